// hits and the lines around them × formats → events: each kept line is read by the grammar that claims it.
import type { CodeTable } from './code-table.ts';
import type { BlockFormat, Format, Line, LineFormat, RecordDraft, WholeFormat } from './define.ts';
import type { EpochMs, LocalMs, LogEvent } from './event.ts';
import type { KeptLine, Scan } from './scan.ts';
import type { Span } from './span.ts';
import { isSentence } from './told.ts';
import { undress } from './undress.ts';

/** An event with the literals that were found in its line. */
export interface HitEvent {
  readonly event: LogEvent;
  readonly hits: readonly number[];
}

export interface Parsed {
  readonly events: readonly HitEvent[];
  /** records claimed per format, the most first */
  readonly formats: readonly { readonly format: string; readonly records: number }[];
  /** of the first and last lines that say anything: how many a format claims */
  readonly claimed: number;
  /** how many of those say of themselves that they report an error */
  readonly errors: number;
  readonly sampled: number;
  /** the last wall-clock stamp among the last lines: how long the log goes on */
  readonly end?: LocalMs;
}

/** UTF-16 code units of a following line that are looked at: pastes wrap at the width of a page. */
const REST = 400;

const isLine = (format: Format): format is LineFormat => 'line' in format;
const isBlock = (format: Format): format is BlockFormat => 'opens' in format;
const isWhole = (format: Format): format is WholeFormat => 'whole' in format;

export const needlesOfFormats = (
  formats: ReadonlyMap<string, Format>,
): readonly { readonly format: string; readonly literal: string; readonly reach: number }[] =>
  [...formats].flatMap(([format, f]) => (isBlock(f) ? f.opens.map((literal) => ({ format, literal, reach: f.reach })) : []));

/**
 * Reads the kept lines of one source. A line that no grammar claims becomes an `unparsed` event: never an error.
 * @param opening format whose block a needle opens, by needle index
 * @param quoted lines that advice quotes
 * @param codes names and neighbours of codes, for a text that may be a typed one
 */
export function parse(
  scanned: Scan,
  source: number,
  formats: ReadonlyMap<string, Format>,
  opening: ReadonlyMap<number, string>,
  quoted: ReadonlySet<number> = new Set(),
  codes?: CodeTable,
): Parsed {
  const scan = isSpacedOut(scanned.head) ? { ...scanned, kept: closeUp(scanned.kept) } : scanned;
  const counts = new Map<string, number>();
  const tally = (format: string) => counts.set(format, (counts.get(format) ?? 0) + 1);
  const whole = readWhole(scan, source, formats, codes);
  if (whole.length > 0) {
    for (const { event } of whole) if (event.kind !== 'unparsed') tally(event.format);
    return { events: whole, formats: ranked(counts), claimed: 1, errors: 0, sampled: 1 };
  }
  const { events: blocks, taken } = readBlocks(scan.kept, source, formats, opening, quoted);
  const readLine = makeLineReader(formats);
  const events: HitEvent[] = [...blocks];
  for (const { event } of blocks) if (event.kind === 'record') tally(event.format);
  for (const line of scan.kept) {
    if (line.hits.length === 0 || taken.has(line.number)) continue;
    const event = asTold(withRest(continued(readLine(line, source), line, readLine), line, readLine), quoted.has(line.number));
    if (event.kind !== 'unparsed') tally(event.format);
    events.push({ event, hits: line.hits });
  }
  const sample = [...new Map([...scan.head, ...scan.sample, ...scan.tail].map((line) => [line.number, line])).values()].filter(
    (line) => line.text.trim() !== '',
  );
  let claimed = 0;
  let errors = 0;
  let end: LocalMs | undefined;
  for (const line of sample) {
    if (taken.has(line.number)) claimed++;
    else {
      const event = readLine(line, source);
      if (event.kind === 'unparsed') continue;
      if (event.at !== undefined) end = event.at;
      claimed++;
      if (event.kind === 'line' && event.level === 'error') errors++;
      if (!counts.has(event.format)) tally(event.format);
    }
  }
  events.sort((a, b) => a.event.span.line - b.event.span.line);
  return { events: withZones(events), formats: ranked(counts), claimed, errors, sampled: sample.length, ...(end === undefined ? {} : { end }) };
}

