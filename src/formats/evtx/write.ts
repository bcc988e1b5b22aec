// Events → an EVTX file, as the event log service lays it out. For tests, cases and mutants: nothing that a visitor runs writes one.
import { CHUNK, FILE_HEADER } from './chunk.ts';
import { crc32 } from './crc32.ts';
import { filetime, filetimeOf, hex64, none, sid, type Typed, uint8, uint16, uint32, uint64, utf16 } from './typed.ts';

export interface EventToWrite {
  readonly provider: string;
  readonly id: number;
  readonly channel: string;
  /** ISO with Z, or a FILETIME */
  readonly time: string | bigint;
  /** 2 error, 3 warning, 4 information; 4 without it */
  readonly level?: number;
  readonly computer?: string;
  /** `EventData` with names */
  readonly data?: Readonly<Record<string, Typed>>;
  /** `EventData` without: one array of strings, as ReportEvent writes it, or single values */
  readonly strings?: Typed;
  readonly values?: readonly Typed[];
  /** `UserData` with one element, and elements in it */
  readonly user?: { readonly element: string; readonly namespace: string; readonly values: Readonly<Record<string, Typed>> };
  /** number of the event within the XML, where it is not the record's own: in a saved log */
  readonly eventRecord?: bigint;
}

const HEADER = 512;
const NAMES = 128;
const FORMS = 384;

/** A chunk while it is written, with what its records share. */
interface Draft {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  names: Map<string, number>;
  forms: Map<string, number>;
  last: number;
}

/** The file. Records are numbered from `first`; a chunk that is full is followed by the next. */
export function writeEvtx(events: readonly EventToWrite[], options: { readonly first?: bigint; readonly dirty?: boolean } = {}): Uint8Array {
  const first = options.first ?? 1n;
  const chunks: Uint8Array[] = [];
  let draft = makeDraft();
  let begun = first;
  let number = first;
  for (const event of events) {
    const before = { at: draft.at, names: new Map(draft.names), forms: new Map(draft.forms), last: draft.last };
    writeRecord(draft, event, number);
    if (draft.at > CHUNK) {
      draft.bytes.fill(0, before.at);
      Object.assign(draft, before);
      chunks.push(closeChunk(draft, begun, number - 1n));
      draft = makeDraft();
      begun = number;
      writeRecord(draft, event, number);
    }
    number++;
  }
  chunks.push(closeChunk(draft, begun, number - 1n));
  const file = new Uint8Array(FILE_HEADER + chunks.length * CHUNK);
  file.set(fileHeader(chunks.length, number, options.dirty ?? false));
  for (const [i, chunk] of chunks.entries()) file.set(chunk, FILE_HEADER + i * CHUNK);
  return file;
}

function makeDraft(): Draft {
  // room for one record too many
  const bytes = new Uint8Array(3 * CHUNK);
  return { bytes, view: new DataView(bytes.buffer), at: HEADER, names: new Map(), forms: new Map(), last: HEADER };
}

const letters = (bytes: Uint8Array, text: string): void => bytes.set(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));

function fileHeader(chunks: number, next: bigint, dirty: boolean): Uint8Array {
  const bytes = new Uint8Array(FILE_HEADER);
  const view = new DataView(bytes.buffer);
  letters(bytes, 'ElfFile');
  view.setBigUint64(16, BigInt(chunks - 1), true);
  view.setBigUint64(24, next, true);
  view.setUint32(32, 128, true);
  view.setUint16(36, 1, true);
  view.setUint16(38, 3, true);
  view.setUint16(40, FILE_HEADER, true);
  view.setUint16(42, chunks, true);
  view.setUint32(120, dirty ? 1 : 0, true);
  view.setUint32(124, crc32(bytes, 0, 120), true);
  return bytes;
}

