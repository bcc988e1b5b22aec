// What a record's XML says → the event: its System part, and the values of EventData, UserData or ProcessingErrorData.
import { localMs, type RecordDraft } from '../../engine/define.ts';
import { LONGEST_VALUE, makeEventValues } from '../../engine/event-record.ts';
import type { Sink } from './binxml.ts';

const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?/;

export interface EventSink extends Sink {
  /** @param written when the record was written, ms since 1970 @returns the event; `undefined` if not even its source was read */
  draft(number: number, written: number | undefined): RecordDraft | undefined;
}

/** Collects one event. `EventData` gives its values by name or number; `UserData` gives its own elements' and attributes' names. */
export function makeEventSink(): EventSink {
  const path: string[] = [];
  const system = new Map<string, string>();
  const values = makeEventValues();
  let name: string | undefined;
  let text: string[] = [];

  const closeData = (said: readonly string[]): void => {
    if (name !== undefined) values.keep(name, said.join(', '));
    else for (const value of said) values.add(value);
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
      else if (inside('UserData') && path.length > 3 && !attribute.startsWith('xmlns')) values.keep(`${element}.${attribute}`, value);
    },
    text(value) {
      if (typeof value !== 'string') text.push(...value);
      else if (text.length === 1) text[0] = ((text[0] as string) + value).slice(0, LONGEST_VALUE);
      else text.push(value);
    },
    close() {
      const element = path.at(-1) ?? '';
      if (inside('System') && path.length === 3) system.set(element, text.join(''));
      else if (inside('EventData') && path.length === 3) {
        if (element === 'Data') closeData(text);
      } else if ((inside('UserData') && path.length > 3) || (inside('ProcessingErrorData') && path.length === 3)) {
        if (text.length > 0) values.keep(element, text.join(', '));
      }
      path.pop();
      name = undefined;
      text = [];
    },
    draft(number, written) {
      const source = system.get('Provider Name') ?? system.get('Provider EventSourceName');
      const id = Number(system.get('EventID') ?? '');
      if (source === undefined || source === '' || !Number.isInteger(id)) return undefined;
      const utc = stampMs(system.get('TimeCreated SystemTime')) ?? written;
      return values.draft(number, {
        source,
        id,
        level: system.get('Level') ?? '',
        log: system.get('Channel') ?? '',
        pc: system.get('Computer') ?? '',
        ...(utc === undefined ? {} : { utc }),
      });
    },
  };
}

function stampMs(text: string | undefined): number | undefined {
  const stamp = STAMP.exec(text ?? '');
  if (!stamp) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = stamp.slice(1).map((part) => Number(part ?? 0));
  return localMs(year, month, day, hour, minute, second, ms);
}
