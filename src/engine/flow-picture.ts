// one connection → what it shows: at most one way to fail, told from how handshake, data and end went.
import { type Exchange, isWhole } from './exchange.ts';
import type { Flow, Side } from './flows.ts';
import { firstOf, lastOf, type Moment } from './trail.ts';

export interface Shown {
  readonly picture: string;
  readonly packets: readonly number[];
}

/** Two SYNs this close are one attempt of one moment, or two programs: not yet a repetition. */
const REPEATED = 450;
/** Smallest segment that counts as a full-size one, and smallest jump that hides at least one. */
const FULL = 900;
const JUMP = 500;
/** How long an answer may take before a client that gave up counts as not answered; and without its giving up. */
const PATIENCE = 900;
const SILENCE = 5000;
/** A reset this long after the last data ends an idle connection, not a transfer. */
const IDLE = 10_000;

/** True also where no times are printed: then the order has to do. */
const lasted = (from: number, to: number, ms: number): boolean => !(to - from < ms);
const spread = (moments: readonly Moment[]): number => (moments.at(-1)?.time ?? 0) - (moments[0]?.time ?? 0);
const repeated = (moments: readonly Moment[]): boolean => moments.length > 1 && lasted(0, spread(moments), REPEATED);
const numbers = (moments: readonly { readonly number: number }[]): number[] => moments.map(({ number }) => number);
const sorted = (list: readonly number[]): number[] => [...new Set(list)].filter((number) => number > 0).sort((a, b) => a - b);

/** Met in the middle: the connection is older than the recording. */
export const isOlder = (flow: Flow): boolean => flow.syns.length === 0 && flow.synacks.length === 0;

/** Only one direction was recorded, although what was recorded shows that the other end spoke. */
export function isOneWay(flow: Flow): boolean {
  if (flow.up.packets > 0 && flow.down.packets > 0) return false;
  const sent = flow.up.packets > 0 ? flow.up : flow.down;
  const unseen = flow.up.packets > 0 ? flow.down : flow.up;
  if (flow.syns.length > 0) return sent.segments > 0 || unseen.base >= 0;
  if (flow.synacks.length > 0) return true;
  return sent.confirmed > 0 && flow.packets >= 3;
}

/** Bytes of an answer whose words a tool does not print, from which on it is no refusal. */
const MUCH = 5000;

/** The server answered something, or nothing was asked of it yet. An answer that is not printed may be a refusal. */
export function works(flow: Flow): boolean {
  if (flow.printed && flow.down.bytes > 0 && flow.down.bytes < MUCH && flow.talk.exchanges.length === 0 && !flow.talk.agreed) return false;
  return isAnswered(flow) || (flow.open > 0 && flow.up.bytes === 0 && flow.syns.length > 0);
}

/** The server answered something. */
export const isAnswered = (flow: Flow): boolean => flow.open > 0 && (flow.down.bytes > 0 || flow.talk.exchanges.some((one) => one.answer !== undefined));

/**
 * What a flow shows. Nothing: it works, or it is too short to tell.
 * @param until last moment of the recording
 */
export function showFlow(flow: Flow, until: number): readonly Shown[] {
  const one = isOlder(flow) ? showOlder(flow) : flow.open === 0 ? showAttempt(flow) : (showStall(flow) ?? showTls(flow) ?? showCut(flow));
  if (one) return [one];
  const said = flow.talk.exchanges.flatMap((exchange) => showAnswer(exchange, flow));
  if (said.length > 0) return said;
  if (isOlder(flow)) return [];
  const silent = flow.open > 0 ? showSilence(flow, until) : undefined;
  return silent ? [silent] : showLoss(flow);
}

/** A connection that never opened. */
function showAttempt(flow: Flow): Shown | undefined {
  const { syns, synacks, refusals, icmp } = flow;
  if (synacks.length > 0)
    return repeated(synacks) && flow.up.rst === 0 ? { picture: 'synack-without-ack', packets: sorted([...numbers(syns), ...numbers(synacks)]) } : undefined;
  if (refusals.length > 0) return { picture: 'syn-reset', packets: sorted([...numbers(syns), ...numbers(refusals)]) };
  const said = icmp.find(({ outcome }) => outcome === 'prohibited') ?? icmp.find(({ outcome }) => outcome === 'unreachable');
  if (said) return { picture: `icmp-${said.outcome}`, packets: sorted([...numbers(syns), ...numbers(icmp)]) };
  return repeated(syns) ? { picture: 'syn-unanswered', packets: numbers(syns) } : undefined;
}

