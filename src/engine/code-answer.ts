// a code and what the shelf knows of it → everything that can be said about it, in the reader's language: never empty, whatever the 32 bits.
import { type Anatomy, anatomy, type Spellings, spellings, toValue } from './code-bits.ts';
import { type Fetched, fetchCodes, type Shelf } from './code-shelf.ts';
import { type CodeForm, type CodeRow, type CodeTable, type Near, nearest, neighbours, type Priority } from './code-table.ts';
import { fill, type Lang, type Text } from './text.ts';

/** Sentences about bits in one language: src/i18n gives them. Slots in braces are filled. */
export interface BitWords {
  readonly zero: string;
  readonly success: string;
  readonly number: string;
  readonly hresult: string;
  readonly ntstatus: string;
  readonly ntstatusAs: string;
  readonly jet: string;
  readonly facility: string;
  readonly noFacility: string;
  readonly customer: string;
  readonly low: string;
  readonly inner: Readonly<Record<'win32' | 'http' | 'ntstatus' | 'jet' | 'update-exe', string>>;
  readonly named: string;
  readonly unknown: string;
  readonly nameless: string;
}

/** Words of content/code-words.ts that an answer uses, and the facilities of winerror.h. */
export interface CodeLore {
  readonly families: Readonly<Record<string, Text>>;
  readonly notes: Readonly<Record<string, Text>>;
  readonly edits: Readonly<Record<string, Text>>;
  readonly layers: Readonly<Record<string, Text>>;
  /** number of the facility in decimal → its names */
  readonly facilities: Readonly<Record<string, string>>;
}

export interface NamedCode {
  readonly name: string;
  /** the table it stands in, in words */
  readonly family: string;
  /** what differs between versions of Windows, in words */
  readonly notes: readonly string[];
}
export interface NearCode {
  readonly code: string;
  /** how it differs from what was asked for */
  readonly why: string;
  readonly name?: string;
}
/** What is said about one code. `bits` holds at least one sentence for every value. */
export interface CodeAnswer {
  readonly code: string;
  readonly priority?: Priority;
  readonly names: readonly NamedCode[];
  /** in our words, where content/code-meanings.ts has any */
  readonly meaning?: string;
  readonly layer?: string;
  readonly line?: string;
  /** that no header knows or names it */
  readonly standing?: string;
  readonly bits: readonly string[];
  readonly spellings: Spellings;
  readonly near: readonly NearCode[];
}

/** The codes an answer about `code` has to know: itself, the number inside, and what stands near. */
function aroundOf(code: string, bare: CodeTable): readonly string[] {
  const { inner } = anatomy(code);
  return [code, ...(inner ? [inner.code] : []), ...nearOf(code, bare).map((near) => near.code)];
}

/** A real code has neighbours, in order; a code that exists nowhere has those it may have been meant for. */
const nearOf = (code: string, table: CodeTable): readonly Near[] =>
  table.has(code) ? [...neighbours(code, table)].sort().map((other) => ({ code: other, edit: 'neighbour' })) : nearest(code, table);

/** Looks up what an answer needs: the index, and the two or three pieces that hold the code and those around it. */
export async function fetchAnswer(shelf: Shelf, code: string): Promise<Fetched> {
  const { table } = await fetchCodes(shelf, []);
  return fetchCodes(shelf, aroundOf(code, table));
}

/**
 * Says what is known about any 32 bits.
 * @param code 8 upper-case hex digits
 * @param fetched what `fetchAnswer` brought, or the whole tables
 */
export function answerCode(code: string, { table, meanings }: Fetched, lore: CodeLore, words: BitWords, lang: Lang): CodeAnswer {
  const say = (texts: Readonly<Record<string, Text>>, id: string): string => texts[id]?.[lang] ?? id;
  const rows = table.names(code);
  const known = meanings.get(code);
  const priority = table.priority(code);
  return {
    code,
    ...(priority ? { priority } : {}),
    names: rows
      .filter(({ name }) => name !== '-')
      .map(({ name, family, note }) => ({ name, family: say(lore.families, family), notes: (note?.split(' ') ?? []).map((one) => say(lore.notes, one)) })),
    ...(known ? { meaning: known.meaning[lang], layer: say(lore.layers, known.layer) } : {}),
    ...(known?.line ? { line: known.line } : {}),
    ...standing(rows, priority, words),
    bits: sayBits(bitsOf(code, rows), table, lore, words),
    spellings: spellings(code),
    near: nearOf(code, table).map(({ code: other, edit }) => {
      const name = firstName(table, other);
      return { code: other, why: say(lore.edits, edit), ...(name ? { name } : {}) };
    }),
  };
}

const firstName = (table: CodeTable, code: string): string | undefined => table.names(code).find(({ name }) => name !== '-')?.name;

/** Warnings of the kernel begin with 8 as HRESULTs do: only the header can tell the two apart. */
function bitsOf(code: string, rows: readonly CodeRow[]): Anatomy {
  const bits = anatomy(code);
  return rows.length > 0 && bits.scheme === 'hresult' && rows.every(({ form }) => form === 'ntstatus') ? { ...bits, scheme: 'ntstatus' } : bits;
}

function standing(rows: readonly CodeRow[], priority: Priority | undefined, words: BitWords): { standing?: string } {
  if (priority === undefined) return { standing: words.unknown };
  return rows.length > 0 && rows.every(({ name }) => name === '-') ? { standing: words.nameless } : {};
}

function sayBits(bits: Anatomy, table: CodeTable, lore: CodeLore, words: BitWords): string[] {
  const { scheme, facility, inner, code } = bits;
  if (toValue(code) === 0) return [words.zero];
  const names = lore.facilities[String(facility.number)];
  const part = fill(names ? words.facility : words.noFacility, { number: facility.number, names });
  const low = fill(words.low, { hex: code.slice(4), decimal: bits.low });
  const inside = inner ? [sayInner(inner, table, words)] : [];
  switch (scheme) {
    case 'success':
      return [words.success, part, low];
    case 'number':
      return [fill(words.number, { decimal: toValue(code) }), ...inside];
    case 'hresult':
      return [words.hresult, part, ...(bits.customer ? [words.customer] : []), ...(inside.length > 0 ? inside : [low])];
    case 'ntstatus':
      return [words.ntstatus, ...(bits.customer ? [words.customer] : []), low];
    case 'ntstatus-as-hresult':
      return [words.ntstatusAs, ...inside];
    case 'jet':
      return [words.jet, ...inside];
    default:
      return scheme satisfies never;
  }
}

/** A number inside has the name that its own world gives it: 504 as an HTTP status is not the Win32 error 504. */
const INNER_FORM: Readonly<Record<NonNullable<Anatomy['inner']>['kind'], CodeForm | undefined>> = {
  win32: 'win32',
  jet: 'jet',
  ntstatus: 'ntstatus',
  http: undefined,
  'update-exe': undefined,
};

function sayInner({ kind, number, code }: NonNullable<Anatomy['inner']>, table: CodeTable, words: BitWords): string {
  const row = table.names(code).find(({ name, form, family }) => name !== '-' && form === INNER_FORM[kind] && family !== 'netapi');
  const said = fill(words.inner[kind], { number, hex: kind === 'update-exe' ? number.toString(16).toUpperCase() : code });
  return row ? said + fill(words.named, { name: row.name }) : said;
}