/** Lines that stand next to each other for each eight that stand alone: a spaced-out paste has hardly any. */
const ALONE = 8;

/** Forums make a paragraph of each line: what follows a record then stands behind an empty line. */
function isSpacedOut(head: readonly Line[]): boolean {
  const said = head.map((line) => line.text.trim() !== '');
  const alone = said.filter((one, i) => one && i > 0 && !said[i - 1]).length;
  const together = said.filter((one, i) => one && said[i - 1]).length;
  return alone >= 4 && together * ALONE <= alone;
}

/** The kept lines as they stood before the paste spaced them out; each keeps its number. */
const closeUp = (kept: readonly KeptLine[]): readonly KeptLine[] =>
  kept
    .filter((line) => line.text.trim() !== '' || line.hits.length > 0)
    .map(({ before, earlier, after, ...line }) => {
      const previous = before?.trim() === '' ? earlier : before;
      return { ...line, ...(previous === undefined ? {} : { before: previous }), ...(after ? { after: after.filter((text) => text.trim() !== '') } : {}) };
    });

const ranked = (counts: ReadonlyMap<string, number>) => [...counts].map(([format, records]) => ({ format, records })).sort((a, b) => b.records - a.records);

function toEvent(draft: RecordDraft, source: number, format: string): LogEvent {
  const { line, lines: _, unit, ...rest } = draft;
  return { kind: 'record', ...rest, format, span: { source, line, ...(unit ? { unit } : {}) } };
}

/** A short text that is nothing but a code. */
function readWhole(scan: Scan, source: number, formats: ReadonlyMap<string, Format>, codes?: CodeTable): HitEvent[] {
  if (scan.lines > scan.head.length) return [];
  const text = scan.head
    .map((line) => line.text)
    .join('\n')
    .trim();
  for (const [id, format] of formats) {
    if (!isWhole(format) || text === '' || text.length > format.longest) continue;
    const drafts = [...format.whole(text, codes)];
    if (drafts.length > 0) return drafts.map((draft) => ({ event: toEvent(draft, source, id), hits: [] }));
  }
  return [];
}

/** Blocks start at a line that holds an opening literal and run on over the kept lines after it, as far as the format reaches. */
function readBlocks(
  kept: readonly KeptLine[],
  source: number,
  formats: ReadonlyMap<string, Format>,
  opening: ReadonlyMap<number, string>,
  quoted: ReadonlySet<number>,
) {
  const taken = new Set<number>();
  const events: HitEvent[] = [];
  /** last line that a block of each format has read records from: an opening literal before it opens nothing new */
  const readTo = new Map<string, number>();
  const undressed = makeUndresser();
  kept.forEach((line, at) => {
    for (const id of new Set(line.hits.map((hit) => opening.get(hit)))) {
      const format = id === undefined ? undefined : formats.get(id);
      if (id === undefined || !format || !isBlock(format) || taken.has(line.number) || line.number <= (readTo.get(id) ?? 0)) continue;
      const block: KeptLine[] = [];
      for (let i = at; i < kept.length; i++) {
        const next = kept[i] as KeptLine;
        if (next.number > line.number + format.reach) break;
        block.push(next);
      }
      for (const draft of readDressed(format, block, undressed)) {
        readTo.set(id, Math.max(readTo.get(id) ?? 0, draft.line + (draft.lines ?? 1) - 1));
        for (let n = draft.line; n < draft.line + (draft.lines ?? 1); n++) taken.add(n);
        const hits = block.filter((k) => k.number >= draft.line && k.number < draft.line + (draft.lines ?? 1)).flatMap((k) => k.hits);
        const told = quoted.has(line.number) || quoted.has(draft.line) || isInSentence(block.find(({ number }) => number === draft.line)?.text ?? '', format);
        events.push({ event: asTold(toEvent(draft, source, id), told), hits: [...new Set(hits)] });
      }
    }
  });
  return { events, taken };
}

/** Undresses lines, each once: of blocks that open line by line, each holds the lines of the next. Lines before the first of a block do not come again. */
function makeUndresser() {
  // by the lines themselves: the windows of a long one share a number
  const known = new Map<Line, Line>();
  return (block: readonly Line[]): readonly Line[] => {
    for (const line of known.keys()) {
      if (line.number >= (block[0]?.number ?? 0)) break;
      known.delete(line);
    }
    return block.map((line) => {
      const bare = known.get(line) ?? { number: line.number, text: undress(line.text) };
      known.set(line, bare);
      return bare;
    });
  };
}