function closeChunk({ bytes, view, at, names, forms, last }: Draft, first: bigint, end: bigint): Uint8Array {
  letters(bytes, 'ElfChnk');
  for (const [place, number] of [
    [8, first],
    [16, end],
    [24, first],
    [32, end],
  ] as const)
    view.setBigUint64(place, number, true);
  view.setUint32(40, 128, true);
  view.setUint32(44, last, true);
  view.setUint32(48, at, true);
  for (const [name, where] of names) chain(view, NAMES + 4 * (hashOf(name) % 64), where);
  for (const where of forms.values()) chain(view, FORMS + 4 * ((view.getUint32(where + 4, true) as number) % 32), where);
  view.setUint32(52, crc32(bytes, HEADER, at), true);
  view.setUint32(124, crc32(bytes, 128, HEADER, crc32(bytes, 0, 120)), true);
  return bytes.slice(0, CHUNK);
}

/** Puts a name or a template in front of those that its bucket holds already. */
function chain(view: DataView, bucket: number, where: number): void {
  view.setUint32(where, view.getUint32(bucket, true), true);
  view.setUint32(bucket, where, true);
}

/** The hash that chunks sort their names by: multiplied by 65,599, lower half. */
const hashOf = (name: string): number => {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 65_599) + name.charCodeAt(i)) >>> 0;
  return hash & 0xffff;
};

function writeRecord(draft: Draft, event: EventToWrite, number: bigint): void {
  const { view } = draft;
  const from = draft.at;
  draft.last = from;
  const time = typeof event.time === 'bigint' ? event.time : filetimeOf(event.time);
  put32(draft, 0x2a2a);
  put32(draft, 0);
  put(draft, uint64(number).bytes);
  put(draft, uint64(time).bytes);
  writeFragment(
    draft,
    systemForm(event),
    [
      uint8(event.level ?? 4),
      uint16(event.id),
      hex64(0x8000000000000000n),
      filetime(time),
      uint64(event.eventRecord ?? number),
      uint32(4),
      sid('S-1-5-18'),
      // the place of the nested fragment
      { type: 0x21, bytes: new Uint8Array(0) },
      none,
    ],
    () => writeFragment(draft, dataForm(event), dataOf(event)),
  );
  put8(draft, 0);
  while ((draft.at + 4 - from) % 8 !== 0) put8(draft, 0);
  view.setUint32(from + 4, draft.at + 4 - from, true);
  put32(draft, draft.at + 4 - from);
}

/** What a template is made of: elements with attributes, words, and the numbers of values. */
type Part = { readonly value: number; readonly type: number; readonly optional?: true } | string;
interface Element {
  readonly name: string;
  readonly attributes?: readonly (readonly [string, Part])[];
  readonly content?: readonly (Element | Part)[];
}

const element = (name: string, content: readonly (Element | Part)[] = [], attributes: Element['attributes'] = []): Element => ({ name, attributes, content });
const NAMESPACE = 'http://schemas.microsoft.com/win/2004/08/events/event';

const systemForm = (event: EventToWrite): Element =>
  element(
    'Event',
    [
      element('System', [
        element('Provider', [], [['Name', event.provider]]),
        element('EventID', [{ value: 1, type: 0x06 }]),
        element('Version', ['0']),
        element('Level', [{ value: 0, type: 0x04 }]),
        element('Keywords', [{ value: 2, type: 0x15 }]),
        element('TimeCreated', [], [['SystemTime', { value: 3, type: 0x11 }]]),
        element('EventRecordID', [{ value: 4, type: 0x0a }]),
        element('Correlation', [], [['ActivityID', { value: 8, type: 0x0f, optional: true }]]),
        element('Execution', [], [['ProcessID', { value: 5, type: 0x08 }]]),
        element('Channel', [event.channel]),
        element('Computer', [event.computer ?? 'PC-1']),
        element('Security', [], [['UserID', { value: 6, type: 0x13, optional: true }]]),
      ]),
      { value: 7, type: 0x21 },
    ],
    [['xmlns', NAMESPACE]],
  );

const dataOf = ({ data, strings, values, user }: EventToWrite): readonly Typed[] =>
  strings ? [strings] : (values ?? Object.values(data ?? user?.values ?? {}));

