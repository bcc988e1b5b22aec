// facts of several files → one axis of time: what happened, in the order in which it did.
import type { Ranked, Timeline, TimelineEntry } from './analysis.ts';
import type { Clock } from './clock.ts';
import type { Fact } from './fact.ts';

/** Entries that a reader can still take in. */
const MOST = 30;
const ROLES: readonly Fact['role'][] = ['failure', 'success', 'step', 'traffic'];

/** The timeline of at least two files that tell the time; of one file its own lines are the timeline. */
export function timelineOf(facts: readonly Fact[], clock: Clock, ranking: readonly Ranked[], names: readonly string[]): Timeline | undefined {
  const timed = facts.filter(({ at, utc, role }) => ROLES.includes(role) && (at !== undefined || utc !== undefined));
  if (new Set(timed.map(({ span }) => span.source)).size < 2) return undefined;
  const { how, ahead, common } = clock;
  const apart = clock.apart
    ? { apart: { minutes: Math.round(clock.apart.ms / 60_000), log: clock.apart.log.span.source, other: clock.apart.other.span.source } }
    : {};
  const head = { how, common, ...(ahead === undefined ? {} : { ahead }), ...apart };
  if (how === 'unknown') return { ...head, entries: [], left: 0 };
  const timeOf = ({ at, utc }: Fact): number => at ?? (utc as number) + (ahead ?? 0);
  const ordered = [...timed].sort((a, b) => timeOf(a) - timeOf(b) || a.span.source - b.span.source || a.span.line - b.span.line);
  const entries = fold(gather(ordered).map((each) => ({ time: timeOf(each[0] as Fact), facts: each, again: 0 })));
  const telling = new Set(ranking[0]?.evidence.map((one) => `${one.file}\n${one.line}`) ?? []);
  const weigh = ({ facts: each }: TimelineEntry): number =>
    Math.min(...each.map(({ span, role }) => (telling.has(`${names[span.source]}\n${span.line}`) ? -1 : ROLES.indexOf(role))));
  const kept = new Set([...entries].sort((a, b) => weigh(a) - weigh(b)).slice(0, MOST));
  return { ...head, entries: entries.filter((entry) => kept.has(entry)), left: entries.length - kept.size };
}

/** Facts of one record together. */
function gather(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const records: Fact[][] = [];
  for (const fact of facts) {
    const last = records.at(-1);
    const span = last?.[0]?.span;
    if (last && span?.source === fact.span.source && span.line === fact.span.line) last.push(fact);
    else records.push([fact]);
  }
  return records;
}

const saying = ({ facts }: TimelineEntry): string => facts.map(({ kind, fields, span }) => `${span.source}\n${kind}\n${JSON.stringify(fields)}`).join('\n');

/** A loop of retries is one entry that counts. */
function fold(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const folded: TimelineEntry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    if (last && saying(last) === saying(entry)) folded[folded.length - 1] = { ...last, again: last.again + 1 };
    else folded.push(entry);
  }
  return folded;
}
