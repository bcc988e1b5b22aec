// connections and questions → pictures: which of them matter, what they show, and what was overcome by another way.
import { hostOf, isAnswered, isOlder, isOneWay, type Shown, showFlow, works } from './flow-picture.ts';
import { type Flow, nameFlow } from './flows.ts';
import { endpoint, isPrivate } from './packet.ts';
import { type Missing, type Name, type NameOutcome, outcomeOf } from './questions.ts';
import { firstOf, lastOf, type Moment, type Note } from './trail.ts';

export interface Capture {
  readonly flows: readonly Flow[];
  readonly names: readonly Name[];
  readonly missing: readonly Missing[];
  readonly packets: number;
  /** packets of kinds that we read: without any, nothing can be said */
  readonly understood: number;
  readonly start: number;
  readonly end: number;
}

export interface Picture {
  readonly picture: string;
  /** `ip:port > ip:port` */
  readonly flow: string;
  readonly packets: readonly number[];
  readonly line: number;
  readonly time: number;
  /** a way to fail that nothing else in the capture made good */
  readonly fault: boolean;
  /** name of the server where it is known, else its address */
  readonly host?: string;
  readonly address?: string;
  readonly port?: number;
  readonly toProxy: boolean;
  readonly notes: readonly Note[];
}

/** A flow with what is known of it beside its packets. */
export interface Known {
  readonly flow: Flow;
  readonly host?: string;
  readonly toProxy: boolean;
  /** a request in the form that only a proxy is sent */
  readonly proxyForm: boolean;
  /** HTTP or TLS, by what is said or by the port */
  readonly web: boolean;
  readonly answered: boolean;
}

const PROXY_PORTS: ReadonlySet<number> = new Set([808, 3128, 3129, 8000, 8080, 8081, 8088, 8118, 8888, 9090]);
/** What else a PC talks on its network: discovery, files, directories, printers, mail, remote access, update peers. */
const OTHER_PORTS: ReadonlySet<number> = new Set([
  ...[
    22, 23, 25, 53, 88, 110, 111, 135, 137, 138, 139, 143, 389, 445, 464, 465, 515, 554, 587, 593, 631, 636, 993, 995, 1433, 1900, 2869, 3268, 3269, 3306, 3389,
  ],
  ...[5000, 5040, 5353, 5355, 5357, 5358, 5432, 5985, 5986, 7680, 9100, 49152],
]);
const isWebPort = (port: number): boolean =>
  port === 443 || (port >= 80 && port < 90 && port !== 88) || (port >= 8000 && port < 9000) || PROXY_PORTS.has(port) || port === 1080;

/** Pictures of one kind that are told, and in all. */
const EACH = 20;
const ALL = 60;

