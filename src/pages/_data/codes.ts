// Which codes have a page, and what each page knows: tables, notes and the causes that name the code. Computed, never kept by hand.
import { cites, codeFacts, codeMeanings, codeWords, diagnoses } from '#catalogue';
import { type Anatomy, anatomy, type Spellings, spellings, toHex, toValue } from '#engine/code-bits.ts';
import { type CodeRow, neighbours } from '#engine/code-table.ts';
import type { CodeMeaning } from '#engine/define.ts';
import type { Lang, Text } from '#engine/text.ts';
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
  /** the same HTTP status in the codes of other parts */
  readonly http?: HttpTwin;
  readonly soap?: { readonly number: string; readonly name: string };
  /** one number that WinHTTP and WinINet name differently */
  readonly twins?: { readonly number: string; readonly winhttp: string; readonly wininet: string };
  /** result and extend code of setup, where Microsoft says what the pair means */
  readonly pairs: readonly ExtendPair[];
  /** the line or form in which logs hold it */
  readonly prints: readonly { readonly where?: Text; readonly form: string; readonly cite?: string }[];
  /** the existing codes on either side, with or without a page */
  readonly around: readonly { readonly code: string; readonly name: string }[];
  /** pages of Microsoft and reports that speak of this code */
  readonly toldBy: readonly string[];
  /** other tables that give this code a name or text that the header does not give it */
  readonly wrong: readonly WrongElsewhere[];
}
export interface WrongElsewhere {
  readonly said: string;
  /** the code that really has that name */
  readonly really?: string;
  readonly cite: string;
}

export interface HttpTwin {
  readonly status: string;
  readonly agent?: string;
  readonly transfer?: string;
  /** the status that the text of wuerror.h says, where it contradicts the name */
  readonly misprint?: string;
}
export interface ExtendPair {
  readonly extend: string;
  readonly phase: Text;
  readonly operation: string;
  readonly says: Text;
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

/** Tables beside the codes, each by the code it speaks about. */
interface Beside {
  readonly wrong: ReadonlyMap<string, readonly WrongElsewhere[]>;
  readonly http: ReadonlyMap<string, HttpTwin>;
  readonly soap: ReadonlyMap<string, { readonly number: string; readonly name: string }>;
  readonly pairs: ReadonlyMap<string, readonly ExtendPair[]>;
  readonly toldBy: ReadonlyMap<string, readonly string[]>;
}

async function loadBeside(): Promise<Beside> {
  const http = new Map<string, HttpTwin>();
  for (const [status = '', agent = '', , transfer = '', , , text = ''] of await rowsOf('http-status')) {
    // 1 to 5 are no statuses, though they stand in the same facility
    if (Number(status) < 100) continue;
    const twin = { status, ...(agent && { agent }), ...(transfer && { transfer }), ...(text && text !== status && { misprint: text }) };
    for (const code of [agent, transfer]) if (code) http.set(code, twin);
  }
  const soap = new Map(
    (await rowsOf('soap-client')).flatMap(([number = '', name = '', code = '']) => (number === '' ? [] : [[code, { number, name }] as const])),
  );
  const toldBy = new Map((await rowsOf('told-by')).map(([code = '', keys = '']) => [code, keys.split(' ')]));
  return { wrong: await loadWrong(), http, soap, pairs: await loadPairs(), toldBy };
}

export async function operations(): Promise<readonly (readonly [value: string, name: string])[]> {
  return (await rowsOf('setup-extend')).flatMap(([part, value = '', name = '']) =>
    part === 'operation' ? [[value, name.replace('SP_EXECUTION_OP_', '')] as const] : [],
  );
}

async function loadPairs(): Promise<ReadonlyMap<string, readonly ExtendPair[]>> {
  const named = new Map(await operations());
  const pairs = new Map<string, ExtendPair[]>();
  for (const [code = '', extend = '', en = '', ja = ''] of await rowsOf('setup-pairs')) {
    const phase = codeWords.phases[extend.slice(0, 1)];
    const operation = named.get(extend.slice(-2));
    if (!phase || !operation) throw new Error(`content/code-facts/setup-pairs.tsv: ${code} ${extend} has no phase or no operation`);
    pairs.set(code, [...(pairs.get(code) ?? []), { extend, phase, operation, says: { en, ja } }]);
  }
  return pairs;
}

async function gatherPages(): Promise<readonly CodePage[]> {
  const [known, facilities, beside] = await Promise.all([loadCodes(), loadFacilities(), loadBeside()]);
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
    const http = beside.http.get(code);
    const soap = beside.soap.get(code);
    const twins = twinsOf(code, rows);
    return {
      code,
      rows,
      names,
      spellings: spellings(code),
      anatomy: anatomy(code, facilities),
      causes: inOrder(causes.get(code) ?? [], code),
      pairs: beside.pairs.get(code) ?? [],
      prints: printsOf(code, names[0], meaning),
      around: [...neighbours(code, known)].sort().map((other) => ({ code: other, name: known.names(other)[0]?.name ?? '-' })),
      toldBy: [...new Set([...namedIn(code), ...(beside.toldBy.get(code) ?? [])])],
      wrong: beside.wrong.get(code) ?? [],
      ...(http && { http }),
      ...(soap && { soap }),
      ...(twins && { twins }),
      ...(meaning && { known: meaning }),
      ...(note && { note }),
    };
  });
}

/** Cites whose title holds the code: pages of its own. */
const namedIn = (code: string): readonly string[] => [...cites].flatMap(([key, { title }]) => (title.toUpperCase().includes(code) ? [key] : []));

/** WinHTTP and WinINet share numbers: 34 of 39 with the same name behind their prefix. */
function twinsOf(code: string, rows: readonly CodeRow[]): CodePage['twins'] {
  const winhttp = rows.find(({ family }) => family === 'winhttp')?.name;
  const wininet = rows.find(({ family, name }) => family === 'wininet' && name.startsWith('ERROR_INTERNET_'))?.name;
  return winhttp && wininet ? { number: String(anatomy(code).low), winhttp, wininet } : undefined;
}

/** A line of our own where there is one; else the forms of the logs that its layer writes. */
function printsOf(code: string, name: string | undefined, known: CodeMeaning | undefined): CodePage['prints'] {
  if (!known) return [];
  const forms = codeWords.prints.filter(({ layers, form }) => layers.includes(known.layer) && (name !== undefined || !form.includes('{name}')));
  const own = known.line ? [{ form: known.line }] : [];
  return [
    ...own,
    ...forms.map(({ where, form, cite }) => ({
      where,
      cite,
      form: form
        .replace('{HEX}', code)
        .replace('{hex}', code.toLowerCase())
        .replace('{name}', name ?? ''),
    })),
  ];
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
