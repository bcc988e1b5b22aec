// C headers → what they define: an independent reader, which shares nothing with the tables it is there to check.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Defined {
  readonly name: string;
  /** 32 bits, unsigned */
  readonly value: number;
  readonly file: string;
}

/** Conditional text that is not compiled on Windows: 16-bit values, and what the resource compiler alone sees. */
const SKIPPED = /^[ \t]*#[ \t]*(?:if[ \t]+(?:0|defined[ \t(]*(?:_MAC|RC_INVOKED))|ifdef[ \t]+(?:_MAC|RC_INVOKED))/;

/** A header with a blank in place of each block comment; one that is not closed reaches to the end, as for the compiler. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', from)) {
    kept += `${text.slice(from, start)} `;
    const end = text.indexOf('*/', start + 2);
    from = end < 0 ? text.length : end + 2;
  }
  return kept + text.slice(from);
}

/** Names of a header with the text that stands for each: the first definition counts. Parameters of macros are left out. */
export function readDefines(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let skipping = 0;
  for (const line of withoutComments(text)
    .replace(/\\\r?\n/g, ' ')
    .split('\n')) {
    if (skipping > 0) {
      if (/^[ \t]*#[ \t]*if/.test(line)) skipping++;
      else if (/^[ \t]*#[ \t]*endif/.test(line) || (skipping === 1 && /^[ \t]*#[ \t]*else/.test(line))) skipping--;
      continue;
    }
    if (SKIPPED.test(line)) {
      skipping = 1;
      continue;
    }
    const [, name, body] = /^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+([^\r]+)/.exec(line) ?? [];
    if (name && body && !found.has(name)) found.set(name, body.replace(/\/\/.*/, '').trim());
  }
  return found;
}

/** Words around a number that say only its type, and macros that return their argument. */
const TYPES =
  /\(\s*(?:HRESULT|NTSTATUS|DWORD|LONG|ULONG|SCODE|unsigned long|long|int|UINT|JET_ERR)\s*\)|\b(?:_HRESULT_TYPEDEF_|_NDIS_ERROR_TYPEDEF_|__MSABI_LONG|__MSABI_ULONG|_ASF_HRESULT_TYPEDEF_|_HRESULT_TYPEDEF)\b/g;
const TOKEN = /0[xX][0-9A-Fa-f]+|\d+|[A-Za-z_]\w*|<<|[-+|&()~,]/g;

/** Works out what a definition stands for; undefined for text that is no number. */
export function evaluate(body: string, lookUp: (name: string) => string | undefined, depth = 0): number | undefined {
  if (depth > 12 || /["'{};?*/]/.test(body)) return undefined;
  const plain = body.replace(TYPES, ' ').replace(/\b(0[xX][0-9A-Fa-f]+|\d+)[uUlL]+\b/g, '$1');
  const tokens = plain.match(TOKEN) ?? [];
  if (tokens.join('') !== plain.replace(/\s/g, '')) return undefined;
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const call = (name: string, values: readonly number[]): number | undefined => {
    const [a = 0, b = 0, c = 0] = values;
    if (/^(?:MAKE_HRESULT|MAKE_SCODE)$/.test(name)) return ((a << 31) | (b << 16) | c) >>> 0;
    if (/^(?:HRESULT_FROM_WIN32|__HRESULT_FROM_WIN32)$/.test(name)) return a === 0 ? 0 : (0x80070000 | (a & 0xffff)) >>> 0;
    if (name === 'EMAKEHR') return (0x80130000 + a) >>> 0;
    if (name === 'SMAKEHR') return (0x00130000 + a) >>> 0;
    if (name === 'STD_CTL_SCODE') return (0x800a0000 | a) >>> 0;
    return undefined;
  };
  const values = (): number[] | undefined => {
    const all: number[] = [];
    do {
      const one = sum();
      if (one === undefined) return undefined;
      all.push(one);
    } while (take(','));
    return take(')') ? all : undefined;
  };
  const atom = (): number | undefined => {
    if (take('(')) return values()?.at(-1);
    if (take('-')) return negate(atom());
    if (take('~')) return invert(atom());
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (/^\d/.test(token)) return Number(token);
    if (!/^[A-Za-z_]/.test(token)) return undefined;
    if (take('(')) {
      const list = values();
      return list && call(token, list);
    }
    const known = lookUp(token);
    return known === undefined ? undefined : evaluate(known, lookUp, depth + 1);
  };
  const sum = (): number | undefined => {
    let left = atom();
    for (;;) {
      const sign = tokens[at];
      if (left === undefined || sign === undefined || !/^(?:\+|-|\||&|<<)$/.test(sign)) return left;
      at++;
      const right = atom();
      if (right === undefined) return undefined;
      left = combine(left, sign, right);
    }
  };
  const value = sum();
  return value === undefined || at < tokens.length ? undefined : value >>> 0;
}

const negate = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value);
const invert = (value: number | undefined): number | undefined => (value === undefined ? undefined : ~value >>> 0);

function combine(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '|') return (left | right) >>> 0;
  return sign === '&' ? (left & right) >>> 0 : (left << right) >>> 0;
}

/** Every number that the headers of a folder define. */
export function readHeaders(folder: string): Defined[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.h'))
    .sort();
  const read = files.map((file) => ({ file, defines: readDefines(readFileSync(join(folder, file), 'latin1')) }));
  const all = new Map<string, string>();
  for (const { defines } of read) for (const [name, body] of defines) if (!all.has(name)) all.set(name, body);
  return read.flatMap(({ file, defines }) =>
    [...defines].flatMap(([name, body]) => {
      const value = evaluate(body, (other) => defines.get(other) ?? all.get(other));
      return value === undefined ? [] : [{ name, value, file }];
    }),
  );
}