/** What a flow is for. Its own words name the server (Host header, server name of TLS), else the name that DNS gave the address for. */
function know(flow: Flow): Known {
  const requests = flow.talk.exchanges.flatMap(({ request }) => request ?? []);
  const formed = requests.some(({ method, target }) => method === 'CONNECT' || /^https?:\/\//i.test(target));
  const toProxy = formed || (requests.length === 0 && flow.talk.helloAt === 0 && PROXY_PORTS.has(flow.serverPort) && isPrivate(flow.server));
  const first = requests[0];
  const spoken = formed ? undefined : (flow.talk.hello?.name ?? (first ? hostOf(first) : undefined));
  const host = spoken === undefined || spoken === flow.server || spoken === `[${flow.server}]` ? flow.name : spoken;
  const web = requests.length > 0 || flow.talk.exchanges.length > 0 || flow.talk.helloAt > 0 || isWebPort(flow.serverPort);
  return { flow, toProxy, proxyForm: formed, web, answered: isAnswered(flow), ...(host === undefined || host === '' ? {} : { host }) };
}

/** What became of a flow that shows something: a fault, or a failure that was made good. */
export type Fates = ReadonlyMap<Flow, { readonly picture: string; readonly fault: boolean }>;

/** The pictures of a capture, the decisive ones first; the flows that matter; and the fate of those that show something. */
export function drawPictures(capture: Capture): {
  readonly pictures: readonly Picture[];
  readonly known: readonly Known[];
  readonly fates: Fates;
  readonly heard: boolean;
} {
  const scanned = findScans(capture.flows);
  const all = capture.flows.filter((flow) => !scanned.has(pairOf(flow)) && !scanned.has(flow.client)).map(know);
  const talks = all.filter(({ flow, web }) => web || !OTHER_PORTS.has(flow.serverPort));
  const oneWay = showOneWay(capture, talks);
  if (oneWay.length > 0) return { pictures: oneWay, known: [], fates: new Map(), heard: false };
  const both = talks.filter(({ flow }) => !isOneWay(flow));
  const matter = both.some(({ web }) => web) ? both.filter(({ web }) => web) : both;
  const ways = indexWays(matter);
  const granted = indexGranted(matter);
  const failed = matter.flatMap((one) => {
    const shown = showFlow(one.flow, capture.end);
    return (shown.length > 0 ? shown : showAbandoned(one, ways)).map((each) => ({ one, ...each }));
  });
  const overcome = (one: Known, picture: string): boolean =>
    picture === 'proxy-auth-407' || picture === 'http-error' ? isAskedAgain(one, granted) : isOvercome(one, picture, ways(one));
  const pictures: Picture[] = failed.map(({ one, picture, packets }) => toPicture(one, picture, packets, isFault(picture) && !overcome(one, picture)));
  const fates = new Map(failed.map(({ one, picture }, i) => [one.flow, { picture, fault: pictures[i]?.fault ?? false }]));
  pictures.push(...showNames(capture, matter), ...showMissing(capture, matter));
  if (pictures.length === 0) pictures.push(...showRest(capture, all, matter));
  return { pictures: limit(pictures), known: matter, fates, heard: isHeard(capture, talks) };
}

/** Was what comes in recorded? Where nothing at all comes in, or answers are confirmed that were not seen, silence proves nothing. */
const isHeard = (capture: Capture, talks: readonly Known[]): boolean =>
  !talks.some(({ flow }) => isOneWay(flow)) &&
  (capture.flows.some((flow) => flow.down.packets > 0) || capture.names.some((one) => one.count > 0 && one.answers.length > 0));

const NO_FAULT: ReadonlySet<string> = new Set(['healthy', 'no-traffic', 'loss-but-completes', 'one-way-capture']);
const isFault = (picture: string): boolean => !NO_FAULT.has(picture);

function toPicture(one: Known, picture: string, packets: readonly number[], fault: boolean): Picture {
  const { flow } = one;
  return {
    ...{ picture, flow: nameFlow(flow), packets, line: flow.line, time: flow.start, fault, toProxy: one.toProxy },
    ...{
      host: one.host ?? flow.server,
      address: flow.server,
      ...(flow.serverPort < 0 ? {} : { port: flow.serverPort }),
    },
    // most pictures of a long capture are never drawn
    get notes() {
      return [...firstOf(flow.trail), ...lastOf(flow.trail).slice(-20)];
    },
  };
}

/** Faults first, in the order of the packets; of each picture so many. */
function limit(pictures: readonly Picture[]): readonly Picture[] {
  const counts = new Map<string, number>();
  return [...pictures]
    .sort((a, b) => Number(b.fault) - Number(a.fault) || (a.packets[0] ?? 0) - (b.packets[0] ?? 0))
    .filter(({ picture }) => {
      counts.set(picture, (counts.get(picture) ?? 0) + 1);
      return (counts.get(picture) ?? 0) <= EACH;
    })
    .slice(0, ALL);
}

const pairOf = ({ client, server }: Flow): string => `${client} ${server}`;
/** Ports of one server, or servers, that one client tries without saying anything. */
const PORTS_TRIED = 15;
const SERVERS_TRIED = 40;

/** Clients that scan, and pairs of client and server of which one port after the other is tried. */
function findScans(flows: readonly Flow[]): ReadonlySet<string> {
  const ports = new Map<string, Set<number>>();
  const servers = new Map<string, Set<string>>();
  for (const flow of flows) {
    if (flow.up.bytes > 0 || flow.down.bytes > 0 || flow.syns.length === 0) continue;
    const tried = ports.get(pairOf(flow)) ?? new Set();
    ports.set(pairOf(flow), tried.add(flow.serverPort));
    const reached = servers.get(flow.client) ?? new Set();
    servers.set(flow.client, reached.add(flow.server));
  }
  return new Set(
    [...[...ports].filter(([, tried]) => tried.size >= PORTS_TRIED), ...[...servers].filter(([, tried]) => tried.size >= SERVERS_TRIED)].map(([key]) => key),
  );
}

/** Nothing came from one of the two directions in the whole recording, although the other answers it. */
function showOneWay(capture: Capture, talks: readonly Known[]): Picture[] {
  const twoWay = talks.some(({ flow }) => flow.up.packets > 0 && flow.down.packets > 0) || capture.names.some((one) => one.count > 0 && one.answers.length > 0);
  if (twoWay) return [];
  return talks
    .filter(({ flow }) => isOneWay(flow))
    .slice(0, EACH)
    .map((one) =>
      toPicture(
        one,
        'one-way-capture',
        firstOf(one.flow.trail)
          .slice(0, 12)
          .map(({ number }) => number),
        false,
      ),
    );
}

/** Failures of the way that another connection for the same purpose can make good. */
const OF_THE_WAY: ReadonlySet<string> = new Set([
  'syn-unanswered',
  'syn-reset',
  'icmp-prohibited',
  'icmp-unreachable',
  'synack-without-ack',
  'tls-reset',
  'reset-mid-stream',
  'server-silent',
]);
/** A client that tries both kinds of address starts the second soon after the first (RFC 8305: 250 ms), a patient one after the full wait. */
const OTHER_FAMILY = 30_000;

/** Connections that got through and have something in common with a failed one: a long capture has too many for each to be held against all. */
type Ways = (one: Known) => readonly Known[];
/** Connections of one list that are looked at, the latest first. */
const LOOKED_AT = 64;

function indexWays(matter: readonly Known[]): Ways {
  const lists = new Map<string, Known[]>();
  const add = (key: string, one: Known): void => {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    if (list.length < LOOKED_AT) list.push(one);
  };
  const purpose = ({ flow, toProxy }: Known): string => `${flow.serverPort} ${toProxy}`;
  const kind = ({ flow }: Known): boolean => flow.server.includes(':');
  const span = (start: number): number => Math.floor(start / OTHER_FAMILY);
  for (const one of matter.filter(({ answered }) => answered).sort((a, b) => b.flow.first - a.flow.first)) {
    const { client, server, start, end } = one.flow;
    if (showFlow(one.flow, end).length === 0) add(`server ${purpose(one)} ${server} ${client}`, one);
    if (one.host !== undefined) {
      add(`host ${purpose(one)} ${one.host} ${client}`, one);
      add(`host ${purpose(one)} ${one.host} ${kind(one)}`, one);
    }
    add(`time ${purpose(one)} ${kind(one)} ${span(start)}`, one);
    add(`any ${purpose(one)} ${kind(one)}`, one);
  }
  return (one) => {
    const { client, server, start } = one.flow;
    const near = Number.isNaN(start) ? [] : [-1, 0, 1].map((step) => `time ${purpose(one)} ${!kind(one)} ${span(start) + step}`);
    return [
      `server ${purpose(one)} ${server} ${client}`,
      ...(one.host === undefined ? [] : [`host ${purpose(one)} ${one.host} ${client}`, `host ${purpose(one)} ${one.host} ${!kind(one)}`]),
      ...(near.length > 0 ? [...near, `time ${purpose(one)} ${!kind(one)} NaN`] : [`any ${purpose(one)} ${!kind(one)}`]),
    ].flatMap((key) => lists.get(key) ?? []);
  };
}

/** The same client got through for the same purpose: to the same server later, to another address of the name, or over the other kind of address. */
function isOvercome(one: Known, picture: string, ways: readonly Known[]): boolean {
  const { flow } = one;
  if (!OF_THE_WAY.has(picture)) return false;
  return ways.some((other) => {
    const way = other.flow;
    if (way === flow || !other.answered || way.serverPort !== flow.serverPort || other.toProxy !== one.toProxy) return false;
    const sameKind = way.server.includes(':') === flow.server.includes(':');
    if (sameKind && way.client !== flow.client) return false;
    if (way.server === flow.server) return way.first > flow.first && showFlow(way, way.end).length === 0;
    if (one.host !== undefined && other.host !== undefined) return one.host === other.host && way.first > flow.first;
    return !sameKind && !(Math.abs(way.start - flow.start) > OTHER_FAMILY);
  });
}

/** A single SYN is no proof of silence, unless the client itself gave that address up for another one of the same server. */
function showAbandoned(one: Known, ways: Ways): readonly Shown[] {
  const { flow } = one;
  if (flow.syns.length !== 1 || flow.down.packets > 0 || flow.icmp.length > 0) return [];
  const elsewhere = ways(one).filter((other) => other.flow.server !== flow.server);
  return isOvercome(one, 'syn-unanswered', elsewhere) ? [{ picture: 'syn-unanswered', packets: flow.syns.map(({ number }) => number) }] : [];
}

const asking = (client: string, { target, host }: { readonly target: string; readonly host?: string | undefined }): string =>
  `${client}\n${target}\n${host ?? ''}`;

/** When each request of a client was last granted. */
function indexGranted(matter: readonly Known[]): ReadonlyMap<string, number> {
  const granted = new Map<string, number>();
  for (const { flow } of matter)
    for (const { request, answer, answered } of flow.talk.exchanges)
      if (request && answer !== undefined && answer.status < 400) {
        const key = asking(flow.client, request);
        granted.set(key, Math.max(granted.get(key) ?? answered, answered));
      }
  return granted;
}

/** What was refused once was granted when it was asked for again: with credentials, or because the trouble had passed. */
function isAskedAgain({ flow }: Known, granted: ReadonlyMap<string, number>): boolean {
  const bad = flow.talk.exchanges.filter(({ answer }) => answer !== undefined && answer.status >= 400);
  return (
    bad.length > 0 &&
    bad.every(({ request, answered }) => request !== undefined && (granted.get(asking(flow.client, request)) ?? Number.NEGATIVE_INFINITY) > answered)
  );
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────
const DNS_PICTURES: Readonly<Partial<Record<NameOutcome, string>>> = {
  nxdomain: 'dns-nxdomain',
  servfail: 'dns-servfail',
  unanswered: 'dns-unanswered',
  sinkhole: 'dns-sinkhole',
};
/** Names that updates need. */
const UPDATE = /update|microsoft|windows|wsus|msft|delivery|proxy/;

function showNames(capture: Capture, matter: readonly Known[]): Picture[] {
  const outcomes = new Map(capture.names.map((one) => [one, outcomeOf(one, capture.end)]));
  const resolved = [...outcomes].filter(([, outcome]) => outcome === 'resolved').map(([one]) => one);
  const some = resolved.length > 0 || matter.some(({ answered }) => answered);
  return [...outcomes].flatMap(([one, outcome]): Picture[] => {
    const picture = outcome === undefined ? undefined : DNS_PICTURES[outcome];
    if (!picture || (some && !UPDATE.test(one.name)) || resolved.some((other) => isSameName(one, other))) return [];
    const packets = [...one.asked.map(({ number }) => number), ...one.answers.map(({ number }) => number)].sort((a, b) => a - b);
    const flow = `${endpoint(one.client, one.clientPort)} > ${endpoint(one.server, one.clientPort < 0 ? -1 : 53)}`;
    return [
      {
        picture,
        flow,
        packets,
        line: one.line,
        time: one.asked[0]?.time ?? Number.NaN,
        fault: true,
        host: one.name,
        address: one.server,
        port: 53,
        toProxy: false,
        notes: notesOf(one),
      },
    ];
  });
}

/** A resolver tries a name with each search suffix: that one form of it does not exist is no fault once another does. */
const isSameName = (lost: Name, found: Name): boolean =>
  lost.name === found.name || lost.name.startsWith(`${found.name}.`) || found.name.startsWith(`${lost.name}.`);

const notesOf = (one: Name): Note[] =>
  [
    ...one.asked.map(({ number, time }) => ({ number, time, up: true, flags: 0, length: 0, again: false, says: `DNS ${one.name}` })),
    ...one.answers.map(({ number, rcode }) => ({
      number,
      time: Number.NaN,
      up: false,
      flags: 0,
      length: 0,
      again: false,
      says: rcode === 3 ? 'NXDOMAIN' : rcode === 0 ? 'DNS' : `DNS ${rcode}`,
    })),
  ].sort((a, b) => a.number - b.number);

// ── neighbours ──────────────────────────────────────────────────────────────────────────────────────────────────────
/** So many missing neighbours of one PC are a scan of its network. */
const SEARCHED = 8;

/** The next hop is silent. It matters only where nothing gets out: other hosts of the network come and go. */
function showMissing(capture: Capture, matter: readonly Known[]): Picture[] {
  if (matter.some(({ flow }) => flow.open > 0 || flow.syns.length > 0)) return [];
  const waiting = capture.missing.filter(({ asked }) => asked.length > 1 && !((asked.at(-1) as Moment).time - (asked[0] as Moment).time < 500));
  const askers = new Set(waiting.map(({ asker }) => asker));
  return waiting
    .filter(({ asker }) => askers.size < 3 && waiting.filter((other) => other.asker === asker).length <= SEARCHED)
    .map(({ asker, target, asked, line }) => ({
      ...{
        picture: 'arp-unanswered',
        flow: `${endpoint(asker, -1)} > ${endpoint(target, -1)}`,
        packets: asked.map(({ number }) => number),
        line,
        time: asked[0]?.time ?? Number.NaN,
      },
      ...{ fault: true, host: target, address: target, toProxy: false },
      notes: asked.map(({ number, time }) => ({ number, time, up: true, flags: 0, length: 0, again: false, says: `ARP ${target}` })),
    }));
}

// ── what is left ────────────────────────────────────────────────────────────────────────────────────────────────────
function showRest(capture: Capture, all: readonly Known[], matter: readonly Known[]): Picture[] {
  const good = matter.find(({ flow }) => works(flow) && !isOlder(flow)) ?? matter.find(({ flow, answered }) => answered && works(flow));
  if (good)
    return [
      toPicture(
        good,
        'healthy',
        firstOf(good.flow.trail)
          .slice(0, 8)
          .map(({ number }) => number),
        false,
      ),
    ];
  const tried = matter.some(({ flow }) => !isOlder(flow) || (flow.up.packets > 0 && flow.down.packets > 0));
  const silent =
    !tried && capture.names.length === 0 && (capture.understood > 0 || capture.packets === 0) && !all.some(({ web, flow }) => web && !isOlder(flow));
  return silent ? [{ picture: 'no-traffic', flow: '', packets: [], line: 1, time: capture.start, fault: false, toProxy: false, notes: [] }] : [];
}
