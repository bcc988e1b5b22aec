// events × signatures → facts: only the signatures whose literal was found in the record are tried.
import { CODE_TRIGGERS, findCodes } from './code-found.ts';
import {
  type AnyPattern,
  type CodeSignature,
  type Draft,
  type RecordSignature,
  type Signature,
  type TextSignature,
  toList,
  type Vocabulary,
} from './define.ts';
import type { LogEvent } from './event.ts';
import type { Fact } from './fact.ts';
import type { HitEvent } from './parse.ts';

/** `formats: [UNREAD]` lets a signature look at text that no format claims; it can name candidates, never prove. */
export const UNREAD = '';

export interface Observer {
  /** literals the scan has to look for, in the order of `text` */
  readonly literals: readonly string[];
  /** index of the first literal that only tells that a code may stand in the line */
  readonly codesFrom: number;
  readonly text: readonly TextSignature[];
  readonly codes: readonly CodeSignature[];
  readonly records: ReadonlyMap<string, readonly RecordSignature[]>;
}

/** Sorts the signatures once for all sources. */
export function makeObserver(signatures: Iterable<readonly Signature[]>): Observer {
  const text: TextSignature[] = [];
  const literals: string[] = [];
  const codes: CodeSignature[] = [];
  const records = new Map<string, RecordSignature[]>();
  for (const signature of [...signatures].flat()) {
    if ('record' in signature) records.set(signature.record, [...(records.get(signature.record) ?? []), signature]);
    else if ('codes' in signature) codes.push(signature);
    else
      for (const literal of toList(signature.literal)) {
        text.push(signature);
        literals.push(literal);
      }
  }
  return { literals: [...literals, ...CODE_TRIGGERS], codesFrom: literals.length, text, codes, records };
}

/**
 * The facts of one source. A harmless line silences its own failures; the same words twice in one line are one fact.
 * @param base index of the observer's first literal among all needles of the scan
 */
export function observe(events: readonly HitEvent[], observer: Observer, vocabulary: Vocabulary, base = 0): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { event, hits } of events) {
    const seen = event.kind === 'record' ? observeRecord(event, observer, vocabulary) : observeText(event, hits, observer, vocabulary, base);
    const distinct = seen.filter((fact, i) => !seen.slice(0, i).some((other) => sameFact(other, fact)));
    const quiet = distinct.some((fact) => fact.role === 'noise' || fact.role === 'foreign');
    facts.push(...(quiet ? distinct.filter((fact) => fact.role !== 'failure' && fact.role !== 'code') : distinct));
  }
  return facts;
}

const sameFact = (a: Fact, b: Fact): boolean => a.kind === b.kind && JSON.stringify(a.fields) === JSON.stringify(b.fields);

function observeRecord(event: LogEvent & { kind: 'record' }, observer: Observer, vocabulary: Vocabulary): Fact[] {
  return (observer.records.get(event.name) ?? []).flatMap((signature) =>
    toList(signature.fact(event.fields, event) ?? []).flatMap((draft) => toFact(draft as Draft, event, vocabulary)),
  );
}

function observeText(
  event: LogEvent & { kind: 'line' | 'unparsed' },
  hits: readonly number[],
  observer: Observer,
  vocabulary: Vocabulary,
  base: number,
): Fact[] {
  const facts: Fact[] = [];
  const believed = (formats: readonly string[] | undefined) => (formats ? formats.includes(event.format) : event.format !== UNREAD);
  for (const hit of hits) {
    const signature = observer.text[hit - base];
    if (!signature || hit < base || !believed(signature.formats)) continue;
    const match = signature.find.exec(event.text) ?? wrapped(signature, event);
    const drafts = match ? signature.fact(match, event) : undefined;
    if (match && drafts)
      for (const draft of toList(drafts))
        facts.push(...toFact(draft as Draft, event, vocabulary, match.index, Math.min(event.text.length, match.index + match[0].length)));
  }
  if (hits.some((hit) => hit >= base + observer.codesFrom)) {
    for (const signature of observer.codes) {
      if (!believed(signature.formats)) continue;
      for (const { code, from, to } of findCodes(event.text)) {
        // The engine hands the same event to signatures of read and of unread text; which it is shows in `format`.
        const draft = signature.fact(code, event as LogEvent & { kind: 'line' }, { from, to });
        if (draft) facts.push(...toFact(draft, event, vocabulary, from, to));
      }
    }
  }
  return facts;
}

/** A record that a paste has broken in the middle: its beginning stands in the event, the rest on the lines after it. */
function wrapped(signature: TextSignature, event: LogEvent): RegExpExecArray | null {
  if (event.kind !== 'line' || event.rest === undefined) return null;
  const match = signature.find.exec(`${event.text} ${event.rest}`);
  return match && match.index < event.text.length ? match : null;
}

function toFact(draft: Draft, event: LogEvent, vocabulary: Vocabulary, from?: number, to?: number): Fact[] {
  const { kind, ...rest } = draft as AnyPattern;
  const info = vocabulary.kinds[kind];
  if (!info) return [];
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Fact['fields'];
  return [
    {
      kind,
      role: info.role,
      span: { ...event.span, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      ...(event.format === UNREAD ? {} : { format: event.format }),
      ...(event.at === undefined ? {} : { at: event.at }),
      ...(event.utc === undefined ? {} : { utc: event.utc }),
      ...(event.pc === undefined ? {} : { pc: event.pc }),
      ...(event.told ? { told: event.told } : {}),
      quote: event.text,
      fields,
    },
  ];
}
