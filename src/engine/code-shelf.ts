// The code tables cut into shards, so that one typed code costs a few kilobytes: written at build, read in the page.
// Shards are stretches of the sorted codes, not hash buckets: neighbours lie together, compress better, and the list of
// codes that is needed anyway says which shard holds a code.
import { toHex, toValue } from './code-bits.ts';
import { type CodeForm, type CodeRow, type CodeTable, indexCodes, type Members, nearest, type Priority } from './code-table.ts';
import { readTyped } from './code-typed.ts';

export interface ShelfMeaning {
  readonly layer: string;
  readonly meaning: { readonly en: string; readonly ja: string };
  readonly line?: string;
}
/** Where the pieces come from: dynamic imports in the page, memory in tests. */
export interface Shelf {
  /** all codes that exist, without names */
  readonly index: () => Promise<string>;
  readonly shards: readonly (() => Promise<string>)[];
  readonly words: readonly (() => Promise<string>)[];
}
/** What was fetched for one question. */
export interface Fetched {
  readonly table: CodeTable;
  readonly meanings: ReadonlyMap<string, ShelfMeaning>;
}

// ── writing (at build) ──────────────────────────────────────────────────────────────────────────────────────────────
/** Steps between the sorted codes in base 36, 1 left out, with the letter of the priority unless it is C. */
export function writeIndex(table: CodeTable): string {
  let before = 0;
  return table.codes
    .map((value) => {
      const step = value - before;
      const priority = table.priority(toHex(value)) ?? 'C';
      before = value;
      return `${step === 1 ? '' : step.toString(36)}${priority === 'C' ? '' : priority}`;
    })
    .join(' ');
}

export function writeShards(table: CodeTable, meanings: Readonly<Record<string, ShelfMeaning>>, count: number): string[] {
  const size = Math.ceil(table.codes.length / count);
  return Array.from({ length: count }, (_, shard) => {
    const codes = table.codes.slice(shard * size, (shard + 1) * size).map(toHex);
    const rows = codes.flatMap((code) => table.names(code).map((row) => [row.code, row.name, row.family, row.form, row.priority, row.note ?? ''].join('\t')));
    const said = codes.flatMap((code) => {
      const one = meanings[code];
      return one ? [[code, one.layer, one.meaning.en, one.meaning.ja, one.line ?? ''].join('\t')] : [];
    });
    return `${rows.join('\n')}\n\n${said.join('\n')}`;
  });
}

/** Words in more names than this find nothing useful. */
const COMMON = 150;

/** Names as `NAME<tab>CODE CODE`, filed under themselves and under every word of them that is not too common. */
export function writeWords(table: CodeTable, count: number): string[] {
  const names = new Map<string, Set<string>>();
  for (const value of table.codes)
    for (const row of table.names(toHex(value))) if (row.name !== '-') names.set(row.name, (names.get(row.name) ?? new Set()).add(row.code));
  const frequency = new Map<string, number>();
  for (const name of names.keys()) for (const word of wordsOf(name)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const shards = Array.from({ length: count }, () => new Set<string>());
  for (const [name, codes] of names) {
    const rare = wordsOf(name).filter((word) => (frequency.get(word) ?? 0) < COMMON);
    for (const key of [name.toUpperCase(), ...rare]) shards[wordShard(key, count)]?.add(`${name}\t${[...codes].join(' ')}`);
  }
  return shards.map((lines) => [...lines].sort().join('\n'));
}

const wordsOf = (name: string): string[] => [...new Set(name.toUpperCase().split('_'))].filter((word) => word.length > 2);

/** FNV-1a: spreads words evenly and fits in a line. */
function wordShard(word: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}

// ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export function readIndex(text: string): Members {
  const members: Record<Priority, number[]> = { A: [], B: [], C: [] };
  let value = 0;
  for (const entry of text.split(' ')) {
    const priority = entry.endsWith('A') ? 'A' : entry.endsWith('B') ? 'B' : 'C';
    const step = priority === 'C' ? entry : entry.slice(0, -1);
    value += step === '' ? 1 : Number.parseInt(step, 36);
    members[priority].push(value);
  }
  return members;
}

