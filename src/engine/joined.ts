// a paste that has lost its line breaks → its records, a line each. Web pages and chats flow lines together.
import type { Line } from './define.ts';
import { fromLines, readLines, type Source } from './source.ts';

/** Where a record begins, in the logs whose stamps stand nowhere else: Windows Update (both generations), servicing and setup, Configuration Manager. */
const RECORD =
  /\d{4}-\d\d-\d\d[\t ]{1,4}\d\d:\d\d:\d\d(?::\d{3}[\t ]|, (?:Info|Warning|Error)[\t ])|\d{4}[/.-]\d\d[/.-]\d\d[\t ]\d\d:\d\d:\d\d\.\d{7}[\t ]|<!\[LOG\[/g;
/** Records in one line before it counts as joined: one can be quoted by another. */
const MANY = 3;
/** Bytes of a text that is taken apart: a log of this size was dropped as a file, and has its breaks. */
const LONGEST = 1 << 22;

export const isJoined = (head: readonly Line[], { size }: Source): boolean =>
  size <= LONGEST && head.some(({ text }) => (text.match(RECORD)?.length ?? 0) >= MANY);

/** The text with a line for each record, and for each of its lines (from 1) the line of the paste that holds it. */
export async function takeApart(source: Source): Promise<{ readonly apart: Source; readonly lineOf: (line: number) => number }> {
  const whole: string[] = [];
  // the windows of a long line share its number
  for await (const { text, starts, ends, numbers } of readLines(source, { faults: [] }))
    numbers.forEach((number, n) => {
      whole[number - 1] = (whole[number - 1] ?? '') + text.slice(starts[n], ends[n]);
    });
  const lines: string[] = [];
  const places: number[] = [];
  whole.forEach((text, at) => {
    const begins = [0, ...[...text.matchAll(RECORD)].map(({ index }) => index), text.length];
    const parts = begins.flatMap((from, i) => (i + 1 < begins.length ? [text.slice(from, begins[i + 1])] : []));
    for (const part of parts.length > 1 ? parts.filter((one) => one.trim() !== '') : parts) {
      lines.push(part.trimEnd());
      places.push(at + 1);
    }
  });
  return { apart: fromLines(source.name, lines), lineOf: (line) => places[line - 1] ?? line };
}
