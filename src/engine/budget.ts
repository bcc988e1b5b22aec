// What unpacking may cost: a few bytes can hold gigabytes, and a small archive any number of names.
import type { Fault, Packing } from './fault.ts';

/** Members of one archive that are looked at in its directory. */
export const LISTED = 4096;
/** Members of one archive that are opened. */
export const OPENED = 64;
/** Bytes that one member may unpack to, and all members of all archives of one analysis together. */
export const MEMBER_BYTES = 512 << 20;
export const TOTAL_BYTES = 1 << 30;
/** Times its packed size that a member may unpack to, once it has unpacked to more than a small log. DEFLATE reaches 1032. */
export const RATIO = 200;
export const RATIO_FROM = 8 << 20;
/** Archives within archives that are opened: a colleague's ZIP holds the ZIP of a tool. */
export const DEPTH = 2;
/** Bytes of an inner archive that are kept in memory, since its directory stands at its end. */
export const INNER_BYTES = 32 << 20;

/** Bytes that may still be unpacked in this analysis. */
export interface Budget {
  left: number;
}
export const makeBudget = (total = TOTAL_BYTES): Budget => ({ left: total });

/** Passes on what a member unpacks to, as far as it may. @param packed bytes of the archive that it has used so far */
export async function* withinBudget(
  pieces: AsyncGenerator<Uint8Array, Fault | undefined>,
  packed: () => number,
  budget: Budget,
  most = MEMBER_BYTES,
): AsyncGenerator<Uint8Array, Fault | undefined> {
  let out = 0;
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value;
    out += value.length;
    budget.left -= value.length;
    const broken = overrun(out, packed(), budget, most);
    if (broken) {
      await pieces.return(undefined);
      return { kind: 'packed', why: broken };
    }
    yield value;
  }
}

function overrun(out: number, packed: number, budget: Budget, most: number): Packing | undefined {
  if (budget.left < 0) return 'total';
  if (out > most) return 'member';
  return out > RATIO_FROM && out > RATIO * packed ? 'ratio' : undefined;
}
