// words as they are typed → terms, and what a person sees → flowcharts: found whatever the style of its time or its language.

/**
 * One key for the spellings of one term: Microsoft's (プロキシ サーバー), the press of 2004 (プロキシ・サーバー, ウエイ, シェーク),
 * without long vowels (プロキシサーバ), full width, quoted, in any case.
 */
export const termKey = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･"“”'‘’「」『』()（）.,、。?!:%_-]/g, '')
    .replaceAll('ウエイ', 'ウェイ')
    .replaceAll('シェーク', 'シェイク')
    .replaceAll('ー', '');

/** A term in the page's language, the keys of all its spellings in both languages, and the page that explains it: address and title. */
export type TermEntry = readonly [term: string, keys: readonly string[], href?: string, title?: string];
/** What a person sees, as the page says it, the keys of all its wordings in both languages, and its flowchart: address and title. */
export type SeenEntry = readonly [seen: string, keys: readonly string[], href: string, title: string];

/** A flowchart and the codes (8 hex digits) it asks about: address, title, codes. */
export type ChartEntry = readonly [href: string, title: string, codes: readonly string[]];

/** What search knows of words before it looks into the pages. */
export interface Wordings {
  readonly terms: readonly TermEntry[];
  readonly seen: readonly SeenEntry[];
  readonly charts: readonly ChartEntry[];
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Kanji and kana say more in fewer characters. */
const enough = (key: string, latin: number, japanese: number): boolean => key.length >= (HAN_OR_KANA.test(key) ? japanese : latin);

/** The terms a page explains: the one that was typed, in any spelling; else those that begin with what was typed, the shortest first. At most three, each page once. */
export function findTerms(terms: readonly TermEntry[], typed: string): readonly TermEntry[] {
  const key = termKey(typed);
  if (key === '') return [];
  const told = terms.filter(([, , href]) => href !== undefined);
  // a term may be followed by its short form: 配信の最適化 (DO)
  const bare = termKey(typed.normalize('NFKC').replace(/\([^()]{0,40}\)/g, ''));
  const named = (wanted: string): readonly TermEntry[] => (wanted === '' ? [] : told.filter(([, keys]) => keys.includes(wanted)));
  const whole = named(key);
  const exact = whole.length > 0 ? whole : named(bare);
  const length = ([, keys]: TermEntry): number => Math.min(...keys.filter((one) => one.startsWith(key)).map((one) => one.length));
  const begun = enough(key, 4, 2) ? told.filter((entry) => length(entry) < Number.POSITIVE_INFINITY).sort((a, b) => length(a) - length(b)) : [];
  return oncePerPage(exact.length > 0 ? exact : begun).slice(0, 3);
}

const oncePerPage = (found: readonly TermEntry[]): readonly TermEntry[] =>
  found.filter(([, , href], at) => found.findIndex(([, , other]) => other === href) === at);

/** The flowcharts for what a person sees: a dialog's whole text or a part of it, alone or inside a longer sentence. The longest agreement first. */
export function findSeen(seen: readonly SeenEntry[], typed: string): readonly SeenEntry[] {
  const key = termKey(typed);
  if (!enough(key, 6, 4)) return [];
  const agreement = ([, keys]: SeenEntry): number =>
    Math.max(0, ...keys.map((one) => (one.includes(key) ? key.length / one.length : enough(one, 10, 6) && key.includes(one) ? one.length / key.length : 0)));
  const found = seen.map((entry) => ({ entry, fits: agreement(entry) })).filter(({ fits }) => fits > 0);
  const best = found.sort((a, b) => b.fits - a.fits).map(({ entry }) => entry);
  return best.filter(([, , href], at) => best.findIndex(([, , other]) => other === href) === at).slice(0, 3);
}

/** The longest term in words that are set apart by blanks: background intelligent transfer service (BITS). */
const MOST_WORDS = 7;

/**
 * What was typed, in the words of the pages: the middle dot and the spellings of 2004 as Microsoft writes them, Japanese marks as quotes,
 * and terms of the other language by those of this one (`proxy server 設定` → `プロキシ サーバー 設定`).
 * @param own other spellings in the page's own language too (`イベント ビューア` → `イベント ビューアー`)
 */
export function restate(terms: readonly TermEntry[], typed: string, lang: 'en' | 'ja', own = false): string {
  const byKey = new Map(terms.flatMap(([term, keys]) => keys.map((key): [string, string] => [key, term])));
  const foreign = (words: string): boolean => own || HAN_OR_KANA.test(words) === (lang === 'en');
  const plain = typed
    .normalize('NFKC')
    .replace(/[・･]/g, ' ')
    .replaceAll('ウエイ', 'ウェイ')
    .replaceAll('シェーク', 'シェイク')
    .replace(/[“”「」『』]/g, '"');
  const piece = (text: string): string => {
    const words = text.split(/\s+/).filter(Boolean);
    const said: string[] = [];
    for (let at = 0; at < words.length; ) {
      const [term, taken] = longest(words.slice(at, at + MOST_WORDS), (span) => (foreign(span) ? byKey.get(termKey(span)) : undefined));
      said.push(term ?? words[at] ?? '');
      at += taken;
    }
    return said.join(' ');
  };
  return plain
    .split('"')
    .map(piece)
    .reduce((all, one, at) => (at === 0 ? one : at % 2 === 1 ? `${all} "${one}` : `${all}" ${one}`))
    .trim();
}

function longest(words: readonly string[], read: (span: string) => string | undefined): readonly [string | undefined, number] {
  for (let count = words.length; count > 0; count--) {
    const term = read(words.slice(0, count).join(' '));
    if (term !== undefined) return [term, count];
  }
  return [undefined, 1];
}
