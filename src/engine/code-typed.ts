// a short text that is nothing but a code → every way to read it: the generous door, for what a person types or copies out of a dialog.
import { fromHttp, fromHttpDownload, fromWin32, toHex, toValue } from './code-bits.ts';
import { type CodeTable, nearest } from './code-table.ts';

/** How a code was read; the words for it stand in content/code-words.ts. */
export type ReadingHow =
  | 'hex'
  | 'bare'
  | 'signed'
  | 'unsigned'
  | 'decimal'
  | 'win32'
  | 'number'
  | 'win32-hex'
  | 'number-hex'
  | 'update-exe'
  | 'http'
  | 'http-download'
  | 'keyword'
  | 'name'
  | 'split'
  | 'digit-lost'
  | 'digit-extra'
  | 'digit-wrong'
  | 'start-lost'
  | 'sign-lost';

export interface Reading {
  /** 8 upper-case hex digits */
  readonly code: string;
  readonly how: ReadingHow;
  /** the spelling can mean nothing else */
  readonly certain: boolean;
  /** setup's extend code that was typed with it, as `20017` */
  readonly extend?: string;
}

/** Longest text that is looked at. */
export const TYPED_LONGEST = 200;

/** Words around a code in dialogs and mails; a text with any other word in it is not "only a code". */
const LABELS = new Set(
  (
    'error errors err code codes errorcode s hr hresult result results status exit returned return value windows update wu wua failed failure with unknown exception ' +
    'from found number install installation download is was the win32 fehler fehlercode fehlernummer erreur erreurs d numéro código codigo de errore codice erro ' +
    'ошибка ошибки код foutcode fout felkod fel kod kodu błąd błędu chyba kód hata 错误 错误代码 代码 錯誤 錯誤碼 錯誤代碼 오류 코드 or and und et ou oder'
  ).split(' '),
);
/** The same in Japanese, where words are not set apart: the longer of two first. */
const JAPANESE =
  '更新プログラム インストール ダウンロード しました している されました される ました エラー コード または および 又は 不明な 終了 戻り値 番号 状態 結果 失敗 例外 発生 する します です ます 出る 出た 出ました 表示 の が で は を と'.split(
    ' ',
  );
/** Success: beside another code it is not the one that is meant. */
const ZERO = '00000000';
const EXTEND = /^0x([1-5]00[0-2][0-9a-f])$/i;
const SPLIT = /^(?:0x)?([8c][0-9a-f]{2,5})[-_. ]([0-9a-f]{2,5})$/i;

/**
 * Reads a text that is only a code (or only codes). Empty when it is anything else.
 * Where a spelling is ambiguous all readings are given, the likeliest first; with a table those that exist nowhere are left
 * out, and names and damaged codes can be read at all.
 */
export function readTyped(text: string, table?: CodeTable): readonly Reading[] {
  if (text.length > TYPED_LONGEST) return [];
  const { tokens, hints } = stripLabels(clean(text));
  const split = tokens.length < 3 ? SPLIT.exec(tokens.join(' ')) : null;
  if (split && `${split[1]}${split[2]}`.length === 8) return [{ code: `${split[1]}${split[2]}`.toUpperCase(), how: 'split', certain: true }];
  const pairs = pairUp(tokens);
  if (pairs.length === 0 || pairs.length > 20) return [];
  const [only] = pairs;
  if (pairs.length === 1 && only) return finish(withExtend(readOne(only.token, table, hints), only.extend), table);
  const all = pairs.map(({ token, extend }) => withExtend(readOne(token, table, hints), extend));
  const strong = all.flat().filter((reading) => (reading.certain || reading.how === 'name') && reading.code !== ZERO);
  if (all.some((readings) => readings.length === 0) || !strong.some((reading) => reading.certain)) return [];
  return strong.filter((reading, i) => !strong.slice(0, i).some((other) => other.code === reading.code));
}

