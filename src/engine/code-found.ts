// a line of text → the codes that stand in it: the strict door, for text that may hold hashes, addresses, ids and numbers of all kinds.
import { fromWin32, toHex } from './code-bits.ts';

export type FoundHow = 'hex' | 'bare' | 'signed' | 'unsigned' | 'win32' | 'keyword' | 'update-exe';
export interface FoundInLine {
  /** 8 upper-case hex digits */
  readonly code: string;
  /** columns of the code in the line, `to` excluded */
  readonly from: number;
  readonly to: number;
  readonly how: FoundHow;
  /** setup's extend code beside it, as `20017` */
  readonly extend?: string;
  /** the last Win32 error beside it (`[gle=0x0000007a]`), 8 hex digits */
  readonly gle?: string;
  /** HTTP status and SOAP client error that the same line states: evidence of their own */
  readonly http?: number;
  readonly soap?: number;
}

/**
 * First four digits of the codes that are believed without `0x`. Windows Update's own logs print codes bare, so the
 * common ones must be here; the fewer, the fewer hash parts and sizes are mistaken for one.
 */
const BARE = ['8004', '8007', '8008', '8009', '800A', '800B', '800C', '800F', '8019', '8020', '8024', '803D', '8050', '80D0', '87D0', '8DDD', 'C190', 'C800'];
/** Believed with `0x`, or as a decimal beside a word such as `error`. */
const PREFIXED = [
  ...BARE,
  '8000',
  '8001',
  '8003',
  '8013',
  '8017',
  '8018',
  '8027',
  '8031',
  '803F',
  '8086',
  '8087',
  '8088',
  '80CF',
  '80EA',
  '87AF',
  '87C5',
  '87D1',
  '8A15',
  '8E5E',
].concat(['0024', 'C000', 'C004', 'C007', 'C00E', 'C015', 'C019', 'C142', 'C180', 'C770', 'CA00', 'D000']);
/** Facility 0 is full of flags and counters (0x80000000, 0x80000010 …); only the COM block and E_UNEXPECTED are errors people meet. */
const NULL_FACILITY = ['80004', '8000F'];

const bare = new Set(BARE);
const prefixed = new Set(PREFIXED);

const believes = (known: ReadonlySet<string>, code: string): boolean =>
  known.has(code.slice(0, 4)) && (!code.startsWith('8000') || NULL_FACILITY.includes(code.slice(0, 5)));

/** Codes in full-width characters begin like this. */
const FULL_WIDTH = ['０ｘ', '０Ｘ', '８０'];

// ── what the scan looks for ─────────────────────────────────────────────────────────────────────────────────────────
const SHORT_LABELS = ['error', 'code', 'エラー', 'コード'];
const SHORT_JOINTS = [' ', ': ', '=', ' = ', ':', '":', '">'];
/** Win32 numbers that are believed in text beside a word such as `error`: WinHTTP and WinINet, Winsock, Windows Installer, WUSA. */
const isShortCode = (n: number): boolean =>
  (n >= 12001 && n <= 12193) || (n >= 10004 && n <= 11031) || (n >= 1601 && n <= 1660) || n === 3010 || (n >= 2359297 && n <= 2359312);
const SHORT_STARTS = ['12', '10', '11', '16', '301', '2359'];

/** The first digits, signed and unsigned, of every decimal between two values at most 65,536 apart. */
function decimalStarts(low: number, high: number): string[] {
  const signed = (n: number) => (n >= 0x80000000 ? n - 0x100000000 : n);
  // five digits are left open: a step of 100,000 is wider than the range, so its two ends name all starts
  return [low, high].flatMap((n) => [String(n), String(signed(n))]).map((digits) => digits.slice(0, -5));
}

/** Literals (case-insensitive): every line that `findCodes` finds something in holds at least one of them. */
export const CODE_TRIGGERS: readonly string[] = makeTriggers();

