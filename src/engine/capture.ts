// packets → records: collects what a capture says and hands it on as the few records that signatures read.
import type { RecordDraft } from './define.ts';
import type { EpochMs, FieldValue, LocalMs } from './event.ts';
import { hostOf, works } from './flow-picture.ts';
import { type Flow, makeFlows, nameFlow } from './flows.ts';
import type { Packet } from './packet.ts';
import { nameSegment, type PictureEvent, writeEvent } from './picture-event.ts';
import { type Capture, drawPictures, type Fates, type Known, type Picture } from './pictures.ts';
import { makeNames, makeNeighbours, type Name, outcomeOf } from './questions.ts';

/** Facts of a kind that a capture gives at most: a long one repeats itself. */
const EACH = 100;
/** Packets drawn of a picture. */
const DRAWN = 40;

export interface CaptureOptions {
  /** the packets come from lines that a tool printed */
  readonly printed?: boolean;
  /** what the times are: of the zone-free clock of the world, of the PC's wall clock, or only distances */
  readonly clock: () => 'utc' | 'local' | 'none';
  /** the source's own words at a line; without it a summary is made */
  readonly quote?: (line: number) => string | undefined;
}

export interface Collector {
  take(packet: Packet): void;
  end(): readonly RecordDraft[];
  readonly counts: { readonly packets: number; readonly flows: number; readonly syns: number; readonly dropped: number };
}

export function makeCollector(options: CaptureOptions): Collector {
  const names = makeNames();
  const flows = makeFlows(options.printed ?? false, (address) => names.nameOf.get(address));
  const neighbours = makeNeighbours();
  let [packets, understood, start, end] = [0, 0, Number.NaN, Number.NaN];
  const take = (packet: Packet): void => {
    packets++;
    if (!Number.isNaN(packet.time)) {
      if (!(start <= packet.time)) start = packet.time;
      if (!(end >= packet.time)) end = packet.time;
    }
    if (packet.kind !== 'other' || packet.from !== '') understood++;
    const { app } = packet;
    if (packet.kind === 'tcp') flows.take(packet);
    else if (app?.kind === 'dns') names.take(packet, app);
    else if (app?.kind === 'neighbour') neighbours.take(packet, app);
    else if (app?.kind === 'icmp' && (app.outcome === 'prohibited' || app.outcome === 'unreachable')) {
      if (app.about?.protocol === 17) names.reject(packet, app.about.from, app.about.to, app.about.fromPort);
      else flows.complain(packet, app);
    }
  };
  const counts = () => ({ packets, flows: flows.all.length, syns: flows.counts.syns, dropped: flows.counts.dropped });
  const finish = (): readonly RecordDraft[] => {
    const capture: Capture = { flows: flows.all, names: names.all, missing: neighbours.missing(), packets, understood, start, end };
    return recordsOf(capture, counts(), options);
  };
  return {
    take,
    end: finish,
    get counts() {
      return counts();
    },
  };
}

type Fields = Record<string, FieldValue>;

function recordsOf(capture: Capture, counts: Collector['counts'], options: CaptureOptions): readonly RecordDraft[] {
  const { pictures, known, fates, heard } = drawPictures(capture);
  const write = (name: string, line: number, time: number, text: string, fields: Fields): RecordDraft => {
    const clock = Number.isNaN(time) ? 'none' : options.clock();
    const when = clock === 'utc' ? { utc: Math.round(time) as EpochMs } : clock === 'local' ? { at: Math.round(time) as LocalMs } : {};
    return { name, line, text: options.quote?.(line) ?? text, fields, ...(options.printed ? {} : { unit: 'packet' as const }), ...when };
  };
  const seconds = Math.round((capture.end - capture.start) / 100) / 10;
  const read = { ...counts, pictures: pictures.length, ...(Number.isNaN(seconds) ? {} : { seconds }) };
  return [
    { ...write('capture', 1, capture.start, `${counts.packets} packets`, read), lines: counts.packets },
    ...pictures.map((one) => write('capture-picture', one.line, one.time, describe(one), pictureFields(one, capture.start))),
    ...workRecords(known, fates, write),
    ...flowRecords(known, fates, heard, write),
    ...nameRecords(capture, pictures, write),
    ...answerRecords(known, write),
    ...tlsRecords(known, fates, write),
    ...spacingRecords(known, fates, write),
  ];
}

