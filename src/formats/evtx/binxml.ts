// Binary XML of one record → calls of a sink: elements, attributes, texts in order. Tokens as MS-EVEN6 2.2.12 numbers them.
// A chunk is a world of its own: names and templates are stored once in it and pointed at by their place in it.
import { readUint16, readUint32, readUtf16 } from '../../engine/bytes.ts';
import { BINXML, LONGEST_TEXT, STRING, valueText } from './values.ts';

/** Takes what a record says. A list is the items of an array: the element repeats for each. */
export interface Sink {
  open(name: string): void;
  attribute(name: string, value: string): void;
  text(value: string | readonly string[]): void;
  close(): void;
}

/** A chunk with what is shared between its records. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** names by their place, read once */
  readonly names: Map<number, string | undefined>;
  /** forms of all chunks read so far */
  readonly forms: Forms;
  /** tokens and characters that may still be read: templates that point at templates multiply */
  readonly budget: { tokens: number; characters: number };
}

export type Trouble = 'record-broken' | 'template-missing' | 'too-deep' | 'too-much';

/** Templates and fragments within each other. Windows nests two or three. */
const DEEPEST = 16;
/** Elements within each other. */
const NESTED = 64;
/** A whole chunk of real records takes some 20,000 tokens and a million characters. */
const TOKENS = 400_000;
const CHARACTERS = 8_000_000;
const LONGEST_NAME = 512;
const MORE = 0x40;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Templates by the first four bytes of their GUID: a chunk whose own copy is damaged is read with that of another one.
 * What is held is the other chunk, for the names its template uses.
 */
export type Forms = Map<number, { readonly chunk: Pick<Chunk, 'bytes' | 'names'>; readonly where: number; readonly size: number }>;
/** Templates that are remembered: a log of one channel has a dozen, the system log some hundred. */
const FORMS = 256;

export const makeChunk = (bytes: Uint8Array, forms: Forms): Chunk => ({ bytes, forms, names: new Map(), budget: { tokens: TOKENS, characters: CHARACTERS } });

interface Value {
  /** the chunk that the value stands in: its template may stand in another */
  readonly chunk: Chunk;
  readonly type: number;
  readonly from: number;
  readonly to: number;
}
/** Where a piece of binary XML stands: within a template elements carry the number of a value that they depend on. */
interface Place {
  readonly values: readonly Value[] | undefined;
  readonly depth: number;
}
/** The attribute that is being read; without a `value` it is left out, as an empty optional value demands. */
interface Open {
  attribute: string | undefined;
  value: string | undefined;
  elements: number;
}

/** Reads a record's binary XML. What is read before a broken token has reached the sink. @returns what is wrong with it */
export function readBinXml(chunk: Chunk, from: number, to: number, sink: Sink): Trouble | undefined {
  const end = walk(chunk, from, to, { values: undefined, depth: 0 }, sink);
  return typeof end === 'string' ? end : undefined;
}

/** @returns the place behind the piece, or what is wrong with it */
function walk(chunk: Chunk, from: number, to: number, place: Place, sink: Sink): number | Trouble {
  if (place.depth > DEEPEST) return 'too-deep';
  const { bytes, budget } = chunk;
  const open: Open = { attribute: undefined, value: undefined, elements: 0 };
  let at = from;
  while (at < to) {
    if (--budget.tokens < 0 || budget.characters < 0) return 'too-much';
    const token = bytes[at] as number;
    if (token === 0x00) return at + 1;
    const next = step(chunk, token, at, to, place, open, sink);
    if (typeof next === 'string') return next;
    at = next;
  }
  return at;
}

function step(chunk: Chunk, token: number, at: number, to: number, place: Place, open: Open, sink: Sink): number | Trouble {
  const { bytes } = chunk;
  switch (token & ~MORE) {
    case 0x01:
      return openElement(chunk, token, at, to, place, open, sink);
    case 0x02:
      return endAttribute(open, sink, at + 1);
    case 0x03:
      endAttribute(open, sink, at);
      return closeElement(open, sink, at + 1);
    case 0x04:
      return closeElement(open, sink, at + 1);
    case 0x05:
      return bytes[at + 1] === STRING ? counted(chunk, at + 2, to, open, sink) : inlineValue(chunk, at, to, open, sink);
    case 0x06:
      return openAttribute(chunk, at, to, open, sink);
    case 0x07:
      return counted(chunk, at + 1, to, open, sink);
    case 0x08:
      return at + 3 > to ? 'record-broken' : put(String.fromCharCode(readUint16(bytes, at + 1) as number), open, sink, at + 3);
    case 0x09:
      return entity(chunk, at, to, open, sink);
    case 0x0a:
      return readName(chunk, at + 1, to)?.next ?? 'record-broken';
    case 0x0b:
      return counted(chunk, at + 1, to, undefined, sink);
    case 0x0c:
      return instance(chunk, at, to, place, sink);
    case 0x0d:
    case 0x0e:
      return substitute(chunk, at, to, place, open, sink);
    // fragment: version 1.1, flags
    case 0x0f:
      return at + 4 > to ? 'record-broken' : at + 4;
    default:
      return 'record-broken';
  }
}

