// Which codes have a page, and what each page knows: tables, notes and the causes that name the code. Computed, never kept by hand.
import { codeFacts, codeMeanings, diagnoses } from '#catalogue';
import { type Anatomy, anatomy, type Spellings, spellings, toHex, toValue } from '#engine/code-bits.ts';
import type { CodeRow } from '#engine/code-table.ts';
import type { CodeMeaning } from '#engine/define.ts';
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
  readonly known?: CodeMeaning;
  readonly note?: Prose<'codeNotes'>;
  /** other tables that give this code a name or text that the header does not give it */
  readonly wrong: readonly WrongElsewhere[];
}
export interface WrongElsewhere {
  readonly said: string;
  /** the code that really has that name */
  readonly really?: string;
  readonly cite: string;
}

let pages: Promise<readonly CodePage[]> | undefined;
/** The codes that have a page, ascending: the same that a result links, and those with a note. */
export function codePages(): Promise<readonly CodePage[]> {
  pages ??= gatherPages();
  return pages;
}

const rowsOf = async (table: string): Promise<readonly (readonly string[])[]> =>
  ((await codeFacts.get(table)?.()) ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export async function loadFacilities(): Promise<ReadonlyMap<number, readonly string[]>> {
  return new Map((await rowsOf('facilities')).map(([number, names = '']) => [Number(number), names.split(' ')]));
}

/** What cannot be looked up at its place is not told. */
async function loadWrong(): Promise<ReadonlyMap<string, readonly WrongElsewhere[]>> {
  const wrong = new Map<string, WrongElsewhere[]>();
  for (const [code = '', said = '', really = '', cite = ''] of await rowsOf('wrong-elsewhere'))
    if (cite !== '') wrong.set(code, [...(wrong.get(code) ?? []), { said, cite, ...(really !== '' && { really }) }]);
  return wrong;
}

async function gatherPages(): Promise<readonly CodePage[]> {
  const [known, facilities, wrong] = await Promise.all([loadCodes(), loadFacilities(), loadWrong()]);
  const notes = new Map((await proseOf('codeNotes')).map((note) => [note.id.toUpperCase(), note]));
  const causes = new Map<string, string[]>();
  for (const [id, diagnosis] of diagnoses) for (const code of diagnosis.codes) causes.set(code, [...(causes.get(code) ?? []), id]);
  const any = new Set([...notes.keys(), ...codeMeanings.keys(), ...causes.keys(), ...known.codes.map(toHex)]);
  const all = [...any].filter((code) => notes.has(code) || hasPage(code, known, codeMeanings)).sort((a, b) => toValue(a) - toValue(b));
  return all.map((code) => {
    const rows = known.names(code);
    const note = notes.get(code);
    const names = [...new Set(rows.map(({ name }) => name).filter((name) => name !== '-'))];
    const meaning = codeMeanings.get(code);
    return {
      code,
      rows,
      names,
      spellings: spellings(code),
      anatomy: anatomy(code, facilities),
      causes: inOrder(causes.get(code) ?? [], code),
      wrong: wrong.get(code) ?? [],
      ...(meaning && { known: meaning }),
      ...(note && { note }),
    };
  });
}

/** Causes that show this code before others stand first. */
const inOrder = (ids: readonly string[], code: string): readonly string[] =>
  [...ids].sort((a, b) => (diagnoses.get(a)?.codes.indexOf(code) ?? 0) - (diagnoses.get(b)?.codes.indexOf(code) ?? 0));

/** What the first digits say about who raised a code: `8024`, `8007` … */
export const prefixOf = (code: string): string => code.slice(0, 4);

/** The first statement of a sentence or two, without its stop. */
function firstStatement(text: string): string {
  const end = ['. ', '。', '; ', ': '].map((stop) => text.indexOf(stop)).filter((at) => at > 0);
  return text.slice(0, Math.min(...end, text.length)).replace(/[.。]$/, '');
}

/** What a code means in a few words: from its note, else from its meaning, else its name. */
export const shortTitle = ({ note, known, names }: CodePage, lang: Lang): string =>
  note?.in[lang].data.title.replace(/^0x[0-9A-F]{8}[:：] ?/i, '') ?? (known ? firstStatement(known.meaning[lang]) : (names[0] ?? ''));