type Write = (name: string, line: number, time: number, text: string, fields: Fields) => RecordDraft;
const defined = (fields: Readonly<Record<string, FieldValue | undefined>>): Fields =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined));

/** In the words of the packets alone, so that it reads alike in every language. */
const describe = ({ flow, picture, packets }: Picture): string =>
  `${flow === '' ? picture : flow}${packets.length > 0 ? ` #${packets.slice(0, 12).join(' #')}` : ''}`;

function pictureFields(one: Picture, start: number): Fields {
  const { picture, flow, fault, host, address, port } = one;
  const events = eventsOf(one, start).map(writeEvent);
  return defined({
    picture,
    flow,
    packets: one.packets.map(String),
    fault,
    host,
    address,
    port,
    via: one.toProxy ? 'proxy' : 'direct',
    ...(events.length > 0 ? { events } : {}),
  });
}

/** The packets of a picture for its drawing, timed from the first of the capture. */
function eventsOf({ notes }: Picture, start: number): readonly PictureEvent[] {
  const shown = notes.length <= DRAWN ? notes : [...notes.slice(0, DRAWN / 2), ...notes.slice(-DRAWN / 2)];
  let syn = false;
  return shown.map((note) => {
    const first = (note.flags & 2) !== 0 && note.up && !syn;
    if (first) syn = true;
    const again = note.again || ((note.flags & 2) !== 0 && note.up && !first) || undefined;
    const name = note.says ?? nameSegment(note.flags, note.length);
    return {
      number: note.number,
      at: (note.time - start) / 1000,
      from: note.router ? 'router' : note.up ? 'client' : 'server',
      name,
      ...(again ? { again } : {}),
    };
  });
}

const OUTCOMES: Readonly<Record<string, string>> = {
  ...{ 'syn-unanswered': 'syn-unanswered', 'syn-reset': 'refused', 'icmp-prohibited': 'prohibited', 'icmp-unreachable': 'unreachable' },
  ...{ 'synack-without-ack': 'synack-without-ack', 'tls-reset': 'reset', 'reset-mid-stream': 'reset' },
};

/** One record for all flows of one end to the same server with the same outcome; a failure that was made good is none. */
function flowRecords(known: readonly Known[], fates: Fates, heard: boolean, write: Write): RecordDraft[] {
  const groups = new Map<string, { readonly flow: Flow; readonly fields: Fields; count: number }>();
  for (const { flow, host, toProxy, proxyForm } of known) {
    const fate = fates.get(flow);
    const failed = fate === undefined ? undefined : OUTCOMES[fate.picture];
    const outcome = failed ?? (flow.open > 0 ? 'established' : undefined);
    if (outcome === undefined || (failed !== undefined && !fate?.fault)) continue;
    const fields = defined({
      outcome,
      host,
      named: host !== undefined,
      address: flow.server,
      port: flow.serverPort < 0 ? undefined : flow.serverPort,
      toProxy,
      ...(proxyForm ? { proxyForm } : {}),
      ...(outcome === 'syn-unanswered' ? { heard } : {}),
    });
    const key = JSON.stringify(fields);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { flow, fields, count: 1 });
  }
  const order = [...groups.values()].sort(
    (a, b) => Number(a.fields['outcome'] === 'established') - Number(b.fields['outcome'] === 'established') || a.flow.first - b.flow.first,
  );
  return order.slice(0, EACH).map(({ flow, fields, count }) => write('tcp-flow', flow.line, flow.start, nameFlow(flow), { ...fields, count }));
}

/** The first connection that is set up and answered: without one a capture proves no health. */
function workRecords(known: readonly Known[], fates: Fates, write: Write): RecordDraft[] {
  const good = known.find(({ flow }) => works(flow) && !fates.get(flow)?.fault);
  if (!good) return [];
  const { flow, host, toProxy } = good;
  return [
    write(
      'connection-works',
      flow.line,
      flow.start,
      nameFlow(flow),
      defined({ host: host ?? flow.server, port: flow.serverPort < 0 ? undefined : flow.serverPort, toProxy }),
    ),
  ];
}

