// Events as XML: Event Viewer's details, wevtutil, exports of EVTX files. Read as text; no XML parser ever sees the input.
import { defineFormat, type FieldValue, type Line, localMs, type RecordDraft } from '../engine/define.ts';

const PROVIDER = /<Provider Name=["']([^"']{1,120})["']/;
const ID = /<EventID(?: [^>]{0,60})?>(\d{1,6})<\/EventID>/;
const LEVEL = /<Level>(\d)<\/Level>/;
const TIME = /<TimeCreated SystemTime=["'](\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)/;
const DATA = /<Data Name=["']([A-Za-z0-9_]{1,60})["']>([^<]{0,2000})<\/Data>/g;

export default defineFormat({
  title: { en: 'Events as XML', ja: 'XML 形式のイベント' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  opens: ['<Event xmlns'],
  reach: 120,
  read: readXml,
  samples: [
    '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n  <System>\n    <Provider Name="Microsoft-Windows-Bits-Client"/>\n    <EventID>61</EventID>\n    <Level>3</Level>\n  </System>\n  <EventData>\n    <Data Name="hr">2147954407</Data>\n  </EventData>\n</Event>',
  ],
});

function* readXml(block: readonly Line[]): Iterable<RecordDraft> {
  let open: Line[] = [];
  for (const line of block) {
    if (line.text.includes('<Event ') || line.text.includes('<Event>')) open = [];
    open.push(line);
    if (!line.text.includes('</Event>')) continue;
    const record = toRecord(open);
    if (record) yield record;
    open = [];
  }
  const rest = toRecord(open);
  if (rest) yield rest;
}

function toRecord(lines: readonly Line[]): RecordDraft | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const provider = PROVIDER.exec(text)?.[1];
  const id = ID.exec(text)?.[1];
  const first = lines[0];
  if (provider === undefined || id === undefined || !first) return undefined;
  const fields: Record<string, FieldValue> = { source: provider, id: Number(id), level: LEVEL.exec(text)?.[1] ?? '' };
  for (const [, name, value] of text.matchAll(DATA)) fields[`data.${(name ?? '').toLowerCase()}`] = value ?? '';
  const telling =
    lines.find((line) => /<Data Name=["'](?:hr|errorCode|error|status)["']/i.test(line.text)) ?? lines.find((line) => ID.test(line.text)) ?? first;
  const time = TIME.exec(text);
  const at = time ? localMs(Number(time[1]), Number(time[2]), Number(time[3]), Number(time[4]), Number(time[5]), Number(time[6])) : undefined;
  return {
    name: 'event',
    line: telling.number,
    text: telling.text.trim(),
    ...(at === undefined ? {} : { utc: at as number as NonNullable<RecordDraft['utc']> }),
    fields,
  };
}
