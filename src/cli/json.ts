// analysis → the public JSON of the command line. Its shape is a contract (README.md): fields are added, never changed.
import type { Analysis, Evidence, Excluded, Ranked } from '#engine/analysis.ts';

/** Pieces of evidence a diagnosis at most. */
const MOST = 12;

const place = ({ file, line, unit, fact, quote, weight }: Evidence, many: boolean) => ({
  ...(many && { file }),
  [unit ?? 'line']: line,
  fact,
  quote,
  weight,
});

const ranked = ({ diagnosis, family, grade, score, evidence, reasons }: Ranked, many: boolean) => ({
  diagnosis,
  family,
  grade,
  score,
  evidence: evidence.slice(0, MOST).map((one) => place(one, many)),
  reasons,
});

const excluded = ({ diagnosis, by }: Excluded, many: boolean) => ({ diagnosis, by: by.slice(0, MOST).map((one) => place(one, many)) });

/** `time` and `ahead` in milliseconds, `time` by the clock of the PC, or UTC where only that is known. */
const toTimeline = ({ how, ahead, apart, entries }: NonNullable<Analysis['timeline']>) => ({
  how,
  ...(ahead !== undefined && { ahead }),
  ...(apart && { apart }),
  entries: entries.map(({ time, facts, again }) => ({
    time,
    source: facts[0]?.span.source,
    [facts[0]?.span.unit ?? 'line']: facts[0]?.span.line,
    facts: facts.map(({ kind }) => kind),
    again,
  })),
});

/** The result of the files given together; a single one of `--each` is named `file`. */
export function toJson(analysis: Analysis, files: readonly string[], each: boolean) {
  const { verdict, because, ranking, codes, era, steps, sources, next, pictures, timeline } = analysis;
  const unread = sources.flatMap(({ faults }) => faults).find(({ kind }) => kind === 'unreadable');
  return {
    ...(each ? { file: files[0] } : { files }),
    verdict,
    because,
    ranking: ranking.map((one) => ranked(one, !each)),
    excluded: analysis.excluded.map((one) => excluded(one, !each)),
    codes: codes.map(({ code }) => code),
    era,
    steps,
    sources,
    ...(pictures && { pictures: pictures.map(({ picture, flow, packets }) => ({ picture, flow, packets })) }),
    ...(timeline && { timeline: toTimeline(timeline) }),
    ...(next && { next }),
    ...(unread && { fault: unread }),
  };
}
