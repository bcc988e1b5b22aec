// kept lines → the lines that are told rather than written by a tool: what advice quotes, what another PC is said to show.
import type { ToldWords } from './define/kinds.ts';
import type { KeptLine } from './scan.ts';

/** Lines that a quotation goes on without being announced again. */
const LONGEST = 200;
/** Blank lines, fences and short remarks that may stand between the announcement and what is quoted. */
const GAP = 12;
/** Records of a log, by stamps that no chat and no forum writes: whatever they say, a tool says it, not a person. */
const RECORD = /^[\t ]{0,8}(?:\d{4}[-/]\d\d[-/]\d\d[T\t ]\d\d:\d\d:\d\d(?:[:.]\d{3}|, (?:Info|Warning|Error) )|<!\[LOG\[)/;
/** Words in front of an output that make it part of a sentence: a prompt or a heading has fewer. */
const SENTENCE = 3;
/** The same in a script that puts no blanks between words: letters of a sentence. */
const LETTERS = 8;

/**
 * The numbers of the lines that stand under, or beside, words that announce a quotation.
 * @param from index of the first needle that stands for `quoting`; those of `own` follow
 */
export function quotedLines(kept: readonly KeptLine[], from: number, words: ToldWords): ReadonlySet<number> {
  const quoted = new Set<number>();
  const own = from + words.quoting.length;
  let announced = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { number, text, hits } of kept) {
    if (!RECORD.test(text) && hits.some((hit) => hit >= from && hit < own)) announced = last = number;
    else if (hits.some((hit) => hit >= own)) announced = Number.NEGATIVE_INFINITY;
    if (number - announced > LONGEST || number - last > GAP) continue;
    quoted.add(number);
    last = number;
  }
  return quoted;
}

/** The same lines without the needles that only announce. */
export const withoutAnnouncements = (kept: readonly KeptLine[], from: number): readonly KeptLine[] =>
  kept.map((line) => (line.hits.some((hit) => hit >= from) ? { ...line, hits: line.hits.filter((hit) => hit < from) } : line));

/** Is what stands in front of a tool's words the beginning of a sentence? A path and a prompt are none. */
export function isSentence(front: string): boolean {
  const words = front.slice(front.lastIndexOf('>') + 1);
  const counted = words.match(/(?<![\w\\/.-])[A-Za-z\u00c0-\u024f'’]{2,40}(?![\w\\/:=-])/g) ?? [];
  const letters = words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g) ?? [];
  return counted.length >= SENTENCE || letters.length >= LETTERS;
}
