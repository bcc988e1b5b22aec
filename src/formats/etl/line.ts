// event → the line that Get-WindowsUpdateLog writes of it: date and time, process, thread, component, message.
// WindowsUpdateLog.psm1 pads process and thread to 5, the name of the task to 15, and prints seven digits of a second.
import type { EpochMs, HeldLine } from '../../engine/define.ts';
import type { EventRecord } from './records.ts';
import { readProviderName, readSchema } from './schema.ts';
import type { Session } from './session.ts';
import { fileTimeMs, readValues } from './values.ts';

declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}
const utf16 = new TextDecoder('utf-16le');

/** The provider whose events Get-WindowsUpdateLog writes, by name and by id. */
const UPDATE = 'WUTraceLogging';
const UPDATE_ID = '0B7A6F19-47C4-454E-8C5C-E868D637E4D8';
/** Longest message that is kept, in UTF-16 units: an event is at most 64 KiB long. */
const LONGEST = 32_768;

/** A record is one line, whatever its message holds. */
const oneLine = (text: string): string => text.replace(/[\r\n\0\u2028\u2029]/g, ' ').slice(0, LONGEST);

export interface TimedLine {
  readonly line: HeldLine;
  /** FILETIME of the event, where the clock is known */
  readonly time: bigint | undefined;
}

/** @returns `undefined` for an event whose fields the file does not describe, `'damaged'` where description and payload do not fit */
export function toLine(event: EventRecord, session: Session | undefined): TimedLine | 'damaged' | undefined {
  const said = readMessage(event);
  if (said === undefined || said === 'damaged') return said;
  const time = session?.toFileTime(event.stamp);
  const utc = time === undefined ? undefined : fileTimeMs(time);
  const stamp = time === undefined || utc === undefined ? 'YYYY/MM/DD HH:MM:SS.0000000' : printTime(utc + (session?.zone?.(utc) ?? 0) * 60_000, time);
  const text = `${stamp} ${String(event.pid).padEnd(5)} ${String(event.tid).padEnd(5)} ${oneLine(said)}`;
  const level = event.level === 1 || event.level === 2 ? 'error' : event.level === 3 ? 'warning' : 'info';
  return { line: { text, ...(utc === undefined ? {} : { utc: utc as EpochMs }), level }, time };
}

/** Component and message. What other providers say stands behind `provider/event`, which is no component of Windows Update. */
function readMessage({ schema: bytes, traits, provider, plain, payload }: EventRecord): string | 'damaged' | undefined {
  if (!bytes) return plain ? `${provider}/ ${utf16.decode(payload)}` : undefined;
  const schema = readSchema(bytes);
  const values = schema && readValues(schema, payload);
  if (!schema || !values) return 'damaged';
  const name = traits ? readProviderName(traits) : '';
  if (name === UPDATE || provider === UPDATE_ID) return `${schema.name.padEnd(15)} ${values.map(({ text }) => text).join(' ')}`;
  return `${name || provider}/${schema.name} ${values.map((value) => `[${value.name}] : ${value.text}; `).join('')}`;
}

/** `2026/03/04 10:21:07.1234567`; the zone moves whole minutes, so the fraction of a second is that of UTC. */
function printTime(local: number, time: bigint): string {
  const iso = new Date(local).toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '/')} ${iso.slice(11, 19)}.${String(time % 10_000_000n).padStart(7, '0')}`;
}
