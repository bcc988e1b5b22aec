// a packed stream → a source: what an archive holds is read like any other file, a piece at a time.
import type { Fault, Packing } from './fault.ts';
import type { Source } from './source.ts';

/** Bytes of an archive that are read at once: what they unpack to stays small even where they are all zeros. */
const STEP = 1 << 14;
/** Bytes at the start of a member that are kept from the look at its format to its reading. */
const KEPT = 1 << 16;

/** What an archive holds. */
export interface Listing {
  /** members in the order in which they stand; folders are none */
  readonly members: readonly { readonly name: string; open(label: string): Promise<Source> }[];
  /** members beyond those that were listed */
  readonly more: number;
  /** of the archive itself */
  readonly faults: readonly Fault[];
}

/** Unpacks from the start; what comes back at the end is what went wrong on the way. */
export type Unpack = () => AsyncGenerator<Uint8Array, Fault | undefined>;

/** Bytes of a source in small pieces. @param progress they are really read, not only looked at: the source hears of it */
export async function* readRange(source: Source, from: number, to: number, progress = true): AsyncGenerator<Uint8Array, void> {
  for (let at = from; at < to; ) {
    const piece = await source.slice(at, Math.min(to, at + STEP));
    if (piece.length === 0) return;
    if (progress) source.passed?.(piece.length);
    at += piece.length;
    yield piece;
  }
}

/** A member of an archive as a source. It is unpacked once: the bytes of the first look are kept for the reading that follows. */
export function makeMember(name: string, size: number, unpack: Unpack, passed?: Source['passed']): Source {
  const faults: Fault[] = [];
  let real: number | undefined;
  /** an unpacking that was begun by a look, with what it gave so far */
  let begun: { readonly pieces: Uint8Array[]; length: number; readonly rest: ReturnType<Unpack> } | undefined;
  const pull = async (stream: ReturnType<Unpack>): Promise<Uint8Array | undefined> => {
    const { done, value } = await stream.next();
    if (!done) return value;
    if (value && faults.length === 0) faults.push(value);
    return undefined;
  };
  const look = async (to: number): Promise<Uint8Array> => {
    begun ??= { pieces: [], length: 0, rest: unpack() };
    while (begun.length < to) {
      const piece = await pull(begun.rest);
      if (!piece) break;
      begun.pieces.push(piece);
      begun.length += piece.length;
    }
    return join(begun.pieces);
  };
  return {
    name,
    get size() {
      return real ?? size;
    },
    faults,
    ...(passed ? { passed } : {}),
    async slice(from, to) {
      if (to <= KEPT) return (await look(to)).slice(from, to);
      return take(unpack(), from, to);
    },
    async *chunks() {
      const { pieces, rest } = begun ?? { pieces: [], rest: unpack() };
      begun = undefined;
      let count = 0;
      for (const piece of pieces) {
        count += piece.length;
        yield piece;
      }
      for (let piece = await pull(rest); piece; piece = await pull(rest)) {
        count += piece.length;
        yield piece;
      }
      real = count;
    },
  };
}

/** A member that is named, and not read. */
export const refusedMember = (name: string, size: number, why: Packing): Source => ({
  name,
  size,
  refused: [{ kind: 'packed', why }],
  async *chunks() {},
  slice: async () => new Uint8Array(0),
});

async function take(stream: ReturnType<Unpack>, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let at = 0;
  for await (const piece of stream) {
    if (at + piece.length > from) parts.push(piece.slice(Math.max(0, from - at), to - at));
    at += piece.length;
    if (at >= to) break;
  }
  return join(parts);
}

/** Parts of a whole, one after the other. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