export function readShard(text: string): { rows: CodeRow[]; meanings: [string, ShelfMeaning][] } {
  const [rows = '', said = ''] = text.split('\n\n');
  return {
    rows: rows.split('\n').flatMap((line) => {
      const [code = '', name = '', family = '', form = '', priority = '', note = ''] = line.split('\t');
      return code === '' ? [] : [{ code, name, family, form: form as CodeForm, priority: priority as Priority, ...(note === '' ? {} : { note }) }];
    }),
    meanings: said.split('\n').flatMap((line): [string, ShelfMeaning][] => {
      const [code = '', layer = '', en = '', ja = '', printed = ''] = line.split('\t');
      return code === '' ? [] : [[code, { layer, meaning: { en, ja }, ...(printed === '' ? {} : { line: printed }) }]];
    }),
  };
}

/** Names and meanings of these codes. */
export async function fetchCodes(shelf: Shelf, codes: Iterable<string>): Promise<Fetched> {
  return fetchRows(shelf, await openIndex(shelf), codes);
}

interface Index {
  readonly members: Members;
  /** the codes without their names */
  readonly bare: CodeTable;
}
const opened = new WeakMap<Shelf, Promise<Index>>();

function openIndex(shelf: Shelf): Promise<Index> {
  const known = opened.get(shelf);
  if (known) return known;
  const index = shelf.index().then((text) => {
    const members = readIndex(text);
    return { members, bare: indexCodes([], members) };
  });
  opened.set(shelf, index);
  return index;
}

async function fetchRows(shelf: Shelf, { members, bare }: Index, codes: Iterable<string>): Promise<Fetched> {
  const size = Math.ceil(bare.codes.length / shelf.shards.length);
  const wanted = new Set<number>();
  for (const code of codes) if (bare.has(code)) wanted.add(Math.floor(rankOf(toValue(code), bare.codes) / size));
  const read = (await Promise.all([...wanted].map((shard) => shelf.shards[shard]?.() ?? ''))).map(readShard);
  return {
    table: indexCodes(
      read.flatMap((one) => one.rows),
      members,
    ),
    meanings: new Map(read.flatMap((one) => one.meanings)),
  };
}

function rankOf(value: number, codes: readonly number[]): number {
  let low = 0;
  let high = codes.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a typed text needs: its codes in every reading, their neighbours where they are unknown, and the codes of a name. */
export async function fetchTyped(shelf: Shelf, text: string): Promise<Fetched> {
  const index = await openIndex(shelf);
  const codes = new Set(await codesOfNames(shelf, text));
  for (const { code } of readTyped(text, index.bare)) {
    codes.add(code);
    if (!index.bare.has(code)) for (const near of nearest(code, index.bare)) codes.add(near.code);
  }
  return fetchRows(shelf, index, codes);
}

/** More codes than this are not what a part of a name meant. */
const FEW = 8;

async function codesOfNames(shelf: Shelf, text: string): Promise<readonly string[]> {
  const found = await Promise.all(
    (text.match(/[A-Za-z][A-Za-z0-9_]{3,79}/g) ?? [])
      // a plain word is no name: names have an underscore, a capital inside, or capitals alone, as those of Winsock
      .filter((word) => /_|[a-z][A-Z]|^[A-Z]+$|^wsa/.test(word))
      .slice(0, 8)
      .map(async (part) => {
        const name = part.toUpperCase();
        // a whole name is one look; of a part the longest words first, which are the rarest
        const keys = [name, ...wordsOf(name).sort((a, b) => b.length - a.length)].slice(0, 4);
        for (const key of keys) {
          const codes = await codesUnder(shelf, key, name);
          if (codes.length > 0) return codes;
        }
        return [];
      }),
  );
  return [...new Set(found.flat())];
}

async function codesUnder(shelf: Shelf, key: string, name: string): Promise<readonly string[]> {
  const load = shelf.words[wordShard(key, shelf.words.length)];
  const lines = load ? (await load()).split('\n').map((line) => line.split('\t')) : [];
  const exact = lines.find(([one = '']) => one.toUpperCase() === name);
  if (exact) return (exact[1] ?? '').split(' ');
  if (key === name || !name.includes('_')) return [];
  const codes = new Set(lines.flatMap(([one = '', list = '']) => (one.toUpperCase().includes(name) ? list.split(' ') : [])));
  return codes.size > FEW ? [] : [...codes];
}
