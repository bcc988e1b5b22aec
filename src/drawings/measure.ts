// How wide a text will be, and where it breaks, without asking a browser: a drawing is laid out before anybody renders it.
// Widths are those of a wide system font, so that a narrower one only leaves more room.

export interface Type {
  /** user units */
  readonly size: number;
  readonly mono?: boolean;
  readonly bold?: boolean;
}

/** Advance of a character in thousandths of its size, by the classes that differ enough to matter. */
const NARROW = /[ijl.,:;'|!()[\]{}·fIrt ]/;
const BROAD = /[mwMW@%&]/;
const WIDE = /[ᄀ-ᇿ⺀-鿿가-힯豈-﫿︰-﹏＀-｠￠-￦]/;
const CJK_MARGIN = 1.06;

/** Marks where a word may be broken; never printed. */
export const SEAM = '\u200b';

function advance(char: string, type: Type): number {
  if (char === SEAM) return 0;
  if (WIDE.test(char)) return 1000 * CJK_MARGIN;
  if (type.mono) return 605;
  const plain = NARROW.test(char) ? 380 : BROAD.test(char) ? 960 : /[A-Z+<>=~_→←]/.test(char) ? 720 : 620;
  return type.bold ? plain * 1.1 : plain;
}

/** Estimated width of one line. */
export const widthOf = (text: string, type: Type): number => ([...text].reduce((sum, char) => sum + advance(char, type), 0) * type.size) / 1000;

// ── breaking ────────────────────────────────────────────────────────────────────────────────────────────────────────
const NEVER_FIRST = /[、。，．・：；？！」』）】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]}%]/;
const NEVER_LAST = /[「『（【〈《〔([{<]/;
const KATAKANA = /[ァ-ヶー]/;
const HIRAGANA = /[ぁ-ん]/;

const PAUSE = /[、。」）]/;

/** 0: no break before `right` · 1: inside a word · 2: between words · 3: where a reader would pause. */
function breakBefore(left: string, right: string): 0 | 1 | 2 | 3 {
  if (left === SEAM) return 3;
  if (right === ' ' || right === SEAM) return 0;
  if (NEVER_FIRST.test(right) || NEVER_LAST.test(left)) return 0;
  // A particle after a Latin word belongs to it, and so do a stroke and a number: `Windows 7 / 8.1`.
  if (left === ' ') return HIRAGANA.test(right) || right === '/' ? 1 : /\d/.test(right) ? 2 : 3;
  if (PAUSE.test(left)) return 3;
  if (!WIDE.test(left) && !WIDE.test(right)) return /[\\/=:?&_-]/.test(left) ? 2 : 0;
  if (HIRAGANA.test(left)) return HIRAGANA.test(right) ? 1 : 3;
  if (HIRAGANA.test(right)) return 1;
  return KATAKANA.test(left) && KATAKANA.test(right) ? 0 : 2;
}

interface Break {
  readonly at: number;
  /** 0: a word was cut where no break is allowed, because it is wider than the room */
  readonly quality: number;
}

/** End of the line that starts at `from`: the last pause in its second half, else the best break, the last of its kind. */
function lineEnd(chars: readonly string[], from: number, room: number, type: Type): Break {
  let used = 0;
  let full = from;
  while (full < chars.length) {
    used += (advance(chars[full] as string, type) * type.size) / 1000;
    if (used > room && chars[full] !== ' ') break;
    full += 1;
  }
  if (full === chars.length) return { at: full, quality: 3 };
  let best: Break = { at: from, quality: 0 };
  for (let at = full; at > from; at -= 1) {
    const quality = breakBefore(chars[at - 1] as string, chars[at] as string);
    if (quality === 3 && at - from > (full - from) / 2) return { at, quality };
    if (quality > best.quality && (best.quality < 2 || at - from > (full - from) / 4)) best = { at, quality };
  }
  if (best.quality > 0) return best;
  let cut = Math.max(full, from + 1);
  while (cut > from + 1 && (NEVER_FIRST.test(chars[cut] as string) || NEVER_LAST.test(chars[cut - 1] as string))) cut -= 1;
  return { at: cut, quality: 0 };
}

interface Filled {
  readonly lines: readonly string[];
  /** of its worst break */
  readonly quality: number;
}

function fillLines(chars: readonly string[], room: number, type: Type): Filled {
  const lines: string[] = [];
  let worst = 3;
  for (let at = 0; at < chars.length; ) {
    const end = lineEnd(chars, at, room, type);
    worst = Math.min(worst, end.quality);
    lines.push(chars.slice(at, end.at).join('').replaceAll(SEAM, '').trim());
    at = end.at;
    while (chars[at] === ' ') at += 1;
  }
  return { lines, quality: worst };
}

/** Breaks a text into lines no wider than `room`, evened out so that the last line is not a lone word, as far as no break gets worse by it. */
export function wrap(text: string, room: number, type: Type): readonly string[] {
  const chars = [...text];
  let best = fillLines(chars, room, type);
  if (best.lines.length < 2) return best.lines;
  for (let narrower = room * 0.95; narrower > room * 0.5; narrower *= 0.95) {
    const tried = fillLines(chars, narrower, type);
    if (tried.lines.length > best.lines.length) break;
    if (tried.quality >= best.quality) best = tried;
  }
  return best.lines;
}

/** Ranges of a line of fixed-pitch text that fit `columns`; broken at a blank where one is near, and indented from the second line on. */
export function wrapColumns(text: string, columns: number, indent: number): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  while (from < text.length) {
    const room = columns - (ranges.length > 0 ? indent : 0);
    let to = Math.min(text.length, from + room);
    if (to < text.length) {
      const blank = text.lastIndexOf(' ', to);
      if (blank > from + room * 0.55) to = blank;
    }
    ranges.push({ from, to });
    from = to;
    while (text[from] === ' ') from += 1;
  }
  return ranges;
}
