// Events → an EVT file, as the event log service of Windows 2000 to 2003 lays it out. For tests, cases and mutants alone.

export interface EventToWrite {
  readonly source: string;
  readonly id: number;
  /** ISO with Z, whole seconds */
  readonly time: string;
  /** 1 error, 2 warning, 4 information; 4 without it */
  readonly type?: number;
  readonly computer?: string;
  readonly strings?: readonly string[];
}

const SIGNATURE = 0x654c664c;
const HEADER = 48;
const END_RECORD = 40;

/**
 * The file. With `ring` bytes behind the header the log goes round: records that no longer fit take the place of the oldest,
 * and one that does not fit before the end goes on behind the header.
 */
export function writeEvt(
  events: readonly EventToWrite[],
  options: { readonly first?: number; readonly dirty?: boolean; readonly ring?: number } = {},
): Uint8Array {
  const records = events.map((event, i) => writeRecord(event, (options.first ?? 1) + i));
  const all = records.reduce((sum, record) => sum + record.length, 0);
  const ring = options.ring ?? all + END_RECORD + 64;
  const body = new Uint8Array(ring);
  let at = 0;
  let wrapped = false;
  const places: number[] = [];
  const write = (bytes: Uint8Array, least: number): number => {
    if (ring - at < least) {
      // too few bytes for the head of a record are filled
      body.fill(0, at);
      for (let i = at; i + 4 <= ring; i += 4) body[i] = 0x27;
      [at, wrapped] = [0, true];
    }
    const from = at;
    for (const byte of bytes) {
      body[at++] = byte;
      if (at === ring) [at, wrapped] = [0, true];
    }
    return from;
  };
  for (const record of records) places.push(write(record, 56));
  // a record counts as long as nothing later lies over it
  let room = ring - END_RECORD - 56;
  let oldest = records.length;
  while (oldest > 0 && room >= (records[oldest - 1] as Uint8Array).length) {
    oldest--;
    room -= (records[oldest] as Uint8Array).length;
  }
  const number = (index: number): number => (options.first ?? 1) + index;
  const start = HEADER + (places[oldest] ?? 0);
  const state = [start, 0, number(records.length), number(oldest)];
  const end = write(endRecord(state), END_RECORD);
  state[1] = HEADER + end;
  const mark = endRecord(state);
  for (let i = 0; i < END_RECORD; i++) body[(end + i) % ring] = mark[i] as number;
  const file = new Uint8Array(HEADER + ring);
  const flags = (options.dirty ? 1 : 0) | (wrapped ? 2 : 0);
  file.set(words([HEADER, SIGNATURE, 1, 1, ...state, HEADER + ring, flags, 0, HEADER]));
  file.set(body, HEADER);
  return file;
}

const endRecord = (state: readonly number[]): Uint8Array => words([END_RECORD, 0x11111111, 0x22222222, 0x33333333, 0x44444444, ...state, END_RECORD]);

function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (const [i, value] of values.entries()) view.setUint32(4 * i, value, true);
  return new Uint8Array(view.buffer);
}

function writeRecord({ source, id, time, type = 4, computer = 'PC-1', strings = [] }: EventToWrite, number: number): Uint8Array {
  const names = `${source}\0${computer}\0`;
  const text = `${names}${strings.map((one) => `${one}\0`).join('')}`;
  const size = Math.ceil((56 + 2 * text.length + 4) / 4) * 4;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const seconds = Date.parse(time) / 1000;
  const from = 56 + 2 * names.length;
  bytes.set(words([size, SIGNATURE, number, seconds, seconds, id]));
  view.setUint16(24, type, true);
  view.setUint16(26, strings.length, true);
  bytes.set(words([strings.length > 0 ? from : 0, 0, 0, 0, 0]), 36);
  for (let i = 0; i < text.length; i++) view.setUint16(56 + 2 * i, text.charCodeAt(i), true);
  view.setUint32(size - 4, size, true);
  return bytes;
}
