// Lanes → sentences: what the drawing shows, for those who cannot see it.
import type { Lane, LaneEvent, LanesFigure, Lang } from '#engine/define.ts';
import { type Ghost, laneName, type Packet } from './lanes-columns.ts';
import { SEAM } from './measure.ts';
import { closed, duration, joined, STATIONS, spoken, WORDS } from './words.ts';

interface Voice {
  readonly lang: Lang;
  readonly named: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
  /** the time said last: it is not said twice */
  clock: string;
}

export function describeLanes(figure: LanesFigure, lang: Lang): string {
  const named = new Map(figure.lanes.map((lane) => [lane.id, insideName(lane, lang)]));
  const own = new Set(figure.lanes.flatMap(({ id, station }) => (station === 'client' ? [id] : [])));
  const tags = figure.lanes.flatMap((lane) =>
    lane.tag === undefined ? [] : [closed(`${capital(named.get(lane.id) ?? '')}: ${spoken(lane.tag, lang)}`, lang)],
  );
  return joined([...tags, ...sentences(figure.events, { lang, named, own, clock: '' })], lang);
}

const insideName = (lane: Lane, lang: Lang): string =>
  lane.name === undefined && lang === 'en' ? STATIONS[lane.station].inside.en : laneName(lane, lang).replaceAll(SEAM, '');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function sentences(events: readonly LaneEvent[], voice: Voice): string[] {
  const { lang } = voice;
  return grouped(events).map(([first, ...others]) => {
    switch (first.kind) {
      case 'packet':
        return packetSentence([first, ...(others as readonly Packet[])], voice);
      case 'ghost':
        return ghostSentence(first, voice);
      case 'note':
        return closed(spoken(first.text, lang), lang);
      case 'brace':
        return joined([`${spoken(first.text, lang)}:${lang === 'ja' ? ' ' : ''}`, ...sentences(first.events, voice)], lang);
      case 'end':
        return closed(`${lead(first.at === undefined ? [] : [duration(first.at, lang)], voice)}${spoken(first.text, lang)}`, lang);
      default:
        return first satisfies never;
    }
  });
}

function ghostSentence(ghost: Ghost, { lang, named, own }: Voice): string {
  const [name, from] = [spoken(ghost.name, lang), named.get(ghost.from) ?? ghost.from];
  if (own.has(ghost.from)) return lang === 'ja' ? spaced(`${from} から ${name} は出ません。`) : `${capital(from)} does not send ${name}.`;
  return lang === 'ja' ? spaced(`${from} からの ${name} は来ません。`) : `${name} from ${from} ${WORDS.missing.en}.`;
}

/** Packets that repeat one another are said once, with all their times. */
function grouped(events: readonly LaneEvent[]): readonly (readonly [LaneEvent, ...LaneEvent[]])[] {
  const groups: [LaneEvent, ...LaneEvent[]][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last !== undefined && event.kind === 'packet' && sameWay(last[0], event)) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

const SAME = ['name', 'from', 'to', 'lost', 'detail', 'again'] as const;
const sameWay = (one: LaneEvent, other: Packet): boolean =>
  one.kind === 'packet' && one.at !== undefined && other.at !== undefined && SAME.every((field) => one[field] === other[field]);

/** The times before a sentence, unless they were just said. */
function lead(times: readonly string[], voice: Voice): string {
  const words = times.join(voice.lang === 'ja' ? '、' : ', ');
  const said = words === '' || words === voice.clock;
  voice.clock = words;
  return said ? '' : `${words}: `;
}

function packetSentence(group: readonly [Packet, ...Packet[]], voice: Voice): string {
  const { lang, named } = voice;
  const [packet] = group;
  const [from, to] = [named.get(packet.from) ?? packet.from, named.get(packet.to) ?? packet.to];
  const when = lead(
    group.flatMap(({ at }) => (at === undefined ? [] : [duration(at, lang)])),
    voice,
  );
  const again = packet.again ? (lang === 'ja' ? `(${WORDS.again.ja})` : WORDS.again.en) : '';
  const detail = packet.detail === undefined ? '' : `(${spoken(packet.detail, lang)})`;
  const name = [spoken(packet.name, lang), again, detail].filter((part) => part !== '').join(' ');
  const where = packet.lost === undefined || packet.lost === 'unknown' ? packet.lost : (named.get(packet.lost) ?? packet.lost);
  const sentence = lang === 'ja' ? japanese(from, to, name, where) : english(from, to, name, where);
  return when === '' ? capital(sentence) : `${when}${sentence}`;
}

function english(from: string, to: string, name: string, where: string | undefined): string {
  const fate = where === undefined ? '' : where === 'unknown' ? '; no answer is seen' : `; it ends at ${where}`;
  return `${from} sends ${name} to ${to}${fate}.`;
}

function japanese(from: string, to: string, name: string, where: string | undefined): string {
  const fate = where === undefined ? 'を送ります。' : where === 'unknown' ? 'を送りますが、応答は見えません。' : `を送りますが、${where} で途絶えます。`;
  return spaced(`${from} が ${to} へ ${name} ${fate}`);
}

/** Half-width blanks stand between Latin letters and Japanese, not between Japanese and Japanese. */
const spaced = (sentence: string): string => sentence.replace(/(?<=[^ -~]) (?=[^ -~])/g, '');
