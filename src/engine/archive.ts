// one given source → the sources in it: an archive is opened, and each of its members is a source like any other.

import { type Budget, DEPTH, INNER_BYTES, OPENED } from './budget.ts';
import { isCabinet, listCabinet, listCabinetsInside } from './cab.ts';
import type { Fault } from './fault.ts';
import { isGzip, openGzip } from './gzip.ts';
import { join, type Listing, refusedMember } from './member.ts';
import { isLikely } from './member-name.ts';
import { fromBytes, type Source } from './source.ts';
import { isZip, listZip, listZipInside } from './zip.ts';

/**
 * The sources that a given one stands for: itself, or what is packed in it, down to archives within archives.
 * A member that cannot be read is a source that says why. What concerns the archive as a whole is told by a source of the archive's own name.
 * Each source is to be read before the next is asked for: a cabinet is unpacked in one go.
 * @param isKnown whether a file is read as it stands: any other is searched for archives
 */
export async function* openSource(source: Source, budget: Budget, isKnown = known, depth = 0): AsyncGenerator<Source> {
  if (source.refused) return yield source;
  const head = await headOf(source);
  if (isGzip(head)) {
    if (depth >= DEPTH) yield refused(source, 'depth');
    else yield* openSource(openGzip(source, budget), budget, known, depth + 1);
  } else if (isZip(head)) yield* openMembers(source, budget, depth, listZip);
  else if (isCabinet(head)) yield* openMembers(source, budget, depth, listCabinet);
  else {
    const inside = (await isKnown(source)) ? undefined : ((await listCabinetsInside(source, budget)) ?? (await listZipInside(source, budget)));
    if (inside) yield* openMembers(source, budget, depth, async () => inside);
    else yield source;
  }
}

/** Members are not searched: they cannot be read from anywhere. */
const known = async (_: Source): Promise<boolean> => true;

/** A source that cannot be read is no archive: whoever reads it meets the reason. */
async function headOf(source: Source): Promise<Uint8Array> {
  try {
    return await source.slice(0, 64);
  } catch {
    return new Uint8Array(0);
  }
}

const refused = (source: Source, why: 'depth' | 'inner'): Source => refusedMember(source.name, source.size, why);

async function* openMembers(source: Source, budget: Budget, depth: number, list: (source: Source, budget: Budget) => Promise<Listing>): AsyncGenerator<Source> {
  if (depth >= DEPTH) return yield refused(source, 'depth');
  const whole = depth === 0 ? source : await hold(source);
  if (!whole) return yield refused(source, 'inner');
  const { members, more, faults } = await list(whole, budget);
  const opened = choose(members);
  const names = new Set<string>();
  for (const member of opened) {
    yield* openSource(await member.open(unique(`${source.name} › ${member.name}`, names)), budget, known, depth + 1);
  }
  const left = members.length - opened.length + more;
  const own: Fault[] = [
    ...(whole.faults ?? []),
    ...faults,
    ...(left > 0 ? [{ kind: 'packed' as const, why: 'many' as const, at: String(left) }] : []),
    ...(members.length === 0 ? [{ kind: 'packed' as const, why: 'no-member' as const }] : []),
  ];
  if (own.length > 0) yield { ...fromBytes(source.name, new Uint8Array(0)), size: source.size, refused: own };
}

/** In their order; where there are too many, those first whose names promise a log. */
function choose(members: Listing['members']): Listing['members'] {
  if (members.length <= OPENED) return members;
  const likely = members.filter(({ name }) => isLikely(name));
  const others = members.filter(({ name }) => !isLikely(name));
  const kept = new Set([...likely, ...others].slice(0, OPENED));
  return members.filter((member) => kept.has(member));
}

function unique(label: string, taken: Set<string>): string {
  let name = label;
  for (let n = 2; taken.has(name); n++) name = `${label} (${n})`;
  taken.add(name);
  return name;
}

/** An inner archive is read from its end, so it is unpacked into memory first. */
async function hold(source: Source): Promise<Source | undefined> {
  if (source.size > INNER_BYTES) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.chunks()) {
    length += part.length;
    if (length > INNER_BYTES) return undefined;
    parts.push(part.slice());
  }
  const { passed } = source;
  return { ...fromBytes(source.name, join(parts)), ...(passed ? { passed: () => passed(0) } : {}), faults: source.faults ?? [] };
}