/** Of an older connection only what cannot be misread without its beginning. */
function showOlder(flow: Flow): Shown | undefined {
  const { up, down } = flow;
  if (flow.packets < 4) return undefined;
  const closed = showClosed(flow);
  if (closed) return closed;
  for (const [side, other] of [
    [up, down],
    [down, up],
  ] as const) {
    if (side.stuck >= 3 && other.packets === 0 && side.rst === 0)
      return { picture: side.stuckLength >= FULL ? 'mtu-black-hole' : 'server-silent', packets: sorted([side.first, ...side.resent]) };
  }
  const mid = down.rst > 0 && down.fin === 0 && up.fin === 0 && down.segments >= 10 && !lasted(down.lastAt, down.rstAt, IDLE);
  return mid && isWhole(flow.talk, down) !== true ? { picture: 'reset-mid-stream', packets: sorted([down.last, down.rst]) } : undefined;
}

function showClosed({ up, down, end }: Flow): Shown | undefined {
  for (const [side, other] of [
    [up, down],
    [down, up],
  ] as const) {
    if (side.closed && side.fin === 0 && (other.probes > 0 || side.closings.length > 1) && lasted(side.closedAt, end, 200))
      return { picture: 'zero-window', packets: sorted(side.closings) };
  }
  return undefined;
}

/** Data that does not get through although the connection is open: a closed window, or segments too large for the way. */
function showStall(flow: Flow): Shown | undefined {
  const closed = showClosed(flow);
  if (closed) return closed;
  const { up, down } = flow;
  // (a) the receiver's side: a jump over what never came, and never confirmed
  const waited = lasted(up.firstAt || flow.start, flow.end, 1000);
  if (up.segments > 0 && waited && down.top - down.edge >= JUMP && down.acked <= down.edge && down.rst === 0)
    return { picture: 'mtu-black-hole', packets: sorted([up.first, up.last, ...jumps(flow)]) };
  // (b) the sender's side: the same full-size segment again and again
  for (const [side, other] of [
    [up, down],
    [down, up],
  ] as const) {
    const stuck = side.stuck >= 2 && side.stuckLength >= FULL && !other.closed && side.acked < side.top;
    if (stuck && (other.bytes > 0 || side.acked > 1)) return { picture: 'mtu-black-hole', packets: sorted([side.first, ...side.resent]) };
  }
  return undefined;
}

/** Packets of the server after the client's last data: among them the one that jumps. */
const jumps = (flow: Flow): number[] =>
  [...firstOf(flow.trail), ...lastOf(flow.trail)]
    .filter((note) => !note.up && note.number > flow.up.last && (note.flags & 2) === 0)
    .map(({ number }) => number)
    .slice(-4);

/** Is the port, where a tool does not print TLS, one on which nothing else is spoken? */
const isOpaque = (flow: Flow): boolean => flow.printed && flow.serverPort === 443 && flow.talk.helloAt === 0 && flow.talk.exchanges.length === 0;
/** An alert record: 5 bytes of header, 2 of alert. */
const ALERT = 7;

function showTls(flow: Flow): Shown | undefined {
  const { talk, up, down } = flow;
  const hello = talk.helloAt || (isOpaque(flow) ? up.first : 0);
  if (talk.alert && (!talk.alert.sealed || up.fin > 0 || up.rst > 0)) return { picture: 'tls-alert', packets: sorted([hello, talk.alert.number]) };
  if (isOpaque(flow) && up.segments > 0 && down.bytes === ALERT) return { picture: 'tls-alert', packets: sorted([hello, down.first]) };
  const unanswered = hello > 0 && !talk.agreed && down.last < hello;
  if (unanswered && down.rst > hello && up.fin === 0) return { picture: 'tls-reset', packets: sorted([hello, down.rst]) };
  return undefined;
}

/** A reset by the other end while something was still to come. A client that resets has had enough: that is no fault of the way. */
function showCut(flow: Flow): Shown | undefined {
  const { up, down, talk } = flow;
  if (down.rst === 0 || down.fin > 0 || up.fin > 0 || up.bytes + down.bytes === 0) return undefined;
  const whole = isWhole(talk, down);
  if (whole === true || (whole === undefined && lasted(Math.max(up.lastAt, down.lastAt), down.rstAt, IDLE))) return undefined;
  return { picture: 'reset-mid-stream', packets: sorted([up.last, down.last, down.rst]) };
}

