// a code → everything we can say about it: tables, meanings and words put together once, for command line, tests and build.
import { codeFacts, codeMeanings, codeShelf, codeWords } from '#catalogue';
import { answerCode, type CodeAnswer, type CodeLore, fetchAnswer } from '#engine/code-answer.ts';
import type { Fetched } from '#engine/code-shelf.ts';
import type { Lang } from '#engine/text.ts';
import { words } from '#i18n/words.ts';
import { loadCodes } from './knowledge.ts';

let kept: Promise<CodeLore> | undefined;
/** The words around codes, with the facilities of winerror.h. */
export const loadLore = (): Promise<CodeLore> => {
  kept ??= readLore();
  return kept;
};

async function readLore(): Promise<CodeLore> {
  const { families, notes, edits, layers } = codeWords;
  const lines = ((await codeFacts.get('facilities')?.()) ?? '').trim().split('\n').slice(1);
  return { families, notes, edits, layers, facilities: Object.fromEntries(lines.map((line) => line.split('\t', 2))) };
}

/** The whole tables at once, for whoever asks about many codes. */
export const wholeTables = async (): Promise<Fetched> => ({ table: await loadCodes(), meanings: codeMeanings });

/**
 * What is said about a code. Never empty, whatever the 32 bits.
 * @param from the whole tables; without them the pieces that this code needs are fetched, as in the page
 */
export async function explain(code: string, lang: Lang, from?: Fetched): Promise<CodeAnswer> {
  return answerCode(code, from ?? (await fetchAnswer(codeShelf, code)), await loadLore(), words[lang].code.bits, lang);
}

/** Why an answer would leave its reader with nothing; undefined when it does not. */
export function emptiness({ bits, names, meaning, near, spellings }: CodeAnswer): string | undefined {
  if (bits.length + names.length === 0 || bits.some((one) => one === '' || one.includes('…') || one.includes('{'))) return 'a sentence is empty or has a gap';
  if (names.length === 0 && near.length === 0 && meaning === undefined) return 'neither a name, a meaning nor a code that is near';
  if (near.some(({ why }) => why === '')) return 'a near code without a word why';
  return spellings.hex === '' ? 'no spelling' : undefined;
}
