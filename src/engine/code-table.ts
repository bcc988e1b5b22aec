// rows of content/codes/*.tsv → a table that answers: which names has a code, which codes has a name, what stands close to a damaged one.
import { toHex, toValue } from './code-bits.ts';

/** A: seen in articles, threads or logs about updates · B: can appear in one · C: any other code of Windows. */
export type Priority = 'A' | 'B' | 'C';
/** How the value comes about: an HRESULT of its own, a Win32 number, that number wrapped, an NTSTATUS, a database error, computed. */
export type CodeForm = 'native' | 'win32' | 'hresult' | 'ntstatus' | 'jet' | 'derived';

export interface CodeRow {
  /** 8 upper-case hex digits */
  readonly code: string;
  /** as the header spells it; `-` where no public name exists */
  readonly name: string;
  /** name of the table it stands in: 'wu', 'winhttp', 'cbs' … */
  readonly family: string;
  readonly form: CodeForm;
  readonly priority: Priority;
  /** words of content/code-words.ts, separated by blanks */
  readonly note?: string;
}

export interface CodeTable {
  /** every code once, ascending */
  readonly codes: readonly number[];
  /** the most telling name first */
  names(code: string): readonly CodeRow[];
  /** codes of a name; of a part of names, as long as it leaves few codes */
  byName(name: string): readonly string[];
  /** rows whose name holds the part, whole-word matches first */
  rowsLike(part: string, limit?: number): readonly CodeRow[];
  has(code: string): boolean;
  priority(code: string): Priority | undefined;
}

/** Which codes exist, and how much they matter, without their names: small enough to be at hand always. */
export type Members = Readonly<Record<Priority, readonly number[]>>;

const HEAD = 'code\tname\tpriority\tform\tnote';

/** Reads one table. Damaged lines are left out; content/codes is tested line by line. */
export function parseRows(tsv: string, family: string): CodeRow[] {
  const rows: CodeRow[] = [];
  for (const line of tsv.split('\n')) {
    const [code = '', name = '', priority = '', form = '', note = ''] = line.split('\t');
    if (!/^[0-9A-F]{8}$/.test(code) || line === HEAD) continue;
    rows.push({ code, name, family, form: form as CodeForm, priority: priority as Priority, ...(note === '' ? {} : { note }) });
  }
  return rows;
}

/** A part of a name is offered as codes only while it leaves no more than this. */
const FEW = 8;

const byWeight = (a: CodeRow, b: CodeRow): number =>
  a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : a.family < b.family ? -1 : a.family > b.family ? 1 : a.name < b.name ? -1 : 1;

/**
 * Builds the table.
 * @param rows all of them, or only those that a question needs
 * @param members where only some rows are loaded: all codes that exist, those of the rows among them
 */
export function indexCodes(rows: Iterable<CodeRow>, members?: Members): CodeTable {
  const byCode = new Map<string, CodeRow[]>();
  const named = new Map<string, string[]>();
  const distinct = new Map<string, CodeRow>();
  for (const row of rows) distinct.set(`${row.code}\t${row.name}`, row);
  for (const row of distinct.values()) {
    const list = byCode.get(row.code);
    if (list) list.push(row);
    else byCode.set(row.code, [row]);
    if (row.name !== '-') named.set(row.name.toUpperCase(), [...(named.get(row.name.toUpperCase()) ?? []), row.code]);
  }
  for (const list of byCode.values()) list.sort(byWeight);
  const { weight, codes } = members ? weigh(members) : weighRows(distinct.values());
  const names = (code: string) => byCode.get(code) ?? [];
  const rowsLike = (part: string, limit = 50) => findLike(part.toUpperCase(), named, names, limit);
  return {
    codes,
    names,
    rowsLike,
    byName(name) {
      const exact = named.get(name.toUpperCase());
      if (exact) return sortHResultFirst(exact);
      const like = [...new Set(rowsLike(name, 4 * FEW).map((row) => row.code))];
      return like.length > FEW ? [] : sortHResultFirst(like);
    },
    has: (code) => weight.has(toValue(code)),
    priority: (code) => weight.get(toValue(code)),
  };
}

interface Weights {
  readonly weight: ReadonlyMap<number, Priority>;
  readonly codes: readonly number[];
}
const weighed = new WeakMap<Members, Weights>();

/** All 18,099 of them are sorted once, not for each question. */
function weigh(members: Members): Weights {
  const known = weighed.get(members);
  if (known) return known;
  const made = sortWeights((['C', 'B', 'A'] as const).flatMap((priority) => members[priority].map((value) => [value, priority] as const)));
  weighed.set(members, made);
  return made;
}

function weighRows(rows: Iterable<CodeRow>): Weights {
  const weight = new Map<number, Priority>();
  for (const { code, priority } of rows) {
    const known = weight.get(toValue(code));
    if (known === undefined || priority < known) weight.set(toValue(code), priority);
  }
  return sortWeights(weight);
}

const sortWeights = (pairs: Iterable<readonly [number, Priority]>): Weights => {
  const weight = new Map(pairs);
  return { weight, codes: [...weight.keys()].sort((a, b) => a - b) };
};