/** Files that the update client fetches: a page in their place is not theirs. */
const FILE = /\.(?:cab|exe|msu|msp|psf|esd|wim|msi|cat|appx|appxbundle|msix|msixbundle|cix|xml|txt|crl|crt|stl)(?:[?#]|$)/i;
const LOGIN = /(?:login|logon|signin|sign-in|portal|captive|hotspot|auth|guest|welcome|splash)/i;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function showAnswer({ request, answer, asked, answered }: Exchange, flow: Flow): Shown[] {
  if (!answer) return [];
  const packets = sorted([asked, answered]);
  const { status } = answer;
  if (status === 407) return [{ picture: 'proxy-auth-407', packets }];
  if (status === 511 || isPortal(request, answer, flow)) return [{ picture: 'captive-portal', packets }];
  if (status >= 400) return [{ picture: 'http-error', packets }];
  if (status === 200 && request?.range && request.method === 'GET') return [{ picture: 'range-ignored', packets }];
  return [];
}

/** A redirect away from an update file to a page of somebody else, or a page of HTML in place of the file. */
function isPortal(request: Exchange['request'], answer: NonNullable<Exchange['answer']>, flow: Flow): boolean {
  if (!request || request.method === 'CONNECT') return false;
  const file = FILE.test(request.target);
  if (answer.status === 200) return file && !/\.(?:xml|txt)(?:[?#]|$)/i.test(request.target) && (answer.type?.startsWith('text/html') ?? false);
  if (!REDIRECTS.has(answer.status)) return false;
  // a tool that prints only the first line leaves out where to
  if (answer.location === undefined) return file && flow.printed;
  const to = /^https?:\/\/([^/:?#]{1,253})/i.exec(answer.location)?.[1]?.toLowerCase();
  if (to !== undefined && /(?:^|\.)(?:microsoft|windowsupdate|windows|msftconnecttest|msftncsi)\.com$/.test(to)) return false;
  const elsewhere = to !== undefined && to !== hostOf(request);
  return file ? elsewhere || LOGIN.test(answer.location) : elsewhere && LOGIN.test(answer.location);
}

/** The host a request is for: of its address where it is in proxy form, else of its Host header. */
export function hostOf(request: NonNullable<Exchange['request']>): string | undefined {
  const full = /^(?:https?:\/\/)?(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?(?:[/?#]|$)/i.exec(
    request.method === 'CONNECT' || /^https?:\/\//i.test(request.target) ? request.target : (request.host ?? ''),
  );
  return full?.[1]?.toLowerCase();
}

function showSilence(flow: Flow, until: number): Shown | undefined {
  const { up, down, talk } = flow;
  if (up.bytes === 0 && up.again === 0) return undefined;
  const open = talk.exchanges.some((one) => one.answer === undefined);
  const unshaken = talk.helloAt > 0 && !talk.agreed && down.last < talk.helloAt;
  if (down.bytes > 0 && !unshaken && !open) return undefined;
  if (down.bytes > 0 && down.last > up.last) return undefined;
  const last = up.lastAt || up.firstAt;
  const gaveUp = (up.fin > 0 && lasted(last, up.finAt, PATIENCE)) || (up.rst > 0 && lasted(last, up.rstAt, PATIENCE));
  const closed = down.fin > 0 && down.bytes === 0 && (up.fin === 0 || down.fin < up.fin);
  const insists = up.stuck >= 3;
  if (!gaveUp && !closed && !insists && !(until - last >= SILENCE)) return undefined;
  return { picture: 'server-silent', packets: sorted([up.first, up.last, up.fin, up.rst, down.fin, ...up.resent]) };
}

/** Lossy, but it arrives: at least three segments and one in a hundred sent again, and everything confirmed or closed in order. */
function showLoss(flow: Flow): readonly Shown[] {
  const { up, down } = flow;
  const again = up.again + down.again;
  if (again < 3 || again * 100 < up.segments + down.segments || !isDone(flow)) return [];
  return [{ picture: 'loss-but-completes', packets: sorted([...up.resent, ...down.resent]) }];
}

const confirmed = (side: Side): boolean => side.acked >= side.top - 1;
const isDone = (flow: Flow): boolean =>
  (flow.up.fin > 0 && flow.down.fin > 0) || isWhole(flow.talk, flow.down) === true || (isAnswered(flow) && confirmed(flow.down) && confirmed(flow.up));
