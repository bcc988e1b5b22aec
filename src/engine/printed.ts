// Lines in which tools print packets: their clocks, their names for ports and alerts, and runs of such lines in a longer text.
import type { CaptureOptions, Collector } from './capture.ts';
import { makeCollector } from './capture.ts';
import type { Line, RecordDraft } from './define.ts';

/** Names that tools print in place of ports (services of IANA, and what old releases called them). */
const SERVICES: Readonly<Record<string, number>> = {
  ...{ ftp: 21, ssh: 22, telnet: 23, smtp: 25, domain: 53, http: 80, www: 80, 'world-wide-web-http': 80, kerberos: 88, pop3: 110, epmap: 135 },
  ...{ 'netbios-ns': 137, 'netbios-dgm': 138, 'netbios-ssn': 139, imap: 143, ldap: 389, https: 443, 'microsoft-ds': 445, socks: 1080, 'ms-sql-s': 1433 },
  ...{ 'ms-wbt-server': 3389, squid: 3128, 'squid-http': 3128, mdns: 5353, 'http-proxy': 8080, 'http-alt': 8080, webcache: 8080, 'https-alt': 8443 },
};

/** A port as printed: a number, a service, or `HTTP(80)`; 0 for a name nobody knows. */
export function readPort(text: string): number {
  const inside = /\((\d{1,5})\)$/.exec(text)?.[1];
  const number = Number(inside ?? text);
  return Number.isInteger(number) && number >= 0 && number < 65_536 ? number : (SERVICES[text.toLowerCase()] ?? 0);
}

const DAY = 86_400_000;

/** Milliseconds of a stamp, with what kind of clock it shows. */
export interface Stamp {
  readonly time: number;
  readonly clock: 'utc' | 'local' | 'none';
  readonly rest: string;
}

// 2026-11-22 13:21:19.948426    13:21:19.948426    1700470879.948426, each followed by a blank
const STAMP = /^[\t ]{0,16}(?:(?:(\d{4})[-/](\d\d)[-/](\d\d)[ T])?(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?|(\d{9,10})\.(\d{1,9}))(Z)?[\t ]{1,8}/;

/** The time at the start of a line. */
export function readStamp(text: string): Stamp | undefined {
  const match = STAMP.exec(text);
  if (!match) return undefined;
  const [all, year, month, day, hour, minute, second, fraction, epoch, part, zone] = match;
  const rest = text.slice(all.length);
  const ms = Number(`0.${fraction ?? part ?? '0'}`) * 1000;
  if (epoch !== undefined) return { time: Number(epoch) * 1000 + ms, clock: 'utc', rest };
  const clock = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 + ms;
  if (year === undefined) return { time: clock, clock: 'none', rest };
  return { time: Date.UTC(Number(year), Number(month) - 1, Number(day)) + clock, clock: zone ? 'utc' : 'local', rest };
}

/** Puts printed times in order: a clock without a date starts again at midnight; distances from packet to packet are summed up. */
export function makeTimes(): { next(time: number, dated: boolean): number } {
  let before = Number.NaN;
  let days = 0;
  return {
    next(time, dated) {
      if (dated || Number.isNaN(time)) return time;
      if (time < before - DAY / 2) days += DAY;
      before = time;
      return time + days;
    },
  };
}

/** Foreign lines between two packets of one paste, and lines of detail below a packet (indented ones count as detail alone). */
const GAP = 40;
const DETAIL = 4000;

/**
 * Collects a run of packet lines at the start of a block. The first record stands for the whole run and claims its lines.
 * @param read reads the packet line at an index, or says how it is none; takes it into the collector
 */
export function readRun(block: readonly Line[], clock: CaptureOptions['clock'], read: (at: number, collector: Collector) => boolean): readonly RecordDraft[] {
  const first = block[0];
  if (!first) return [];
  const words = (number: number): string | undefined => {
    const near = block[number - first.number];
    return (near?.number === number ? near : block.find((line) => line.number === number))?.text.trim().slice(0, 400);
  };
  const collector = makeCollector({ printed: true, clock, quote: words });
  let last = -1;
  for (let at = 0, foreign = 0; at < block.length; at++) {
    if (read(at, collector)) [last, foreign] = [at, 0];
    else if (last < 0) return [];
    else if (!/^[\t ]|^$/.test(block[at]?.text ?? '')) foreign++;
    if (foreign > GAP || at - last > DETAIL) break;
  }
  const end = detailsEnd(block, last);
  return collector
    .end()
    .map((draft, i) =>
      i === 0 ? { ...draft, line: first.number, lines: (block[end]?.number ?? first.number) - first.number + 1, text: words(first.number) ?? '' } : draft,
    );
}

/** The last of the indented lines below the last packet. */
function detailsEnd(block: readonly Line[], last: number): number {
  let end = last;
  while (end + 1 < block.length && end - last < DETAIL && /^[\t ]{1,8}\S/.test(block[end + 1]?.text ?? '')) end++;
  return end;
}

/** Descriptions of alerts as Wireshark words them (RFC 8446 section 6, RFC 5246 section 7.2). */
export const ALERTS: Readonly<Record<string, number>> = {
  ...{
    'close notify': 0,
    'unexpected message': 10,
    'bad record mac': 20,
    'decryption failed': 21,
    'record overflow': 22,
    'handshake failure': 40,
    'bad certificate': 42,
  },
  ...{
    'unsupported certificate': 43,
    'certificate revoked': 44,
    'certificate expired': 45,
    'certificate unknown': 46,
    'illegal parameter': 47,
    'unknown ca': 48,
  },
  ...{
    'access denied': 49,
    'decode error': 50,
    'decrypt error': 51,
    'protocol version': 70,
    'insufficient security': 71,
    'internal error': 80,
    'inappropriate fallback': 86,
  },
  ...{
    'user canceled': 90,
    'no renegotiation': 100,
    'missing extension': 109,
    'unrecognized name': 112,
    'certificate required': 116,
    'no application protocol': 120,
  },
};
