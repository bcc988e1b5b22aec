// A short text in both languages of the site: a missing one is a compile error.

export type Lang = 'en' | 'ja';

export interface Text {
  readonly en: string;
  readonly ja: string;
}

const SLOT = /\{([a-z][a-zA-Z]{0,31})\}/g;
/** A part in square brackets is said only if all its slots have a value. */
const OPTION = /\[([^[\]]{1,200})\]/g;

/**
 * Fills the `{name}` slots of a sentence with the fields of a fact.
 * A slot without a value stays visible as `…`: a sentence must never look complete when it is not.
 */
export function fill(sentence: string, fields: Readonly<Record<string, unknown>>): string {
  const stated = (name: string): boolean => fields[name] !== undefined && fields[name] !== '' && !(Array.isArray(fields[name]) && fields[name].length === 0);
  const put = (text: string): string =>
    text.replace(SLOT, (_, name: string) => {
      if (!stated(name)) return '…';
      const value = fields[name];
      return Array.isArray(value) ? value.join(', ') : String(value);
    });
  const kept = sentence.replace(OPTION, (_, part: string) => ([...part.matchAll(SLOT)].every(([, name]) => stated(name ?? '')) ? part : ''));
  return put(kept);
}
