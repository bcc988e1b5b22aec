// Error codes: the door to reading, finding, explaining and looking them up. Pure; tables are loaded by the caller and handed in.
import { findCodes } from './code-found.ts';
import type { CodeTable } from './code-table.ts';
import { readTyped } from './code-typed.ts';

export {
  type Anatomy,
  anatomy,
  extendParts,
  fromHttp,
  fromHttpDownload,
  fromWin32,
  type Inner,
  type Scheme,
  type Severity,
  type Spellings,
  spellings,
  toHex,
  toValue,
} from './code-bits.ts';
export { CODE_TRIGGERS, type FoundHow, type FoundInLine, findCodes } from './code-found.ts';
export {
  type CodeForm,
  type CodeRow,
  type CodeTable,
  type Edit,
  indexCodes,
  type Members,
  type Near,
  nearest,
  neighbours,
  type Priority,
  parseRows,
} from './code-table.ts';
export { type Reading, type ReadingHow, readTyped, TYPED_LONGEST } from './code-typed.ts';

/**
 * Every code of a text once, in order of appearance: the generous reading where the text is only a code, else the strict one.
 * Zero is success and therefore none.
 */
export function codesInText(text: string, table?: CodeTable): string[] {
  const typed = readTyped(text, table);
  if (typed.length > 0) return [...new Set(typed.map((reading) => reading.code))].filter((code) => code !== '00000000');
  const codes = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/)) for (const { code } of findCodes(line)) codes.add(code);
  return [...codes];
}
