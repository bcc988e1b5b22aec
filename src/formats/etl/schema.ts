// Metadata of a TraceLogging event → its name and fields. TraceLoggingProvider.h describes them:
// Size(2) tags(1…) Name\0, then for each field Name\0 InType [OutType [tags…]] [ValueCount(2)] or [TypeInfoSize(2) TypeInfo]

declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

export interface Field {
  readonly name: string;
  /** TlgIn_t without its flags */
  readonly type: number;
  /** TlgOut_t: how to print it; of a struct, how many of the fields behind it belong to it */
  readonly out: number;
  /** one value · so many · as many as the data says · a serializer of the provider's own */
  readonly count: 'one' | number | 'told' | 'custom';
}
export interface Schema {
  readonly name: string;
  readonly fields: readonly Field[];
}

const COUNT = 0x20; // _TlgInCcount
const TOLD = 0x40; // TlgInVcount
const CUSTOM = 0x60; // _TlgInCustom
const CHAIN = 0x80; // _TlgInChain, _TlgOutChain
const TYPE = 0x1f; // _TlgInTypeMask
/** TraceLoggingWrite takes no more arguments than this. */
const FIELDS = 128;

const utf8 = new TextDecoder('utf-8');

/** Text up to its NUL, and where it goes on; `undefined` without a NUL. */
function readName(bytes: Uint8Array, at: number): { readonly text: string; readonly next: number } | undefined {
  const end = bytes.indexOf(0, at);
  return end < 0 ? undefined : { text: utf8.decode(bytes.subarray(at, end)), next: end + 1 };
}

/** Where the bytes behind a chain of tags begin: all of it but the last byte have their top bit set. */
function skipTags(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && (bytes[at] as number) & CHAIN) at++;
  return at + 1;
}

const readUint16 = (bytes: Uint8Array, at: number): number | undefined =>
  at + 2 > bytes.length ? undefined : (bytes[at] as number) | ((bytes[at + 1] as number) << 8);

/** Name of a provider from its traits: Size(2) Name\0 … */
export const readProviderName = (traits: Uint8Array): string => readName(traits, 2)?.text ?? '';

/** @returns `undefined` for metadata that break off or name more fields than an event can have */
export function readSchema(bytes: Uint8Array): Schema | undefined {
  const size = readUint16(bytes, 0);
  if (size === undefined || size < 4 || size > bytes.length) return undefined;
  const all = bytes.subarray(0, size);
  const name = readName(all, skipTags(all, 2));
  if (!name) return undefined;
  const fields: Field[] = [];
  for (let at = name.next; at < size; ) {
    const read = readField(all, at);
    if (!read || fields.length === FIELDS) return undefined;
    fields.push(read.field);
    at = read.next;
  }
  return { name: name.text, fields };
}

function readField(bytes: Uint8Array, from: number): { readonly field: Field; readonly next: number } | undefined {
  const name = readName(bytes, from);
  const coded = name && bytes[name.next];
  if (!name || coded === undefined) return undefined;
  let at = name.next + 1;
  let out = 0;
  if (coded & CHAIN) {
    const chained = bytes[at++];
    if (chained === undefined) return undefined;
    out = chained & ~CHAIN;
    if (chained & CHAIN) at = skipTags(bytes, at);
  }
  let count: Field['count'] = 'one';
  if ((coded & CUSTOM) === CUSTOM) {
    count = 'custom';
    const info = readUint16(bytes, at);
    if (info === undefined) return undefined;
    at += 2 + info;
  } else if (coded & TOLD) count = 'told';
  else if (coded & COUNT) {
    const constant = readUint16(bytes, at);
    if (constant === undefined) return undefined;
    count = constant;
    at += 2;
  }
  return at > bytes.length ? undefined : { field: { name: name.text, type: coded & TYPE, out, count }, next: at };
}