/** Names that got an address, and those whose failure is a picture. */
function nameRecords(capture: Capture, pictures: readonly Picture[], write: Write): RecordDraft[] {
  const failed = new Set(pictures.filter(({ picture }) => picture.startsWith('dns-')).map(({ host }) => host));
  const told = capture.names.flatMap((one): [Name, string][] => {
    const outcome = outcomeOf(one, capture.end);
    return outcome !== undefined && (outcome === 'resolved' || failed.has(one.name)) ? [[one, outcome]] : [];
  });
  told.sort((a, b) => Number(a[1] === 'resolved') - Number(b[1] === 'resolved'));
  return told
    .slice(0, EACH)
    .map(([one, outcome]) =>
      write('dns-answer', one.line, one.asked[0]?.time ?? Number.NaN, one.name, defined({ outcome, host: one.name, address: [...one.addresses][0] })),
    );
}

/** The answer each request ended with: what was granted in the end was not refused. */
function answerRecords(known: readonly Known[], write: Write): RecordDraft[] {
  const last = new Map<string, { readonly one: Known; readonly status: number; readonly host: string | undefined; readonly connect: boolean }>();
  for (const one of known) {
    for (const { request, answer } of one.flow.talk.exchanges) {
      if (!answer || last.size > 5000) continue;
      const host = (request && hostOf(request)) ?? one.host;
      last.set(`${one.flow.client} ${host} ${request?.method} ${request?.target}`, {
        one,
        status: answer.status,
        host,
        connect: request?.method === 'CONNECT',
      });
    }
  }
  const groups = new Map<string, RecordDraft>();
  for (const { one, status, host, connect } of last.values()) {
    if (connect && status < 300) continue;
    const ofProxy = connect || status === 407 || (one.toProxy && status >= 502 && status <= 504);
    const from = ofProxy ? 'proxy' : one.toProxy ? undefined : 'server';
    const fields = defined({ status, host, from });
    const key = JSON.stringify(fields);
    if (!groups.has(key)) groups.set(key, write('http-answer', one.flow.line, one.flow.start, `${nameFlow(one.flow)} HTTP ${status}`, fields));
  }
  return [...groups.values()].sort((a, b) => Number(b.fields['status']) - Number(a.fields['status'])).slice(0, EACH);
}

const VERSIONS: Readonly<Record<number, string>> = { 768: 'SSL 3.0', 769: 'TLS 1.0', 770: 'TLS 1.1', 771: 'TLS 1.2', 772: 'TLS 1.3' };

/** How TLS handshakes ended, by server, with the highest version that the client offered. */
function tlsRecords(known: readonly Known[], fates: Fates, write: Write): RecordDraft[] {
  const groups = new Map<string, RecordDraft>();
  for (const { flow, host } of known) {
    const { hello, alert, agreed, sealedDown } = flow.talk;
    if (!hello) continue;
    const picture = fates.get(flow)?.picture;
    const outcome = picture === 'tls-alert' ? 'alert' : picture === 'tls-reset' ? 'reset' : agreed && sealedDown ? 'agreed' : undefined;
    if (outcome === undefined || groups.size >= EACH) continue;
    const ended = outcome === 'alert' && alert ? { by: alert.by, ...(alert.sealed ? {} : { alert: alert.description }) } : {};
    const fields = defined({ outcome, ...ended, version: VERSIONS[hello.version], host: hello.name ?? host });
    const key = JSON.stringify(fields);
    if (!groups.has(key)) groups.set(key, write('tls-handshake', flow.line, flow.start, nameFlow(flow), fields));
  }
  return [...groups.values()];
}

/** Waits in seconds between the SYNs of one attempt. Not of a stack that stamps its SYNs or starts with a life of 64 hops: that is no Windows. */
function spacingRecords(known: readonly Known[], fates: Fates, write: Write): RecordDraft[] {
  const seen = new Map<string, RecordDraft>();
  for (const { flow } of known) {
    if (fates.get(flow)?.picture !== 'syn-unanswered' || flow.syns.length < 3 || flow.stamps || (flow.ttl >= 0 && (flow.ttl <= 64 || flow.ttl > 128))) continue;
    const waits = flow.syns.slice(1).map(({ time }, i) => Math.round((time - (flow.syns[i]?.time ?? Number.NaN)) / 100) / 10);
    if (waits.some((wait) => Number.isNaN(wait))) continue;
    const key = waits.map(Math.round).join(' ');
    if (!seen.has(key) && seen.size < 4) seen.set(key, write('syn-spacing', flow.line, flow.start, nameFlow(flow), { waits: waits.map(String) }));
  }
  return [...seen.values()];
}