/** The wrapped form before the plain number: it is the one that Windows Update prints. */
const sortHResultFirst = (codes: readonly string[]): string[] => [...codes].sort((a, b) => Number(a.startsWith('0000')) - Number(b.startsWith('0000')));

function findLike(part: string, named: ReadonlyMap<string, readonly string[]>, names: (code: string) => readonly CodeRow[], limit: number): CodeRow[] {
  if (part.length < 3) return [];
  const whole: CodeRow[] = [];
  const inside: CodeRow[] = [];
  for (const [name, codes] of named) {
    const at = name.indexOf(part);
    if (at < 0) continue;
    const border = (at === 0 || name[at - 1] === '_') && (at + part.length === name.length || name[at + part.length] === '_');
    for (const code of codes) for (const row of names(code)) if (row.name.toUpperCase() === name) (border ? whole : inside).push(row);
  }
  return [...whole.sort(byWeight), ...inside.sort(byWeight)].slice(0, limit);
}

// ── damaged and unknown codes ───────────────────────────────────────────────────────────────────────────────────────
export type Edit = 'swapped' | 'lost' | 'extra' | 'misread' | 'mistyped' | 'neighbour' | 'closest';
export interface Near {
  readonly code: string;
  readonly edit: Edit;
}

/** Digits that look alike in a photo or a poor print. */
const ALIKE = ['08BD6', '17', '5S6', '2Z7', 'EFC', 'B8E', 'A4', '9G4', 'CG0'];
const isAlike = (a: string, b: string): boolean => ALIKE.some((group) => group.includes(a) && group.includes(b));
const COST: Readonly<Record<Edit, number>> = { swapped: 1, lost: 1, extra: 1, misread: 2, mistyped: 4, neighbour: 9, closest: 12 };
const DIGITS = '0123456789ABCDEF';

/**
 * The existing codes closest to a damaged or unknown one, the likeliest first: one digit lost, doubled, swapped or wrong,
 * then the ones that stand next to it in the same facility.
 * @param digits 7, 8 or 9 hex digits without prefix
 */
export function nearest(digits: string, table: CodeTable, limit = 6): Near[] {
  const text = digits.toUpperCase();
  const found = new Map<string, { edit: Edit; ways: number }>();
  for (const [code, edit] of edits(text)) {
    if (code === text || !table.has(code)) continue;
    const known = found.get(code);
    if (known === undefined) found.set(code, { edit, ways: 1 });
    else found.set(code, { edit: COST[edit] < COST[known.edit] ? edit : known.edit, ways: known.ways + 1 });
  }
  const rank = ({ code, edit }: Near) => ({ A: 0, B: 3, C: 9 })[table.priority(code) ?? 'C'] + COST[edit];
  // the more slips lead from a code to what was typed, the likelier it was meant: 8024003 is 80240003 with any of three zeros lost
  const near: Near[] = [...found]
    .map(([code, { edit, ways }]) => ({ code, edit, ways }))
    .sort((a, b) => rank(a) - rank(b) || b.ways - a.ways || (a.code < b.code ? -1 : 1))
    .map(({ code, edit }) => ({ code, edit }));
  if (text.length === 8) for (const one of beside(toValue(text), table.codes)) if (!found.has(one.code)) near.push(one);
  return near.slice(0, limit);
}

function* edits(text: string): Generator<readonly [string, Edit]> {
  if (text.length === 7) for (let i = 0; i <= 7; i++) for (const digit of DIGITS) yield [text.slice(0, i) + digit + text.slice(i), 'lost'];
  // The first digit stays: it says that this is a failure, and an address that merely ends in a code must not become one.
  if (text.length === 9) for (let i = 1; i < 9; i++) yield [text.slice(0, i) + text.slice(i + 1), text[i] === text[i - 1] ? 'extra' : 'mistyped'];
  if (text.length !== 8) return;
  for (let i = 0; i < 7; i++) yield [text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2), 'swapped'];
  for (let i = 0; i < 8; i++)
    for (const digit of DIGITS) yield [text.slice(0, i) + digit + text.slice(i + 1), isAlike(digit, text.charAt(i)) ? 'misread' : 'mistyped'];
}

/** The existing codes that stand next to a code, two on either side, as far as they share its upper 16 bits. */
export const neighbours = (code: string, table: CodeTable): readonly string[] =>
  beside(toValue(code), table.codes).flatMap((near) => (near.edit === 'neighbour' ? [near.code] : []));

/** The two existing codes on either side that share the facility; where it has none, the closest code of all on each side. */
function beside(value: number, codes: readonly number[]): Near[] {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  const at = codes[low] === value ? low + 1 : low;
  const around = [codes[low - 1], codes[at], codes[low - 2], codes[at + 1]].filter((other): other is number => other !== undefined);
  const same = around.filter((other) => other >>> 16 === value >>> 16);
  if (same.length > 0) return same.map((other) => ({ code: toHex(other), edit: 'neighbour' }));
  return around.slice(0, 2).map((other) => ({ code: toHex(other), edit: 'closest' }));
}