function makeTriggers(): string[] {
  const all = new Set<string>(BARE.map((start) => start.toLowerCase()));
  for (const start of ['0x8', '0x9', '0xa', '0xb', '0xc', '0xd', '0xe', '0xf', '0x0024', '0x24', '&h']) all.add(start);
  for (const start of ['windowsupdate_', 'extended error code', 'masked to 0x', ...FULL_WIDTH]) all.add(start);
  for (const high of PREFIXED) {
    if (high === '0024') continue;
    const [low, top] = high === '8000' ? [0x80004000, 0x8000ffff] : [Number.parseInt(`${high}0000`, 16), Number.parseInt(`${high}FFFF`, 16)];
    for (const start of decimalStarts(low, top)) all.add(start);
  }
  for (const label of SHORT_LABELS) for (const joint of SHORT_JOINTS) for (const start of SHORT_STARTS) all.add(`${label}${joint}${start}`);
  // a trigger that holds another one adds nothing
  return [...all].filter((one) => ![...all].some((other) => other !== one && one.includes(other)));
}

// ── finding ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/**
 * Three spellings of hex in one pass: `0x…` and its relatives, bare, and after `WindowsUpdate_`.
 * The borders keep out what only looks like a code: longer runs (addresses, hashes), parts of a GUID, names of files.
 */