/** One writing system for everything: NFKC, one kind of dash, no marks of emphasis or quotation. */
function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/\*\*|[`"'「」『』“”‘’«»]/g, ' ')
    .trim();
}

/** Cuts the text into words and takes away those that only say that a code follows; any other word is left in. */
function stripLabels(text: string): { tokens: string[]; hints: Hints } {
  const words = text
    .replace(/(^|[\s(:=])- {1,2}(?=\d{9})/g, '$1-')
    .replace(/-(?=0x)/gi, ' ')
    .replace(/([^\x00-\x7f])(?=[\x21-\x7e])|([\x21-\x7e])(?=[\u3040-\u9fff])/g, '$1$2 ')
    .split(/[\s,;/|()[\]{}<>:=+#!?、。・]/);
  const tokens: string[] = [];
  let http = false;
  let named = false;
  for (const raw of words) {
    const word = raw.endsWith('.') ? raw.slice(0, -1) : raw;
    const lower = word.toLowerCase();
    if (word === '' || word === '-') continue;
    if (lower === 'http') http = true;
    else if (LABELS.has(lower)) named ||= lower === 'code';
    else if (isJapaneseLabel(word)) named ||= word.endsWith('コード');
    else tokens.push(word);
  }
  return { tokens, hints: { http, named } };
}

function isJapaneseLabel(word: string): boolean {
  let rest = word;
  while (rest !== '') {
    const label = JAPANESE.find((one) => rest.startsWith(one));
    if (!label) return false;
    rest = rest.slice(label.length);
  }
  return true;
}

function pairUp(tokens: readonly string[]): { token: string; extend?: string }[] {
  const pairs: { token: string; extend?: string }[] = [];
  for (const token of tokens) {
    const last = pairs.at(-1);
    const extend = EXTEND.exec(token)?.[1];
    if (extend && last && last.extend === undefined) last.extend = extend.toUpperCase();
    else if (!/^WindowsUpdate_dt000$/i.test(token)) pairs.push({ token });
  }
  return pairs;
}

const withExtend = (readings: readonly Reading[], extend: string | undefined): readonly Reading[] =>
  extend ? readings.map((reading) => ({ ...reading, extend })) : readings;

/** Drops readings that exist nowhere as long as one does, and repeats. */
function finish(readings: readonly Reading[], table: CodeTable | undefined): readonly Reading[] {
  const once = readings.filter((reading, i) => !readings.slice(0, i).some((other) => other.code === reading.code));
  if (!table || once.length < 2) return once;
  const known = once.filter((reading) => table.has(reading.code));
  return known.length > 0 ? known : once;
}

interface Hints {
  /** the text says HTTP */
  readonly http: boolean;
  /** the text says code: dialogs print those in hex even when they are short (`Code 643`) */
  readonly named: boolean;
}
const certainly = (code: string, how: ReadingHow): Reading[] => [{ code: code.toUpperCase(), how, certain: true }];
const perhaps = (code: string, how: ReadingHow): Reading => ({ code: code.toUpperCase(), how, certain: false });

function readOne(token: string, table: CodeTable | undefined, hints: Hints): readonly Reading[] {
  const keyword = /^WindowsUpdate_([0-9a-f]{1,8})$/i.exec(token)?.[1];
  // the troubleshooter builds the word with ToString("X"): no leading zeros
  if (keyword) return certainly(keyword.padStart(8, '0'), 'keyword');
  const explicit = /^(?:(?:0x|&h|x)([0-9a-f]{1,9})(?:h|ul?|l)?|([0-9a-f]{1,9})h)$/i.exec(token);
  const digits = explicit?.[1] ?? explicit?.[2];
  if (digits) return digits.length === 8 ? certainly(digits, 'hex') : readShortHex(digits, table);
  if (/^-?\d{1,10}$/.test(token) && !/^\d{8}$/.test(token)) return readDecimal(token, table, hints);
  // eight decimal digits are a code first, and a decimal number where only that number is one
  if (/^\d{8}$/.test(token) && table && !table.has(token) && table.has(toHex(Number(token))))
    return [perhaps(toHex(Number(token)), 'decimal'), perhaps(token, 'bare')];
  if (/^[0-9a-f]{8}$/i.test(token)) return certainly(token, 'bare');
  const named = table && /^[a-z][a-z0-9_]{2,79}$/i.test(token) ? readName(token, table) : [];
  if (named.length > 0) return named;
  return /^(?=.{0,8}\d)[0-9a-f]{2,9}$/i.test(token) ? readShortHex(token, table) : [];
}

function readName(name: string, table: CodeTable): Reading[] {
  // a plain word is a search, not a code; a part needs the underscore that only symbols have
  const codes = table.byName(name);
  const exact = codes.some((code) => table.names(code).some((row) => row.name.toUpperCase() === name.toUpperCase()));
  return exact || name.includes('_') ? codes.map((code) => ({ code, how: 'name' as const, certain: codes.length === 1 })) : [];
}

/** Hex of fewer or more digits than eight: a Win32 number in hex, zeros left out, or a damaged code. */
function readShortHex(digits: string, table: CodeTable | undefined): Reading[] {
  const value = toValue(digits);
  if (digits.length === 7 || digits.length === 9) return readDamaged(digits, table);
  if (digits.length <= 4) {
    if (value >= 0xf000) return [perhaps(fromWin32(value), 'update-exe'), perhaps(toHex(value), 'number-hex')];
    return [perhaps(fromWin32(value), 'win32-hex'), perhaps(toHex(value), 'number-hex')];
  }
  const lost = table ? endingIn(digits, table) : [`80000000${digits}`.slice(-8).replace(/^0+/, (zeros) => `8${zeros.slice(1)}`)];
  return [perhaps(toHex(value), 'number-hex'), ...[`${'80000000'.slice(0, 8 - digits.length)}${digits}`, ...lost].map((code) => perhaps(code, 'start-lost'))];
}

/** Codes of the first rank that end in these digits: `72EE2` is how people shorten 0x80072EE2. */
const endingIn = (digits: string, table: CodeTable): string[] =>
  table.codes
    .map(toHex)
    .filter((code) => code.endsWith(digits.toUpperCase()) && !code.startsWith('0000') && table.priority(code) !== 'C')
    .sort((a, b) => (table.priority(a) ?? 'C').localeCompare(table.priority(b) ?? 'C'))
    .slice(0, 4);

const DAMAGE = {
  lost: 'digit-lost',
  extra: 'digit-extra',
  swapped: 'digit-wrong',
  misread: 'digit-wrong',
  mistyped: 'digit-wrong',
  neighbour: 'digit-wrong',
  closest: 'digit-wrong',
} as const;

/** Seven or nine digits, both of which Microsoft itself has printed: the existing neighbours, never one chosen silently. */
function readDamaged(digits: string, table: CodeTable | undefined): Reading[] {
  if (table) return nearest(digits, table, 4).map(({ code, edit }) => perhaps(code, DAMAGE[edit]));
  const codes = new Set<string>();
  for (let i = 1; i < digits.length; i++) {
    if (digits.length === 7) codes.add(`${digits.slice(0, i)}0${digits.slice(i)}`);
    else if (digits[i] === digits[i - 1]) codes.add(digits.slice(0, i) + digits.slice(i + 1));
  }
  return [...codes].filter((code) => /^[8c]/i.test(code)).map((code) => perhaps(code, digits.length === 7 ? 'digit-lost' : 'digit-extra'));
}

function readDecimal(token: string, table: CodeTable | undefined, hints: Hints): Reading[] {
  const value = Number(token);
  if (value < 0) {
    if (value >= -0x80000000) return certainly(toHex(value), 'signed');
    return value >= -0xffffffff ? [perhaps(toHex(-value), 'unsigned')] : [];
  }
  if (value > 0xffffffff) return [];
  if (value >= 0x80000000) return certainly(toHex(value), 'unsigned');
  // exit codes of wusa.exe
  if (value >= 2359297 && value <= 2359312) return certainly(toHex(value), 'decimal');
  if (token.length >= 9) {
    const damaged = token.length === 9 && /^[8]/.test(token) ? readDamaged(token, table) : [];
    return [...damaged, perhaps(toHex(-value), 'sign-lost'), perhaps(toHex(value), 'decimal')];
  }
  if (token.length === 7) return [...readDamaged(token, table), perhaps(toHex(value), 'decimal')];
  const decimal = value > 0xffff ? [perhaps(toHex(value), 'decimal')] : [perhaps(fromWin32(value), 'win32'), perhaps(toHex(value), 'number')];
  const inHex = token.length <= 4 && value > 9 ? readShortHex(token, table) : [];
  const http = value >= 400 && value < 600 ? [perhaps(fromHttp(value), 'http'), perhaps(fromHttpDownload(value), 'http-download')] : [];
  if (hints.http && http.length > 0) return http;
  return [...http, ...(hints.named ? [...inHex, ...decimal] : [...decimal, ...inHex])];
}
