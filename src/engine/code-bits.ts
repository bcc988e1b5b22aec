// 32 bits → what they say by themselves: number system, severity, facility, the number wrapped inside, and every way to write them.

/** A code everywhere inside is 8 upper-case hex digits; this is the way there from a number. */
export const toHex = (value: number): string => (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
/** The unsigned value of 8 hex digits. */
export const toValue = (code: string): number => Number.parseInt(code, 16) >>> 0;
/** A Win32 error number as Windows wraps it into an HRESULT (winerror.h, HRESULT_FROM_WIN32). */
export const fromWin32 = (number: number): string => toHex(number === 0 ? 0 : 0x80070000 + (number & 0xffff));

/** HTTP statuses of 0x80244016 to 0x80244024, in order: the numbers follow the symbol names of wuerror.h. */
const WU_HTTP = [400, 401, 403, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504, 505];
const WU_HTTP_BASE = 0x80244016;
/** The code of the Windows Update Agent for an HTTP status; statuses without an own code share 0x8024402B. */
export const fromHttp = (status: number): string => (WU_HTTP.includes(status) ? toHex(WU_HTTP_BASE + WU_HTTP.indexOf(status)) : '8024402B');
/** The code of BITS and Delivery Optimization for an HTTP status (winerror.h, FACILITY_HTTP). */
export const fromHttpDownload = (status: number): string => toHex(0x80190000 + status);

export type Scheme = 'success' | 'number' | 'hresult' | 'ntstatus' | 'ntstatus-as-hresult' | 'jet';
export type Severity = 'none' | 'success' | 'information' | 'warning' | 'failure';
/** What a code wraps: the same failure under its own number. */
export interface Inner {
  readonly kind: 'win32' | 'http' | 'ntstatus' | 'jet' | 'update-exe';
  /** as its own world writes it: 12002, 407, -1018; NTSTATUS and update.exe numbers are usually written in hex */
  readonly number: number;
  /** 8 hex digits of that number as 32 bits */
  readonly code: string;
}
export interface Anatomy {
  readonly code: string;
  readonly scheme: Scheme;
  readonly severity: Severity;
  /** who raised it; `names` is empty where winerror.h knows no such facility */
  readonly facility: { readonly number: number; readonly names: readonly string[] };
  /** the low 16 bits */
  readonly low: number;
  readonly reserved: boolean;
  readonly customer: boolean;
  readonly ntBit: boolean;
  readonly inner?: Inner;
}

const CUSTOMER = 0x20000000;
const NT_BIT = 0x10000000;
/** Facilities of Setup that use the top nibble C without being an NTSTATUS: image mount, payload key, modern setup, write error. */
const SETUP_FACILITIES = [0x142, 0x180, 0x190, 0x770];

/**
 * Takes any 32 bits apart. Never empty: an unknown code still has a severity, a facility number and a low word.
 * @param facilities names by facility number, from content/code-facts/facilities.tsv
 */
export function anatomy(code: string, facilities: ReadonlyMap<number, readonly string[]> = new Map()): Anatomy {
  const value = toValue(code);
  const scheme = schemeOf(value);
  const number = scheme === 'ntstatus' || scheme === 'ntstatus-as-hresult' ? (value >>> 16) & 0xfff : (value >>> 16) & 0x7ff;
  const inner = innerOf(value, scheme);
  return {
    code: toHex(value),
    scheme,
    severity: severityOf(value, scheme),
    facility: { number, names: scheme === 'hresult' || scheme === 'success' ? (facilities.get(number) ?? []) : [] },
    low: value & 0xffff,
    reserved: (value & 0x40000000) !== 0,
    customer: (value & CUSTOMER) !== 0,
    ntBit: (value & NT_BIT) !== 0,
    ...(inner ? { inner } : {}),
  };
}

function schemeOf(value: number): Scheme {
  if (value === 0) return 'success';
  if (value < 0x10000) return 'number';
  if (isNegative(value) || value >>> 12 === 0xc8000) return 'jet';
  const top = value >>> 28;
  if (top < 4) return 'success';
  if (top === 8) return 'hresult';
  // HRESULT_FROM_NT sets bit 28 and keeps the rest
  if (top === 0xd || top === 9 || top === 5) return 'ntstatus-as-hresult';
  if (top === 4) return 'ntstatus';
  if (top === 0xc) return SETUP_FACILITIES.includes((value >>> 16) & 0x7ff) ? 'hresult' : 'ntstatus';
  return 'hresult';
}

/** -1 to -32767 as 32 bits: the form in which the database engine returns its errors. */
const isNegative = (value: number): boolean => value > 0xffff8000;

function severityOf(value: number, scheme: Scheme): Severity {
  if (scheme === 'number') return 'none';
  if (scheme === 'success') return 'success';
  if (scheme === 'ntstatus') return (['success', 'information', 'warning', 'failure'] as const)[value >>> 30] ?? 'failure';
  if (scheme === 'ntstatus-as-hresult') return value >>> 30 === 1 ? 'information' : 'failure';
  return 'failure';
}

function innerOf(value: number, scheme: Scheme): Inner | undefined {
  const low = value & 0xffff;
  const high = value >>> 16;
  if (scheme === 'number') return { kind: low >= 0xf000 ? 'update-exe' : 'win32', number: low, code: toHex(low) };
  if (scheme === 'jet')
    return { kind: 'jet', number: isNegative(value) ? value - 0x100000000 : -(value & 0xfff), code: toHex(isNegative(value) ? value : -(value & 0xfff)) };
  if (scheme === 'ntstatus-as-hresult') return { kind: 'ntstatus', number: (value & ~NT_BIT) >>> 0, code: toHex(value & ~NT_BIT) };
  if (high === 0x8007) return { kind: low >= 0xf000 ? 'update-exe' : 'win32', number: low, code: toHex(low) };
  if (high === 0x8019 && low >= 100 && low < 600) return { kind: 'http', number: low, code: toHex(low) };
  const status = WU_HTTP[value - WU_HTTP_BASE];
  return status === undefined ? undefined : { kind: 'http', number: status, code: toHex(status) };
}

/** Every way a code is written; a missing one does not exist for it. */
export interface Spellings {
  readonly hex: string;
  readonly bare: string;
  readonly unsigned: string;
  /** as a signed 32-bit number: exit codes, JSON, PowerShell */
  readonly signed?: string;
  readonly win32?: string;
  /** of a plain Win32 number: the HRESULT that wraps it */
  readonly hresult?: string;
  readonly http?: string;
  readonly jet?: string;
  readonly ntstatus?: string;
  readonly updateExe?: string;
}

export function spellings(code: string): Spellings {
  const value = toValue(code);
  const { inner, scheme } = anatomy(code);
  return {
    hex: `0x${toHex(value)}`,
    bare: toHex(value),
    unsigned: String(value),
    ...(value >= 0x80000000 ? { signed: String(value - 0x100000000) } : {}),
    ...(inner?.kind === 'win32' ? { win32: String(inner.number) } : {}),
    ...(scheme === 'number' && inner ? { hresult: `0x${fromWin32(inner.number)}` } : {}),
    ...(inner?.kind === 'http' ? { http: String(inner.number) } : {}),
    ...(inner?.kind === 'jet' ? { jet: String(inner.number) } : {}),
    ...(inner?.kind === 'ntstatus' ? { ntstatus: `0x${inner.code}` } : {}),
    ...(inner?.kind === 'update-exe' ? { updateExe: `0x${inner.number.toString(16).toUpperCase()}` } : {}),
  };
}

/** Phase and operation of setup's extend code (`0x20017`): the digits after `0x`, without leading zeros. */
export function extendParts(extend: string): { readonly phase: number; readonly operation: number } {
  const value = Number.parseInt(extend.replace(/^0x/i, ''), 16);
  return { phase: (value >>> 16) & 0xf, operation: value & 0xff };
}
