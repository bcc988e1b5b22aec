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

/** 0: no break before `right` · 1: allowed · 2: where a reader would pause. */
function breakBefore(left: string, right: string): 0 | 1 | 2 {
  if (left === SEAM) return 2;
  if (right === ' ' || right === SEAM) return 0;
  if (NEVER_FIRST.test(right) || NEVER_LAST.test(left)) return 0;
  if (left === ' ') return 2;
  if (!WIDE.test(left) && !WIDE.test(right)) return /[\\/=:?&_-]/.test(left) ? 1 : 0;
  if (/[、。」）]/.test(left)) return 2;
  if (HIRAGANA.test(left) && !HIRAGANA.test(right)) return 2;
  if (KATAKANA.test(left) && KATAKANA.test(right)) return 0;
  return 1;
}

/** End of the line that starts at `from`: the last pause in its second half, else the last allowed break; negative where neither is, and a word is cut. */
function lineEnd(chars: readonly string[], from: number, room: number, type: Type): number {
  let used = 0;
  let full = from;
  while (full < chars.length) {
    used += (advance(chars[full] as string, type) * type.size) / 1000;
    if (used > room && chars[full] !== ' ') break;
    full += 1;
  }
  if (full === chars.length) return full;
  let allowed = 0;
  for (let at = full; at > from; at -= 1) {
    const kind = breakBefore(chars[at - 1] as string, chars[at] as string);
    if (kind === 2 && at - from > (full - from) / 2) return at;
    if (kind > 0 && allowed === 0) allowed = at;
    if (kind === 2 && allowed === 0) allowed = at;
  }
  if (allowed > from) return allowed;
  let cut = Math.max(full, from + 1);
  while (cut > from + 1 && (NEVER_FIRST.test(chars[cut] as string) || NEVER_LAST.test(chars[cut - 1] as string))) cut -= 1;
  return -cut;
}

interface Filled {
  readonly lines: readonly string[];
  /** a word was cut where no break is allowed, because it is wider than the room */
  readonly cut: boolean;
}

function fillLines(chars: readonly string[], room: number, type: Type): Filled {
  const lines: string[] = [];
  let cut = false;
  for (let at = 0; at < chars.length; ) {
    const found = lineEnd(chars, at, room, type);
    const end = Math.abs(found);
    cut ||= found < 0;
    lines.push(chars.slice(at, end).join('').replaceAll(SEAM, '').trim());
    at = end;
    while (chars[at] === ' ') at += 1;
  }
  return { lines, cut };
}

/** Breaks a text into lines no wider than `room`, evened out so that the last line is not a lone word. */
export function wrap(text: string, room: number, type: Type): readonly string[] {
  const chars = [...text];
  let best = fillLines(chars, room, type);
  if (best.lines.length < 2) return best.lines;
  for (let narrower = room * 0.95; narrower > room * 0.5; narrower *= 0.95) {
    const tried = fillLines(chars, narrower, type);
    if (tried.lines.length > best.lines.length || (tried.cut && !best.cut)) break;
    best = tried;
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
