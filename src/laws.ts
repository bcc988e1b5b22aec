// The same evidence told otherwise: what a visitor's tools do to a text must not change what we say of it.
import { crc32 } from './engine/crc.ts';
import { fromBytes, type Source } from './engine/source.ts';

export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface Law {
  readonly id: string;
  /** the sources of the retold input; `undefined` where the law does not apply to it */
  readonly retell: (input: Input) => readonly Source[] | undefined;
}

declare const TextDecoder: { new (label: string, options?: { fatal?: boolean }): { decode(bytes: Uint8Array): string } };
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } };

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
const decode = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
/** UTF-16 and UTF-8 texts; what is in another encoding, or binary, is left as it is. */
export const textOf = (bytes: Uint8Array): string | undefined =>
  isUtf16(bytes) ? decode('utf-16le', bytes) : bytes.includes(0) ? undefined : decode('utf-8', bytes);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(text, (c) => c.charCodeAt(0));
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)]);
};
const told =
  (tell: (text: string) => string | Uint8Array) =>
  ({ name, bytes }: Input): readonly Source[] | undefined => {
    const text = textOf(bytes);
    if (text === undefined) return undefined;
    const retold = tell(text);
    return [fromBytes(name, typeof retold === 'string' ? encode(retold) : retold)];
  };
const lf = (text: string): string => text.replaceAll('\r\n', '\n');
/** Lines that no format claims and that hold no code. */
export const noise = (from: number): string =>
  Array.from({ length: 500 }, (_, i) => `entry ${from + i} the quick brown fox went to market and came home again`).join('\n');

/** A text of few lines is one record, and cannot be cut between records. */
const RECORD = 8;
/** Starts a record of a stamped log: only there may a log be cut in two. */
const STAMPED = /^\s{0,8}(?:\d{4}[-/.]\d\d[-/.]\d\d|\{[0-9A-Fa-f-]{36}\}|<!\[LOG\[)/;

/** Printed packets: a connection cut in the middle is two captures of half a connection, which really say less. */
const PACKETS = /: Flags \[| > \S{1,80}: S \d|\[SYN|ARP, Request/;

function halves({ name, bytes }: Input, swap: boolean): readonly Source[] | undefined {
  const text = textOf(bytes);
  if (text === undefined || PACKETS.test(text)) return undefined;
  const lines = text === undefined ? [] : lf(text).split('\n');
  let cut = lines.length >> 1;
  while (cut < lines.length && !STAMPED.test(lines[cut] as string)) cut++;
  if (lines.length < RECORD || cut >= lines.length || !STAMPED.test(lines[0] as string)) return undefined;
  const parts = [fromBytes(`${name}.1`, encode(lines.slice(0, cut).join('\n'))), fromBytes(`${name}.2`, encode(lines.slice(cut).join('\n')))];
  return swap ? parts.reverse() : parts;
}

const number = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 255);

/** A ZIP of one stored member: its head and bytes, the directory, the end (APPNOTE.TXT 4.3). */
function stored({ name, bytes }: Input): Uint8Array {
  const label = encode(name);
  const sums = [...number(crc32(bytes), 4), ...number(bytes.length, 4), ...number(bytes.length, 4), ...number(label.length, 2), 0, 0];
  const head = [0x50, 0x4b, 3, 4, 20, 0, 0, 8, ...number(0, 6), ...sums, ...label];
  const entry = [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 8, ...number(0, 6), ...sums, ...number(0, 14), ...label];
  const at = head.length + bytes.length;
  const archive = new Uint8Array(at + entry.length + 22);
  archive.set(head);
  archive.set(bytes, head.length);
  archive.set([...entry, 0x50, 0x4b, 5, 6, ...number(0, 4), 1, 0, 1, 0, ...number(entry.length, 4), ...number(at, 4), 0, 0], at);
  return archive;
}

export const laws: readonly Law[] = [
  { id: 'renamed', retell: ({ bytes }) => [fromBytes('unknown', bytes)] },
  { id: 'chunks of 1 byte', retell: ({ name, bytes }) => [fromBytes(name, bytes, 1)] },
  { id: 'chunks of 7 bytes', retell: ({ name, bytes }) => [fromBytes(name, bytes, 7)] },
  { id: 'chunks of 4,096 bytes', retell: ({ name, bytes }) => [fromBytes(name, bytes, 4096)] },
  { id: 'in a ZIP', retell: (input) => [fromBytes(`${input.name}.zip`, stored(input))] },
  { id: 'LF', retell: told(lf) },
  { id: 'CRLF', retell: told((text) => lf(text).replaceAll('\n', '\r\n')) },
  { id: 'lone CR', retell: told((text) => lf(text).replaceAll('\n', '\r')) },
  { id: 'byte order mark', retell: told((text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`) },
  { id: 'UTF-16', retell: told(utf16) },
  { id: 'among 1,000 lines of noise', retell: told((text) => (text.split('\n').length < 2 ? text : `${noise(0)}\n${text}\n${noise(500)}`)) },
  {
    id: 'every line twice',
    retell: told((text) =>
      lf(text).split('\n').length < RECORD || !STAMPED.test(text)
        ? text
        : lf(text)
            .split('\n')
            .flatMap((line) => [line, line])
            .join('\n'),
    ),
  },
  { id: 'two halves', retell: (input) => halves(input, false) },
  { id: 'two halves, the later first', retell: (input) => halves(input, true) },
];
