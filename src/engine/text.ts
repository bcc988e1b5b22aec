// A short text in both languages of the site: a missing one is a compile error.

export type Lang = 'en' | 'ja';

export interface Text {
  readonly en: string;
  readonly ja: string;
}

/**
 * Fills the `{name}` slots of a sentence with the fields of a fact.
 * A slot without a value stays visible as `…`: a sentence must never look complete when it is not.
 */
export function fill(sentence: string, fields: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{([a-z][a-zA-Z]{0,31})\}/g, (_, name: string) => {
    const value = fields[name];
    if (value === undefined || value === '') return '…';
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
