// Which codes have a page, and what each page knows: tables, notes and the causes that name the code. Computed, never kept by hand.
import { codeMeanings, diagnoses } from '#catalogue';
import { type Anatomy, anatomy, type Spellings, spellings, toHex, toValue } from '#engine/code-bits.ts';
import type { CodeRow } from '#engine/code-table.ts';
import type { Lang } from '#engine/text.ts';
import { hasPage, loadCodes } from '../../knowledge.ts';
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

let pages: Promise<readonly CodePage[]> | undefined;
/** The codes that have a page, ascending: the same that a result links, and those with a note. */
export function codePages(): Promise<readonly CodePage[]> {
  pages ??= gatherPages();
  return pages;
}

async function gatherPages(): Promise<readonly CodePage[]> {
  const known = await loadCodes();
  const notes = new Map((await proseOf('codeNotes')).map((note) => [note.id.toUpperCase(), note]));
  const causes = new Map<string, string[]>();
  for (const [id, diagnosis] of diagnoses) for (const code of diagnosis.codes) causes.set(code, [...(causes.get(code) ?? []), id]);
  const any = new Set([...notes.keys(), ...codeMeanings.keys(), ...causes.keys(), ...known.codes.map(toHex)]);
  const all = [...any].filter((code) => notes.has(code) || hasPage(code, known)).sort((a, b) => toValue(a) - toValue(b));
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
