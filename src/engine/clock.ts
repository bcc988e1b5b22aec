// facts → how far the PC's wall clock is ahead of UTC: captures and event logs tell the one, most logs the other.
import type { EpochMs, LocalMs } from './event.ts';
import type { Fact } from './fact.ts';

export interface Clock {
  /**
   * - `stated` a log of the PC says its zone · `events` the same failures in files of both kinds fall together
   * - `wall`, `utc` all files tell the same time · `unknown` nothing ties the two together
   */
  readonly how: 'stated' | 'events' | 'wall' | 'utc' | 'unknown';
  /** milliseconds that the wall clock is ahead of UTC; for `stated` and `events` */
  readonly ahead?: number;
  /** happenings that both kinds of files show, as far as they fall together */
  readonly common: number;
  /** the same failures stand this far apart after any time zone, in milliseconds: the first pair of them */
  readonly apart?: { readonly ms: number; readonly log: Fact; readonly other: Fact };
}

// A log writes a failure after it has waited for the answer that a capture shows missing: up to three tries of a minute.
const [EARLY, LATE] = [-10_000, 180_000];
/** Two pairs that belong to one shift of the clock differ by no more than how long a line takes to be written. */
const LOOSE = 20_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Beyond all time zones. */
const NO_ZONE = 15 * HOUR;
/** A clock whose battery is empty starts years ago; files that are days apart are of different days. */
const YEARS = 300 * 24 * HOUR;
/** Facts of one side that are compared. */
const MOST = 300;
/** Offsets in use, in hours (cite TZDB), but that of Eucla (8:45, some 50 people): it would explain away a clock of Japan that is 15 min slow. */
const ZONES = [...Array.from({ length: 27 }, (_, i) => i - 12), ...[-9.5, -3.5, -2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 9.5, 10.5, 12.75, 13.75]].map(
  (hours) => hours * HOUR,
);

interface Pair {
  readonly log: Fact;
  readonly other: Fact;
  /** what the log's clock says minus UTC, in milliseconds */
  readonly ahead: number;
  /** they name the same host, code or update, and not only both failed */
  readonly strong: boolean;
}

/** Reads the offset from the facts of all files of one PC. Nothing is guessed from the ranges of the files. */
export function clockOf(facts: readonly Fact[]): Clock {
  const wall = facts.filter((fact) => fact.at !== undefined);
  const world = facts.filter((fact) => fact.at === undefined && fact.utc !== undefined);
  const said = statedBy(wall);
  if (wall.length === 0 || world.length === 0) {
    if (said !== undefined) return { how: 'stated', ahead: said, common: 0 };
    return { how: wall.length > 0 ? 'wall' : 'utc', common: 0 };
  }
  const pairs = pairsOf(some(wall.filter(happens)), some(world.filter(happens)));
  const zone = said ?? bestZone(pairs);
  const shift = zone ?? 0;
  const fitting = pairs.filter((one) => zone !== undefined && fits(one.ahead - shift));
  const common = distinct(fitting);
  const apart = apartBy(pairs, distinct(fitting.filter(({ strong }) => strong)), said);
  if (said !== undefined) return { how: 'stated', ahead: said, common, ...(apart ? { apart } : {}) };
  if (apart) return { how: 'events', ahead: apart.ahead, common: apart.count, apart };
  return zone === undefined ? { how: 'unknown', common: 0 } : { how: 'events', ahead: zone, common };
}

/** Facts that can show the same happening in two files. */
const happens = ({ role }: Fact): boolean => role === 'failure' || role === 'success';

const some = (facts: readonly Fact[]): readonly Fact[] => (facts.length <= MOST ? facts : [...facts.slice(0, MOST / 2), ...facts.slice(-MOST / 2)]);

