// what one record of an event log says → the same fields that the readers of event texts give: source, id, level, log, data.*, message.
import type { RecordDraft } from './define.ts';
import type { EpochMs, FieldValue } from './event.ts';

/** As long as what is read of an event in XML. */
export const LONGEST_VALUE = 2000;
/** Values of one event that are kept. */
const VALUES = 96;
const QUOTE = 320;
const ID_LIKE = /^\{[0-9A-F-]{36}\}$/;

export interface EventValues {
  /** a value with a name: `data.<name>`, lower case; of values of one name the first that says something counts */
  keep(name: string, value: string): void;
  /**
   * A value without a name, as programs of XP's age write them: they are counted (`data.param1` …), and are the `message` as well,
   * since the words around them stand in a DLL that is not here.
   */
  add(value: string): void;
  /**
   * @param number the record's number in its file
   * @param said `source` is the provider, `level` the digit of the later logs (2 error, 3 warning, 4 information), `utc` ms since 1970
   */
  draft(
    number: number,
    said: { readonly source: string; readonly id: number; readonly level: string; readonly log: string; readonly utc?: number; readonly pc?: string },
  ): RecordDraft;
}

/** Collects the values of one event. */
export function makeEventValues(): EventValues {
  const data = new Map<string, string>();
  const shown: string[] = [];
  const nameless: string[] = [];
  let spoken = 0;
  const keep = (label: string, value: string): void => {
    const name = label.toLowerCase();
    if (data.size >= VALUES || (data.get(name) ?? '') !== '') return;
    data.set(name, value.slice(0, LONGEST_VALUE));
    if (value !== '' && !ID_LIKE.test(value)) shown.push(`${label}=${value.slice(0, QUOTE)}`);
  };
  return {
    keep,
    add(value) {
      if (nameless.length >= VALUES) return;
      nameless.push(spoken < LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : '');
      spoken += value.length;
      keep(`param${nameless.length}`, value);
    },
    draft(number, { source, id, level, log, utc, pc }) {
      const fields: Record<string, FieldValue> = { source: source.slice(0, 120), id, level, log: log.slice(0, 120) };
      for (const [name, value] of data) fields[`data.${name}`] = value;
      if (nameless.length > 0) fields['message'] = nameless.join(' ').slice(0, LONGEST_VALUE);
      const text = quoteOf(`${source.slice(0, 120)} ${id}`, shown);
      return {
        name: 'event',
        line: number,
        unit: 'record',
        text,
        ...(utc === undefined ? {} : { utc: utc as EpochMs }),
        ...(pc ? { pc: pc.slice(0, 120) } : {}),
        fields,
      };
    },
  };
}

/** The record in one line, as a reader can find it in Event Viewer: source, number, values. Ids that differ each time tell nothing. */
function quoteOf(head: string, shown: readonly string[]): string {
  let quote = head;
  for (const one of shown) {
    if (quote.length >= QUOTE) break;
    quote += `  ${one}`;
  }
  return quote.replace(/[\u0000-\u001f\u007f]{1,64}/g, ' ').slice(0, QUOTE);
}
