// Which codes have a page, and what each page knows: tables, notes and the causes that name the code. Computed, never kept by hand.
import { codes as tables, diagnoses } from '#catalogue';
import { anatomy, type Anatomy, type Spellings, spellings, toHex, toValue } from '#engine/code-bits.ts';
import { type CodeRow, type CodeTable, indexCodes, parseRows } from '#engine/code-table.ts';
import type { Lang } from '#engine/text.ts';
import { type Prose, proseOf } from './prose.ts';

export interface CodePage {
  /** 8 upper-case hex digits */
  readonly code: string;
  readonly rows: readonly CodeRow[];
  readonly names: readonly string[];
  readonly spellings: Spellings;
  readonly anatomy: Anatomy;
  /** ids of the diagnoses whose evidence names it */
  readonly causes: readonly string[];
  readonly note?: Prose<'codeNotes'>;
}

let table: Promise<CodeTable> | undefined;
/** Every code of the tables: read once a build. */
export function codeTable(): Promise<CodeTable> {
  table ??= Promise.all([...tables].map(async ([family, load]) => parseRows(await load(), family))).then((all) => indexCodes(all.flat()));
  return table;
}

let pages: Promise<readonly CodePage[]> | undefined;
/** The codes that deserve a page: those with a note, those a cause names, and the ones articles, threads and logs speak of. */
export function codePages(): Promise<readonly CodePage[]> {
  pages ??= gatherPages();
  return pages;
}

const byHex = (code: string): string => code.toUpperCase().replace(/^0X/, '');

async function gatherPages(): Promise<readonly CodePage[]> {
  const known = await codeTable();
  const notes = new Map((await proseOf('codeNotes')).map((note) => [note.id.toUpperCase(), note]));
  const causes = new Map<string, string[]>();
  for (const [id, diagnosis] of diagnoses) for (const code of diagnosis.codes) causes.set(byHex(code), [...(causes.get(byHex(code)) ?? []), id]);
  const asked = known.codes.map(toHex).filter((code) => known.priority(code) === 'A');
  const all = [...new Set([...notes.keys(), ...causes.keys(), ...asked])].sort((a, b) => toValue(a) - toValue(b));
  return all.map((code) => {
    const rows = known.names(code);
    const note = notes.get(code);
    const names = [...new Set(rows.map(({ name }) => name).filter((name) => name !== '-'))];
    return { code, rows, names, spellings: spellings(code), anatomy: anatomy(code), causes: causes.get(code) ?? [], ...(note && { note }) };
  });
}

/** What the first digits say about who raised a code: `8024`, `8007` … */
export const prefixOf = (code: string): string => code.slice(0, 4);

/** What a code means in a few words: the title of its note without the code itself, else its name. */
export const shortTitle = ({ note, names }: CodePage, lang: Lang): string => note?.in[lang].data.title.replace(/^0x[0-9A-F]{8}[:：] ?/i, '') ?? names[0] ?? '';