/** 01 [number of a value] length name [length of the attributes]: the number stands in templates, and in some writers' fragments as well. */
function openElement(chunk: Chunk, token: number, at: number, to: number, place: Place, open: Open, sink: Sink): number | Trouble {
  endAttribute(open, sink, at);
  const bare = readName(chunk, at + 5, to);
  const numbered = readName(chunk, at + 7, to);
  const name = place.values === undefined && place.depth > 0 ? (bare ?? numbered) : (numbered ?? bare);
  if (!name) return 'record-broken';
  if (open.elements >= NESTED) return 'too-deep';
  open.elements++;
  sink.open(name.text);
  const next = name.next + ((token & MORE) === 0 ? 0 : 4);
  return next > to ? 'record-broken' : next;
}

function closeElement(open: Open, sink: Sink, next: number): number | Trouble {
  if (open.elements === 0) return 'record-broken';
  open.elements--;
  sink.close();
  return next;
}

function openAttribute(chunk: Chunk, at: number, to: number, open: Open, sink: Sink): number | Trouble {
  endAttribute(open, sink, at);
  const name = readName(chunk, at + 1, to);
  if (!name) return 'record-broken';
  open.attribute = name.text;
  return name.next;
}

function endAttribute(open: Open, sink: Sink, next: number): number {
  if (open.attribute !== undefined && open.value !== undefined) sink.attribute(open.attribute, open.value);
  open.attribute = undefined;
  open.value = undefined;
  return next;
}

function put(text: string | readonly string[], open: Open, sink: Sink, next: number): number {
  if (open.attribute === undefined) sink.text(text);
  else open.value = ((open.value ?? '') + (typeof text === 'string' ? text : text.join(', '))).slice(0, LONGEST_TEXT);
  return next;
}

/** Number of characters, then so many in UTF-16. Without `open` they are passed over. */
function counted(chunk: Chunk, at: number, to: number, open: Open | undefined, sink: Sink): number | Trouble {
  const count = readUint16(chunk.bytes, at);
  if (count === undefined || at + 2 + 2 * count > to) return 'record-broken';
  const next = at + 2 + 2 * count;
  if (!open) return next;
  const read = Math.min(count, LONGEST_TEXT);
  chunk.budget.characters -= read;
  return put(readUtf16(chunk.bytes, at + 2, at + 2 + 2 * read), open, sink, next);
}

/** A value that stands in the XML itself and is no string: allowed by MS-EVEN6 for types whose size the type says. */
function inlineValue(chunk: Chunk, at: number, to: number, open: Open, sink: Sink): number | Trouble {
  const type = chunk.bytes[at + 1];
  if (type === undefined) return 'record-broken';
  for (const size of [1, 2, 4, 8, 16]) {
    if (at + 2 + size > to) break;
    if (!INLINE.get(size)?.includes(type)) continue;
    const text = valueText(type, chunk.bytes, at + 2, at + 2 + size);
    return typeof text === 'string' ? put(text, open, sink, at + 2 + size) : 'record-broken';
  }
  return 'record-broken';
}
const INLINE: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [0x03, 0x04]],
  [2, [0x05, 0x06]],
  [4, [0x07, 0x08, 0x0b, 0x0d, 0x14]],
  [8, [0x09, 0x0a, 0x0c, 0x11, 0x15]],
  [16, [0x0f, 0x12]],
]);

function entity(chunk: Chunk, at: number, to: number, open: Open, sink: Sink): number | Trouble {
  const name = readName(chunk, at + 1, to);
  return name ? put(ENTITIES.get(name.text) ?? `&${name.text};`, open, sink, name.next) : 'record-broken';
}

