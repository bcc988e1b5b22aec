// What a record's XML says → the fields that the readers of event texts give: source, id, level, log, data.*.
import { type EpochMs, type FieldValue, localMs, type RecordDraft } from '../../engine/define.ts';
import type { Sink } from './binxml.ts';

/** As long as what is read of an event in XML. */
const LONGEST = 2000;
const FIELDS = 96;
const QUOTE = 320;
const ID_LIKE = /^\{[0-9A-F-]{36}\}$/;
const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?/;

export interface EventSink extends Sink {
  /** the record, once all is read; `undefined` if not even its source was */
  draft(number: number, written: number | undefined): RecordDraft | undefined;
}

/**
 * Collects one event. `EventData` gives `data.<name>`; values without a name, as programs of XP's age write them, are counted
 * (`data.param1` …) and are the `message` as well, since the words around them stand in a DLL. `UserData` gives its own elements' names.
 */
export function makeEventSink(): EventSink {
  const path: string[] = [];
  const system = new Map<string, string>();
  const data = new Map<string, string>();
  const shown: string[] = [];
  const nameless: string[] = [];
  let name: string | undefined;
  let text: string[] = [];

  const keep = (label: string, value: string): void => {
    const key = label.toLowerCase();
    // of elements of one name the first that says something counts
    if (data.size >= FIELDS || (data.get(key) ?? '') !== '') return;
    data.set(key, value.slice(0, LONGEST));
    if (value !== '' && !ID_LIKE.test(value)) shown.push(`${label}=${value}`);
  };
  const closeData = (values: readonly string[]): void => {
    if (name !== undefined) keep(name, values.join(', '));
    else
      for (const value of values) {
        nameless.push(value);
        keep(`param${nameless.length}`, value);
      }
  };
  const inside = (part: string): boolean => path[1] === part;
  return {
    open(element) {
      path.push(element);
      name = undefined;
      text = [];
    },
    attribute(attribute, value) {
      const element = path.at(-1) ?? '';
      if (inside('System')) system.set(`${element} ${attribute}`, value);
      else if (inside('EventData') && attribute === 'Name' && path.length === 3) name = value;
      else if (inside('UserData') && path.length > 3 && !attribute.startsWith('xmlns')) keep(`${element}.${attribute}`, value);
    },
    text(value) {
      if (typeof value !== 'string') text.push(...value);
      else if (text.length === 1) text[0] = ((text[0] as string) + value).slice(0, LONGEST);
      else text.push(value);
    },
    close() {
      const element = path.at(-1) ?? '';
      if (inside('System') && path.length === 3) system.set(element, text.join(''));
      else if (inside('EventData') && path.length === 3) {
        if (element === 'Data') closeData(text);
      } else if ((inside('UserData') && path.length > 3) || (inside('ProcessingErrorData') && path.length === 3)) {
        if (text.length > 0) keep(element, text.join(', '));
      }
      path.pop();
      name = undefined;
      text = [];
    },
    draft: (number, written) => toDraft(number, written, system, data, shown, nameless),
  };
}

function toDraft(
  number: number,
  written: number | undefined,
  system: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, string>,
  shown: readonly string[],
  nameless: readonly string[],
): RecordDraft | undefined {
  const source = system.get('Provider Name') ?? system.get('Provider EventSourceName');
  const id = Number(system.get('EventID') ?? '');
  if (source === undefined || source === '' || !Number.isInteger(id)) return undefined;
  const fields: Record<string, FieldValue> = { source: source.slice(0, 120), id, level: system.get('Level') ?? '', log: system.get('Channel') ?? '' };
  for (const [key, value] of data) fields[`data.${key}`] = value;
  if (nameless.length > 0) fields['message'] = nameless.join(' ').slice(0, LONGEST);
  const stamp = STAMP.exec(system.get('TimeCreated SystemTime') ?? '');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = stamp?.slice(1).map((part) => Number(part ?? 0)) ?? [];
  const utc = stamp ? localMs(year, month, day, hour, minute, second, ms) : written;
  return {
    name: 'event',
    line: number,
    unit: 'record',
    text: quoteOf(`${source} ${id}`, shown),
    ...(utc === undefined ? {} : { utc: utc as number as EpochMs }),
    fields,
  };
}

/** The record in one line, as a reader can find it in Event Viewer: source, number, values. Ids that differ each time tell nothing. */
function quoteOf(head: string, shown: readonly string[]): string {
  let quote = head;
  for (const one of shown) {
    if (quote.length >= QUOTE) break;
    quote += `  ${one.slice(0, QUOTE)}`;
  }
  return quote.replace(/[\u0000-\u001f\u007f]{1,64}/g, ' ').slice(0, QUOTE);
}
