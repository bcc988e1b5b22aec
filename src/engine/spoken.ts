// a text that no format claims → is it about updates of Windows all the same, and what does it say that the screen shows?
import type { Line, Symptom, Vocabulary } from './define.ts';
import { findSeen, termKey } from './term.ts';

/** Characters of a text that are looked at: who tells something says it early. */
const LOOKED_AT = 8_000;

/** Servers are named wherever there is a network: a name says nothing about what the text is about. */
const HOST = /windowsupdate\.(?:com|microsoft)/gi;

/** What words say where there is no record: `tree` is the flowchart for what they describe, where one fits. */
export interface Spoken {
  readonly tree?: string;
}

/**
 * @param lines the first lines of the text
 * @returns `undefined` where nothing says that it is about updates of Windows
 */
export function spokenOf(lines: readonly Line[], symptoms: readonly Symptom[], vocabulary: Vocabulary): Spoken | undefined {
  const words = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LOOKED_AT)
    .replace(HOST, '');
  const key = termKey(words);
  if (!vocabulary.about.some((one) => key.includes(termKey(one)))) return undefined;
  const seen = symptoms.map(({ text, tree, also }) => [tree, [text, ...also].flatMap(({ en, ja }) => [termKey(en), termKey(ja)]), tree, ''] as const);
  const tree = findSeen(seen, words)[0]?.[2];
  return tree === undefined ? {} : { tree };
}