const HEX =
  /(?:(?<![0-9a-z])(?:0x|&h)([0-9a-f]{6,8})|(?<![0-9a-z_.\\{$#%-])x?([8c][0-9a-f]{7})|(?<=windowsupdate_)([0-9a-f]{5,8}))(?:h|ul?|l)?(?![0-9a-z_\\]|-[0-9a-f]{4}-|\.[0-9a-z])/gi;
/** Nine or ten digits with or without a sign, not part of a SID, a version, an address or a longer number. */
const DECIMAL = /(?<![\w.-])(-?[1-4]?\d{9})(?![\w-]|[.:]\d)/g;
const SHORT = /(?:error|code|エラー|コード)(?: = |: |":|">|[ =:])([123]\d{3,6})(?![\w.:]\d|\w)/gi;
/** Words that make a decimal beside them an error number. */
const LABEL = /error|code|result|status|exit|return|fail|but received|エラー|コード|(?<![a-z])rc(?![a-z])|(?<![a-z])hr(?![a-z])|[a-z]Hr(?![a-z])|HRESULT/i;
const LABEL_REACH = 48;
const NEXT_TO_LABEL = /(?:error|hresult|hr|エラー|コード)(?: = | =|: |[ =:("]{1,2})$/i;
const EXTEND = /(?:,? |,| ?[-–] ?)\(?0x([1-5]00[0-2][0-9a-f])(?![0-9a-z_])/iy;
const GLE = /\[gle=0x([0-9a-f]{8})\]/iy;
const HTTP_STATUS = /http ?(?:status ?)?(?:code|error)?(?: = |[ =:]{1,2})([1-5]\d\d)(?!\d)/i;
const SOAP_ERROR = /soap client error = (\d{1,2})(?!\d)/i;
const EXTENDED = /extended error code = 0x([0-9a-f]{4})(?![0-9a-z])/i;
const MASKED = /masked to 0x([0-9a-f]{1,4})(?![0-9a-z])/i;

/** The codes of one line, from left to right; the same code in a second spelling right beside it counts once. */
export function findCodes(line: string): FoundInLine[] {
  const text = narrow(line);
  const found: FoundInLine[] = [...findHex(text), ...findDecimals(text), ...findShort(text), ...findUpdateExe(text)].sort((a, b) => a.from - b.from);
  if (found.length === 0) return found;
  const once = found.filter((one, i) => found[i - 1]?.code !== one.code || one.from - (found[i - 1]?.to ?? 0) > 3);
  const http = HTTP_STATUS.exec(text)?.[1];
  const soap = SOAP_ERROR.exec(text)?.[1];
  const [first, ...rest] = once as [FoundInLine, ...FoundInLine[]];
  return [{ ...first, ...(http ? { http: Number(http) } : {}), ...(soap ? { soap: Number(soap) } : {}) }, ...rest];
}

/** Full-width digits and letters (０ｘ８０…) as their ASCII twins; one unit each, so that columns stay true. */
function narrow(line: string): string {
  return FULL_WIDTH.some((start) => line.includes(start)) ? line.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : line;
}

function* findHex(text: string): Generator<FoundInLine> {
  for (const match of text.matchAll(HEX)) {
    const [all, with0x, plain, keyword] = match;
    const digits = (with0x ?? plain ?? keyword ?? '').toUpperCase();
    const code = digits.padStart(8, '0');
    const how: FoundHow = keyword ? 'keyword' : with0x ? 'hex' : 'bare';
    if (!(how === 'bare' ? believes(bare, code) : isPrefixedCode(code, digits.length, text, match.index))) continue;
    const to = match.index + all.length;
    yield { code, from: match.index, to, how, ...beside(text, to) };
  }
}

function isPrefixedCode(code: string, digits: number, text: string, from: number): boolean {
  if (believes(prefixed, code)) return digits === 8 || code.startsWith('0024');
  // an unknown facility is believed only right behind a word that says what it is
  return digits === 8 && code >= '80000001' && code !== 'FFFFFFFF' && NEXT_TO_LABEL.test(text.slice(Math.max(0, from - 16), from));
}

function beside(text: string, to: number): { extend?: string; gle?: string } {
  EXTEND.lastIndex = to;
  const extend = EXTEND.exec(text)?.[1];
  GLE.lastIndex = to;
  const gle = GLE.exec(text)?.[1];
  return { ...(extend ? { extend: extend.toUpperCase() } : {}), ...(gle ? { gle: gle.toUpperCase() } : {}) };
}

function* findDecimals(text: string): Generator<FoundInLine> {
  let last = -LABEL_REACH;
  for (const match of text.matchAll(DECIMAL)) {
    const digits = match[1] as string;
    const value = Number(digits);
    if (value < 0 ? value < -0x80000000 : value < 0x80000000 || value > 0xffffffff) continue;
    const code = toHex(value);
    const before = text.slice(Math.max(0, match.index - LABEL_REACH), match.index);
    // the next number of a list needs no label of its own
    if (!believes(prefixed, code) || !(LABEL.test(before) || match.index - last < 4)) continue;
    last = match.index + digits.length;
    yield { code, from: match.index, to: last, how: value < 0 ? 'signed' : 'unsigned' };
  }
}

function* findShort(text: string): Generator<FoundInLine> {
  for (const match of text.matchAll(SHORT)) {
    const digits = match[1] as string;
    const number = Number(digits);
    if (!isShortCode(number)) continue;
    const to = match.index + match[0].length;
    yield { code: number > 0xffff ? toHex(number) : fromWin32(number), from: to - digits.length, to, how: number > 0xffff ? 'unsigned' : 'win32' };
  }
}

/** update.exe of Windows 2000 to 2003 writes its own 0xF0xx numbers, and the return code it made of them for Windows Installer. */
function* findUpdateExe(text: string): Generator<FoundInLine> {
  const extended = EXTENDED.exec(text);
  if (extended?.[1] && Number.parseInt(extended[1], 16) >= 0xf000) {
    const to = extended.index + extended[0].length;
    yield { code: fromWin32(Number.parseInt(extended[1], 16)), from: to - 6, to, how: 'update-exe' };
  }
  const masked = MASKED.exec(text);
  if (masked?.[1] && Number.parseInt(masked[1], 16) > 0) {
    const to = masked.index + masked[0].length;
    yield { code: masked[1].toUpperCase().padStart(8, '0'), from: to - masked[1].length - 2, to, how: 'update-exe' };
  }
}