/** Place of the name; the name itself follows at once where it is met first: next (4), hash (2), count (2), characters, NUL. */
function readName(chunk: Chunk, at: number, to: number): { readonly text: string; readonly next: number } | undefined {
  const where = readUint32(chunk.bytes, at);
  if (where === undefined || at + 4 > to) return undefined;
  if (!chunk.names.has(where)) chunk.names.set(where, nameAt(chunk.bytes, where));
  const text = chunk.names.get(where);
  if (text === undefined) return undefined;
  const next = where === at + 4 ? where + 8 + 2 * (readUint16(chunk.bytes, where + 6) as number) + 2 : at + 4;
  return next > to ? undefined : { text, next };
}

/** A name has letters and ends with NUL: whatever else a wrong place points at is none. */
function nameAt(bytes: Uint8Array, where: number): string | undefined {
  const count = readUint16(bytes, where + 6);
  if (count === undefined || count === 0 || count > LONGEST_NAME || readUint16(bytes, where + 8 + 2 * count) !== 0) return undefined;
  const text = readUtf16(bytes, where + 8, where + 8 + 2 * count);
  return text.includes('\0') ? undefined : text;
}

/**
 * 0c, version (1), id (4), place of the template (4); the template itself where it is met first: next (4), GUID (16), size (4), binary XML.
 * Then the values: how many (4), size (2) type (1) blank (1) of each, and their bytes.
 */
function instance(chunk: Chunk, at: number, to: number, place: Place, sink: Sink): number | Trouble {
  const id = readUint32(chunk.bytes, at + 2);
  const where = readUint32(chunk.bytes, at + 6);
  if (id === undefined || where === undefined || at + 10 > to) return 'record-broken';
  const size = formAt(chunk.bytes, where, id);
  const inline = where === at + 10 && size !== undefined;
  if (size !== undefined && chunk.forms.size < FORMS && !chunk.forms.has(id)) chunk.forms.set(id, { chunk, where, size });
  const form = size === undefined ? chunk.forms.get(id) : { chunk, where, size };
  if (!form) return 'template-missing';
  const values = readValues(chunk, inline ? where + 24 + form.size : at + 10, to);
  if (!values) return 'record-broken';
  const within: Chunk = { ...chunk, bytes: form.chunk.bytes, names: form.chunk.names };
  const read = walk(within, form.where + 24, form.where + 24 + form.size, { values: values.list, depth: place.depth + 1 }, sink);
  return typeof read === 'string' ? read : values.next;
}

/** Size of the template that stands at a place: it has the GUID that its id begins, and starts as a fragment. */
function formAt(bytes: Uint8Array, where: number, id: number): number | undefined {
  const size = readUint32(bytes, where + 20);
  if (size === undefined || size === 0 || where + 24 + size > bytes.length) return undefined;
  return readUint32(bytes, where + 4) === id && bytes[where + 24] === 0x0f ? size : undefined;
}

function readValues(chunk: Chunk, at: number, to: number): { readonly list: readonly Value[]; readonly next: number } | undefined {
  const { bytes } = chunk;
  const count = readUint32(bytes, at);
  if (count === undefined || at + 4 + 4 * count > to) return undefined;
  const list: Value[] = [];
  let from = at + 4 + 4 * count;
  for (let i = 0; i < count; i++) {
    const size = readUint16(bytes, at + 4 + 4 * i) as number;
    if (from + size > to) return undefined;
    list.push({ chunk, type: bytes[at + 6 + 4 * i] as number, from, to: from + size });
    from += size;
  }
  return { list, next: from };
}

/**
 * 0d or 0e, number of the value (2), type (1). The value says its own type. An empty one leaves its element empty; an optional one (0e)
 * takes its attribute away.
 */
function substitute(chunk: Chunk, at: number, to: number, place: Place, open: Open, sink: Sink): number | Trouble {
  const number = readUint16(chunk.bytes, at + 1);
  const value = number === undefined ? undefined : place.values?.[number];
  if (!value || at + 4 > to) return 'record-broken';
  if (value.type === BINXML) {
    const read = value.from === value.to ? at : walk(value.chunk, value.from, value.to, { values: undefined, depth: place.depth + 1 }, sink);
    return typeof read === 'string' ? read : at + 4;
  }
  const text = valueText(value.type, value.chunk.bytes, value.from, value.to);
  if (text === undefined) return 'record-broken';
  chunk.budget.characters -= value.to - value.from;
  if (text === null && ((chunk.bytes[at] as number) & ~MORE) === 0x0e) return at + 4;
  return put(text ?? '', open, sink, at + 4);
}