function dataForm(event: EventToWrite): Element {
  const given = dataOf(event);
  const part = (i: number): Part => ({ value: i, type: given[i]?.type ?? 0x01 });
  const { user, data } = event;
  if (user)
    return element('UserData', [
      element(
        user.element,
        Object.keys(user.values).map((name, i) => element(name, [part(i)])),
        [['xmlns', user.namespace]],
      ),
    ]);
  const names = Object.keys(data ?? {});
  return element(
    'EventData',
    given.map((_, i) => element('Data', [part(i)], names[i] === undefined ? [] : [['Name', names[i]]])),
  );
}

/** Fragment header, template (where it is met first), values. A value of binary XML is written by `nested`. */
function writeFragment(draft: Draft, form: Element, values: readonly Typed[], nested?: () => void): void {
  const { view } = draft;
  put(draft, [0x0f, 1, 1, 0, 0x0c, 1]);
  const key = JSON.stringify(form);
  const id = idOf(key);
  put32(draft, id);
  const known = draft.forms.get(key);
  put32(draft, known ?? draft.at + 4);
  if (known === undefined) {
    draft.forms.set(key, draft.at);
    put32(draft, 0);
    put32(draft, id);
    put(draft, new Uint8Array(12));
    const size = draft.at;
    put32(draft, 0);
    put(draft, [0x0f, 1, 1, 0]);
    writeElement(draft, form);
    put8(draft, 0);
    view.setUint32(size, draft.at - size - 4, true);
  }
  put32(draft, values.length);
  const sizes = draft.at;
  for (const { type, bytes } of values) {
    put(draft, uint16(bytes.length).bytes);
    put(draft, [type, 0]);
  }
  for (const [i, { type, bytes }] of values.entries()) {
    const from = draft.at;
    if (type === 0x21) nested?.();
    else put(draft, bytes);
    view.setUint16(sizes + 4 * i, draft.at - from, true);
  }
}

/** The first part of the template's GUID: made from what it says, so that equal templates have equal ones. */
function idOf(key: string): number {
  let id = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) id = Math.imul(id ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return id;
}

function writeElement(draft: Draft, { name, attributes = [], content = [] }: Element): void {
  const { view } = draft;
  put(draft, [attributes.length > 0 ? 0x41 : 0x01, 0xff, 0xff]);
  const size = draft.at;
  put32(draft, 0);
  writeName(draft, name);
  const list = draft.at;
  if (attributes.length > 0) {
    put32(draft, 0);
    for (const [i, [attribute, part]] of attributes.entries()) {
      put8(draft, i + 1 < attributes.length ? 0x46 : 0x06);
      writeName(draft, attribute);
      writePart(draft, part);
    }
    view.setUint32(list, draft.at - list - 4, true);
  }
  if (content.length === 0) put8(draft, 0x03);
  else {
    put8(draft, 0x02);
    for (const part of content)
      if (typeof part !== 'string' && 'name' in part) writeElement(draft, part);
      else writePart(draft, part);
    put8(draft, 0x04);
  }
  view.setUint32(size, draft.at - size - 4, true);
}

function writePart(draft: Draft, part: Part): void {
  if (typeof part === 'string') {
    put(draft, [0x05, 0x01]);
    put(draft, uint16(part.length).bytes);
    put(draft, utf16(part));
  } else {
    put8(draft, part.optional ? 0x0e : 0x0d);
    put(draft, uint16(part.value).bytes);
    put8(draft, part.type);
  }
}

function writeName(draft: Draft, name: string): void {
  const known = draft.names.get(name);
  put32(draft, known ?? draft.at + 4);
  if (known !== undefined) return;
  draft.names.set(name, draft.at);
  put32(draft, 0);
  put(draft, uint16(hashOf(name)).bytes);
  put(draft, uint16(name.length).bytes);
  put(draft, utf16(name));
  put(draft, [0, 0]);
}

function put(draft: Draft, bytes: Uint8Array | readonly number[]): void {
  draft.bytes.set(bytes, draft.at);
  draft.at += bytes.length;
}
const put8 = (draft: Draft, value: number): void => put(draft, [value]);
const put32 = (draft: Draft, value: number): void => put(draft, uint32(value).bytes);
