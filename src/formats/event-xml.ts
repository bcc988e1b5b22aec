// Events as XML: Event Viewer's details, wevtutil, exports of EVTX files. Read as text; no XML parser ever sees the input.
import { defineFormat, type Line, localMs, type RecordDraft } from '../engine/define.ts';
import { type EventValues, makeEventValues } from '../engine/event-record.ts';

const PROVIDER = /<Provider Name=["']([^"']{1,120})["']/;
const ID = /<EventID(?: [^>]{0,60})?>(\d{1,6})<\/EventID>/;
const LEVEL = /<Level>(\d)<\/Level>/;
const TIME = /<TimeCreated SystemTime=["'](\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)/;
const COMPUTER = /<Computer>([^<]{1,120})<\/Computer>/;
const CHANNEL = /<Channel>([^<]{1,120})<\/Channel>/;
/** With a name or without; an empty one may close itself. */
const DATA = /<Data(?: Name=["']([A-Za-z0-9_]{1,60})["'])?(?:\/>|>([^<]{0,2000})<\/Data>)/g;
/** An element of UserData with its attributes and its words. */
const ELEMENT = /<([A-Za-z][A-Za-z0-9_]{0,59})((?: [A-Za-z][A-Za-z0-9_:]{0,59}=["'][^"'<]{0,500}["']){0,12})\/?>([^<]{0,2000})/g;
const ATTRIBUTE = / ([A-Za-z][A-Za-z0-9_:]{0,59})=["']([^"'<]{0,500})["']/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

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
  const values = makeEventValues();
  for (const [, name, value = ''] of text.matchAll(DATA)) {
    if (name === undefined) values.add(plain(value));
    else values.keep(name, plain(value));
  }
  readUserData(text, values);
  const telling =
    lines.find((line) => /<Data Name=["'](?:hr|errorCode|error|status)["']|<ErrorCode>|<Result value=/i.test(line.text)) ??
    lines.find((line) => ID.test(line.text)) ??
    first;
  const time = TIME.exec(text);
  const at = time ? localMs(Number(time[1]), Number(time[2]), Number(time[3]), Number(time[4]), Number(time[5]), Number(time[6])) : undefined;
  const pc = COMPUTER.exec(text)?.[1] ?? '';
  const said = { source: provider, pc, id: Number(id), level: LEVEL.exec(text)?.[1] ?? '', log: CHANNEL.exec(text)?.[1] ?? '' };
  const { unit: _, ...draft } = values.draft(telling.number, { ...said, ...(at === undefined ? {} : { utc: at }) });
  // the rest of the event belongs to it: a code in it is no finding of its own
  return { ...draft, lines: (lines.at(-1) ?? telling).number - telling.number + 1, text: telling.text.trim() };
}

/** Providers with a form of their own name their values by elements and attributes: the Setup log, CAPI2. */
function readUserData(text: string, values: EventValues): void {
  const from = text.indexOf('<UserData>');
  const to = text.indexOf('</UserData>');
  if (from < 0 || to < from) return;
  for (const [, element = '', attributes = '', words = ''] of text.slice(from + 10, to).matchAll(ELEMENT)) {
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) if (!name.startsWith('xmlns')) values.keep(`${element}.${name}`, plain(value));
    if (words.trim() !== '') values.keep(element, plain(words));
  }
}
