// Compares every event log of a folder with what evtxexport and evtexport say: how many records, and of each its source, number, time, level and values.
//   node scripts/compare-events.ts [--show] DIR...
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import type { RecordDraft } from '../src/engine/define.ts';
import { makeEventValues } from '../src/engine/event-record.ts';
import type { Fault } from '../src/engine/fault.ts';
import evt from '../src/formats/evt/format.ts';
import { makeEventSink } from '../src/formats/evtx/event.ts';
import evtx from '../src/formats/evtx/format.ts';
import { filesToCompare } from './files-to-compare.ts';

type Record = RecordDraft;
const show = process.argv.includes('--show');

async function readOurs(path: string): Promise<{ readonly records: readonly Record[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const records: Record[] = [];
  for await (const record of (/\.evt$/i.test(path) ? evt : evtx).bytes(createReadStream(path), (fault) => faults.push(fault))) records.push(record);
  return { records, faults };
}

const plain = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const marked = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The XML that evtxexport prints, through the same collector that takes our binary XML: what differs is the reading of the bytes. */
function readTheirs(path: string): { readonly records: readonly Record[]; readonly whole: boolean } {
  const run = spawnSync('evtxexport', ['-f', 'xml', path], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const stated = /Number of records\s*: (\d+)/.exec(spawnSync('evtxinfo', [path], { encoding: 'utf8' }).stdout)?.[1];
  const records: Record[] = [];
  // in a saved log the numbers within the XML are those of the log it was taken from
  const text = spawnSync('evtxexport', [path], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
  const numbers = [...text.matchAll(/^Event number\s*: (\d+)/gm)].map(([, number]) => Number(number));
  let at = 0;
  for (const [xml] of run.stdout.matchAll(/^<Event[ >].*?^<\/Event>$/gms)) {
    const sink = makeEventSink();
    let text = '';
    let leaf = false;
    // values may hold markup of their own, which the printer does not escape
    const safe = xml.replaceAll(
      /(<Data(?: Name="[^"]*")?>)(.*?)(<\/Data>)/gs,
      (_, open: string, words: string, close: string) => open + marked(plain(words)) + close,
    );
    for (const [, close, name, rest, empty, words] of safe.matchAll(/<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
      if (words !== undefined) {
        text += plain(words);
        continue;
      }
      // blanks between elements are the printer's; an empty value is printed as an empty element
      if (text.trim() !== '' || (close && leaf)) sink.text(text);
      text = '';
      leaf = !close && !empty;
      if (close) sink.close();
      else {
        sink.open(name ?? '');
        for (const [, attribute, value] of (rest ?? '').matchAll(/([^\s=]+)="([^"]*)"/g)) sink.attribute(attribute ?? '', plain(value ?? ''));
        if (empty) {
          sink.text('');
          sink.close();
        }
      }
    }
    const draft = sink.draft(numbers[at++] ?? 0, undefined);
    if (draft) records.push(draft);
  }
  return { records, whole: run.status === 0 && records.length === Number(stated) };
}

/** Of the older logs evtexport prints a text. */
function readTheirsOlder(path: string): { readonly records: readonly Record[]; readonly whole: boolean } {
  const run = spawnSync('evtexport', [path], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const records = run.stdout.split(/^(?=Event number)/m).flatMap((text): Record[] => {
    const line = (label: string): string => new RegExp(`^${label}\\s*: (.*)$`, 'm').exec(text)?.[1] ?? '';
    const number = Number(line('Event number'));
    if (!number) return [];
    const values = makeEventValues();
    for (const [, , value] of text.matchAll(/^String: (\d+)\s*: (.*?)\n(?=String: \d|\n*$)/gms)) values.add(value ?? '');
    const level = { '1': '2', '2': '3', '4': '4' }[/\((\d+)\)/.exec(line('Event type'))?.[1] ?? ''] ?? '0';
    const id = Number(/\((\d+)\)/.exec(line('Event identifier'))?.[1]) & 0xffff;
    return [values.draft(number, { source: line('Source name'), id, level, log: '', utc: Date.parse(line('Creation time')) })];
  });
  return { records, whole: run.status === 0 };
}

/** What the two write differently and mean alike: leading zeros of numbers, digits behind the seconds, blanks, empty values, what is cut after 2,000 characters. */
const meant = (value: unknown): string =>
  String(value)
    .slice(0, 1500)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 1000)
    .replace(/^0x[0-9a-f]{1,16}$/i, (hex) => String(BigInt(hex)))
    .replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7})00Z$/, '$1Z');
const told = (record: Record): string =>
  JSON.stringify([
    record.line,
    record.utc,
    Object.entries(record.fields)
      .flatMap(([name, value]) => (meant(value) === '' ? [] : [`${name}=${meant(value)}`]))
      .sort(),
  ]);

const paths = filesToCompare('compare-events.ts [--show] DIR...', /\.evtx?$/i, 'evtxexport', '-V');
let [equal, unread, differ, values] = [0, 0, 0, 0];
for (const path of paths) {
  const theirs = /\.evt$/i.test(path) ? readTheirsOlder(path) : readTheirs(path);
  const ours = await readOurs(path);
  const mine = new Map(ours.records.map((record) => [record.line, told(record)]));
  const wrong = theirs.records.filter((record) => mine.get(record.line) !== told(record));
  const clean = ours.faults.length === 0;
  values += theirs.records.length - wrong.length;
  const same = wrong.length === 0 && (clean && theirs.whole ? ours.records.length === theirs.records.length : ours.records.length >= theirs.records.length);
  if (!theirs.whole) unread++;
  if (same) equal++;
  else differ++;
  console.log(
    `${same ? 'equal ' : 'DIFFER'} ours ${ours.records.length}, evtxexport ${theirs.records.length}${theirs.whole ? '' : ' (gave up)'}, ${wrong.length} told otherwise  ${path}${clean ? '' : `  ${JSON.stringify(ours.faults)}`}`,
  );
  if (show) for (const record of wrong.slice(0, 3)) console.log(`  theirs ${told(record)}\n  ours   ${mine.get(record.line) ?? 'none'}`);
}
console.log(`${paths.length} logs: ${equal} equal, ${differ} differ, ${unread} not read whole by evtxexport; ${values} records told alike`);
process.exit(differ > 0 ? 1 : 0);
