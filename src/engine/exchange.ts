// What is said inside a connection: HTTP requests with their answers, and how a TLS handshake went.
import { endOfHead, LONGEST_HEAD, opensHttp, readHttp, readTls, toText } from './decode-app.ts';
import type { App, HttpAnswer, HttpRequest, Packet, Tls } from './packet.ts';
import type { Side } from './side.ts';

/** Requests of one connection that are remembered with their answers. */
const EXCHANGES = 64;

export interface Exchange {
  readonly request?: HttpRequest;
  readonly asked: number;
  readonly askedAt: number;
  answer?: HttpAnswer;
  answered: number;
  /** position at which the body of the answer ends, where its length is stated */
  until: number;
}

export interface Talk {
  readonly exchanges: Exchange[];
  /** requests beyond those remembered */
  more: number;
  hello?: NonNullable<Tls['hello']>;
  helloAt: number;
  /** the server answered the ClientHello with its own */
  agreed: boolean;
  /** encrypted records: how long the first of the client was, and whether the server sent any */
  sealedUp: number;
  sealedDown: boolean;
  alert?: { readonly by: 'client' | 'server'; readonly description: number; readonly number: number; readonly sealed: boolean };
}

export const makeTalk = (): Talk => ({ exchanges: [], more: 0, helloAt: 0, agreed: false, sealedUp: 0, sealedDown: false });

/** Reads what the payload of a segment opens, if anything; HTTP heads may take several segments. */
export function readApp(packet: Packet, side: Side, fresh: boolean): App | undefined {
  const { bytes, at, end } = packet;
  if (!bytes) return packet.app;
  if (side.head !== undefined) return fresh ? goOn(packet, side, bytes) : undefined;
  const first = bytes[at] as number;
  if ((first >= 0x14 && first <= 0x17) || first === 0x80) return readTls(bytes, at, end);
  if (!opensHttp(bytes, at, end)) return undefined;
  const text = toText(bytes, at, endOfHead(bytes, at, end));
  const read = readHttp(text);
  if (!read) return undefined;
  if (!read.whole && text.length === packet.length) {
    side.head = text;
    return undefined;
  }
  return read.app;
}

/** Only another encrypted record, in a direction that had one: most packets of a download, and nothing that they say is new. */
export function goesOnSealed(talk: Talk, up: boolean, { bytes, at, end }: Packet): boolean {
  const before = up ? talk.sealedUp > 0 : talk.sealedDown;
  if (!before || !bytes || bytes[at] !== 0x17) return false;
  // no second record begins in the segment
  return at + 5 + (((bytes[at + 3] as number) << 8) | (bytes[at + 4] as number)) + 5 > end;
}

/** The next part of a head; past the longest one, what stands in it so far has to do. */
function goOn(packet: Packet, side: Side, bytes: Uint8Array): App | undefined {
  const text = (side.head ?? '') + toText(bytes, packet.at, packet.end);
  const read = readHttp(text);
  const longer = read && !read.whole && text.length < LONGEST_HEAD && packet.end - packet.at === packet.length;
  side.head = longer ? text : undefined;
  return longer ? undefined : read?.app;
}

/** Takes in what a segment says. `end` is the position at which its sender's stream stands behind it. */
export function takeApp(talk: Talk, app: App, up: boolean, packet: Packet, end: number): void {
  if (app.kind === 'http-request') ask(talk, app, packet);
  else if (app.kind === 'http-answer' && !up) answer(talk, app, packet, end);
  else if (app.kind === 'tls') shake(talk, app, up, packet);
}

function ask(talk: Talk, request: HttpRequest, packet: Packet): void {
  if (talk.exchanges.length >= EXCHANGES) {
    talk.more++;
    talk.exchanges.shift();
  }
  talk.exchanges.push({ request, asked: packet.number, askedAt: packet.time, answered: 0, until: -1 });
}

/** The answer belongs to the oldest request that has none; 1xx announce another one. */
function answer(talk: Talk, app: HttpAnswer, packet: Packet, end: number): void {
  if (app.status < 200) return;
  let open = talk.exchanges.find((one) => one.answer === undefined);
  if (!open) {
    // its request was not recorded: only at the very start of what we see
    if (talk.exchanges.length > 0) return;
    open = { asked: 0, askedAt: Number.NaN, answered: 0, until: -1 };
    talk.exchanges.push(open);
  }
  open.answer = app;
  open.answered = packet.number;
  const bodyless = open.request?.method === 'HEAD' || app.status === 204 || app.status === 304;
  const length = bodyless ? 0 : app.length;
  if (length !== undefined && app.head !== undefined) open.until = end - packet.length + app.head + length;
}

/** A record of 19 bytes as the client's first encrypted one is an alert: 2 bytes, the inner type, the tag (RFC 8446 section 5.2). */
const SEALED_ALERT = 19;

function shake(talk: Talk, tls: Tls, up: boolean, packet: Packet): void {
  if (tls.hello && up && talk.helloAt === 0) {
    talk.hello = tls.hello;
    talk.helloAt = packet.number;
  }
  if (tls.answered && !up) talk.agreed = true;
  const by = up ? 'client' : 'server';
  // level 1 with 0 is a good-bye, and other warnings let the connection go on
  if (tls.alert && tls.alert.description !== 0 && tls.alert.level === 2)
    talk.alert ??= { by, description: tls.alert.description, number: packet.number, sealed: false };
  if (tls.sealed === undefined) return;
  if (!up) talk.sealedDown = true;
  else if (talk.sealedUp === 0) {
    talk.sealedUp = tls.sealed;
    if (tls.sealed === SEALED_ALERT && talk.agreed) talk.alert ??= { by, description: -1, number: packet.number, sealed: true };
  }
}

/** Is the last answer whole, as far as can be told? `undefined` where its length is not stated. */
export function isWhole(talk: Talk, down: Side): boolean | undefined {
  const last = talk.exchanges.at(-1);
  if (!last) return undefined;
  if (!last.answer) return false;
  return last.until < 0 ? undefined : down.edge >= last.until;
}