/** The zone that most records of the PC's own logs state. */
function statedBy(wall: readonly Fact[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { at, utc } of wall) if (at !== undefined && utc !== undefined) votes.set(at - utc, (votes.get(at - utc) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pairsOf(wall: readonly Fact[], world: readonly Fact[]): readonly Pair[] {
  return wall.flatMap((log) =>
    world.flatMap((other): Pair[] => {
      const tie = tieOf(log, other);
      return tie ? [{ log, other, ahead: (log.at as number) - (other.utc as number), strong: tie === 'strong' }] : [];
    }),
  );
}

/** Do two facts of different files show the same? Both failed, or both did well, and nothing that both name differs. */
function tieOf(one: Fact, other: Fact): 'strong' | 'weak' | undefined {
  if (one.role !== other.role) return undefined;
  const agree = (name: string): boolean | undefined => {
    const [a, b] = [one.fields[name], other.fields[name]];
    return a === undefined || b === undefined ? undefined : a === b;
  };
  const [host, code, item, step] = ['host', 'code', 'item', 'step'].map(agree);
  if (host === false || code === false || item === false) return undefined;
  if (host || code || item) return 'strong';
  return one.role === 'failure' && step !== false ? 'weak' : undefined;
}

const fits = (rest: number): boolean => rest >= EARLY && rest <= LATE;

/** Moments of both sides: a loop that fails twice in one second is one happening. */
function distinct(pairs: readonly Pair[]): number {
  const moments = (times: readonly number[]): number => new Set(times.map((time) => Math.floor(time / 1000))).size;
  return Math.min(moments(pairs.map(({ log }) => log.at as LocalMs)), moments(pairs.map(({ other }) => other.utc as EpochMs)));
}

/** The zone under which most happenings fall together; none where two zones do equally well. */
function bestZone(pairs: readonly Pair[]): number | undefined {
  const scored = ZONES.map((zone) => {
    const best = new Map<Fact, number>();
    for (const { log, ahead, strong } of pairs) if (fits(ahead - zone)) best.set(log, Math.max(best.get(log) ?? 0, strong ? 2 : 1));
    return { zone, score: [...best.values()].reduce((sum, weight) => sum + weight, 0) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.zone : undefined;
}

/**
 * A shift under which more happenings fall together than under any time zone: at least two at different moments, since one proves nothing.
 * @param zoned happenings that fall together under the zone
 */
function apartBy(pairs: readonly Pair[], zoned: number, said: number | undefined) {
  const strong = pairs.filter((one) => one.strong).sort((a, b) => a.ahead - b.ahead);
  let found: { readonly group: readonly Pair[]; readonly count: number } | undefined;
  for (let from = 0, to = 0; from < strong.length; from++) {
    while (to < strong.length && (strong[to] as Pair).ahead - (strong[from] as Pair).ahead <= LOOSE) to++;
    const group = strong.slice(from, to);
    const count = distinct(group);
    if (count > (found?.count ?? 1)) found = { group, count };
  }
  const middle = found?.group[found.group.length >> 1];
  if (!found || !middle || found.count <= zoned) return undefined;
  const ms = restOf(middle.ahead, said);
  const [first] = found.group;
  return ms === undefined || !first ? undefined : { ms, log: first.log, other: first.other, ahead: middle.ahead, count: found.count };
}

/** What remains when the nearest zone, or the one that is stated, is taken off; nothing for files of different days. */
function restOf(ahead: number, said: number | undefined): number | undefined {
  if (Math.abs(ahead) >= YEARS) return ahead;
  if (Math.abs(ahead) > NO_ZONE) return undefined;
  const rests = (said === undefined ? ZONES : [said]).map((zone) => ahead - zone);
  if (rests.some(fits)) return undefined;
  return rests.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

/** Gives the facts of the wall clock their UTC, once the offset is known: what belongs together can then be told by time. */
export function withUtc(facts: readonly Fact[], { ahead }: Clock): readonly Fact[] {
  if (ahead === undefined) return facts;
  return facts.map((fact) => (fact.at === undefined || fact.utc !== undefined ? fact : { ...fact, utc: (fact.at - ahead) as EpochMs }));
}
