// A short text in both languages of the site: a missing one is a compile error.

export type Lang = 'en' | 'ja';

export interface Text {
  readonly en: string;
  readonly ja: string;
}

const SLOT = /\{([a-z][a-zA-Z0-9]{0,31})\}/g;
/** A part in square brackets is said only if all its slots have a value. */
const OPTION = /\[([^[\]]{1,200})\]/g;

/**
 * Fills the `{name}` slots of a sentence with the fields of a fact.
 * A slot without a value stays visible as `…`: a sentence must never look complete when it is not.
 */
export function fill(sentence: string, fields: Readonly<Record<string, unknown>>): string {
  const stated = (name: string): boolean => fields[name] !== undefined && fields[name] !== '' && !(Array.isArray(fields[name]) && fields[name].length === 0);
  const put = (text: string): string => {
    let written = '';
    let rest = 0;
    for (const slot of text.matchAll(SLOT)) {
      written = meet(written, text.slice(rest, slot.index));
      const value = stated(slot[1] ?? '') ? fields[slot[1] ?? ''] : '…';
      written = meet(written, Array.isArray(value) ? value.join(', ') : String(value));
      rest = slot.index + slot[0].length;
    }
    return meet(written, text.slice(rest));
  };
  const kept = sentence.replace(OPTION, (_, part: string) => ([...part.matchAll(SLOT)].every(([, name]) => stated(name ?? '')) ? part : ''));
  return put(kept);
}

/** Kana and kanji, without their punctuation. */
const isJapanese = (letter: string | undefined): boolean => letter !== undefined && /^[\u3041-\u3096\u30a1-\u30ff\u3005\u3400-\u9fff]$/.test(letter);

/**
 * Puts one text behind another. A slot stands between blanks, since most values are Latin; where a Japanese value meets a Japanese sentence
 * the blank goes.
 */
function meet(one: string, other: string): string {
  if (one.endsWith(' ') && isJapanese(one.at(-2)) && isJapanese(other[0])) return one.slice(0, -1) + other;
  if (other.startsWith(' ') && isJapanese(one.at(-1)) && isJapanese(other[1])) return one + other.slice(1);
  return one + other;
}