/** A block as it stands, or, where nothing is read in it so, without what a paste has put around its lines. */
function readDressed(format: BlockFormat, block: readonly Line[], undressed: (block: readonly Line[]) => readonly Line[]): readonly RecordDraft[] {
  const drafts = [...format.read(block)];
  if (drafts.length > 0) return drafts;
  const bare = undressed(block);
  return bare.some((line, i) => line.text !== block[i]?.text) ? [...format.read(bare)] : drafts;
}

const asTold = (event: LogEvent, told: boolean): LogEvent => (told ? { ...event, told } : event);

/** A tool begins its own line: where people's words stand in front, they speak about the tool. */
function isInSentence(line: string, { opens }: BlockFormat): boolean {
  const text = undress(line);
  const folded = text.toLowerCase();
  const at = Math.min(...opens.map((words) => folded.indexOf(words.toLowerCase())).filter((found) => found >= 0));
  return at > 0 && at < text.length && isSentence(text.slice(0, at));
}

/** Tries the grammar that claimed the line before first: logs seldom change their dialect in the middle. */
function makeLineReader(formats: ReadonlyMap<string, Format>) {
  const order = [...formats].filter((entry): entry is [string, LineFormat] => isLine(entry[1]));
  const claim = (text: string, span: Span): LogEvent | undefined => {
    for (let i = 0; i < order.length; i++) {
      const [id, format] = order[i] as [string, LineFormat];
      const match = format.line.exec(text);
      const draft = match ? format.event(match, text) : undefined;
      if (!draft) continue;
      if (i > 0) order.unshift(...order.splice(i, 1));
      return { kind: 'line', ...draft, format: id, span };
    }
    return undefined;
  };
  return (line: Line, source: number): LogEvent => {
    // a byte order mark, also one that was decoded as Windows-1252 by an earlier tool
    const text = line.text.replace(/^(?:[\uFEFF\u200B]{1,4}|ï»¿)/, '');
    const span = { source, line: line.number };
    const bare = undress(text);
    return claim(bare, span) ?? (bare === text ? undefined : claim(text, span)) ?? { kind: 'unparsed', format: '', text, span };
  };
}

/** A line that no grammar claims, right after one that is claimed, is the rest of that record: wrapped pastes break long lines. */
function continued(event: LogEvent, line: KeptLine, readLine: (line: Line, source: number) => LogEvent): LogEvent {
  if (event.kind !== 'unparsed' || line.before === undefined) return event;
  const { source } = event.span;
  const record = readLine({ number: line.number - 1, text: line.before }, source);
  const first =
    record.kind === 'line' || line.before.trim() === '' || line.earlier === undefined
      ? record
      : readLine({ number: line.number - 2, text: line.earlier }, source);
  return first.kind === 'line' ? { ...first, text: event.text.trim(), span: event.span } : event;
}

/** Hands a record the lines after it that belong to no format. They are read only where the record alone does not say enough. */
function withRest(event: LogEvent, line: KeptLine, readLine: (line: Line, source: number) => LogEvent): LogEvent {
  if (event.kind !== 'line' || line.after === undefined) return event;
  const { source } = event.span;
  const foreign = line.after.findIndex((text, i) => text.trim() === '' || readLine({ number: line.number + 1 + i, text }, source).kind === 'line');
  const rest = (foreign < 0 ? line.after : line.after.slice(0, foreign)).map((text) => text.trim().slice(0, REST)).join(' ');
  return rest === '' ? event : { ...event, rest };
}

/** Gives the events of a log the UTC time once its head has said the zone (`tz: +0900`). */
function withZones(events: readonly HitEvent[]): HitEvent[] {
  let offset: number | undefined;
  return events.map(({ event, hits }) => {
    const zone = /tz: ([+-])(\d\d)(\d\d)/.exec(event.text.slice(0, 300));
    if (zone) offset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) * 60_000;
    if (event.at === undefined || event.utc !== undefined || offset === undefined) return { event, hits };
    return { event: { ...event, utc: ((event.at as LocalMs) - offset) as number as EpochMs }, hits };
  });
}
