// The way out, seen closer than a picture tells it: IPv6, automatic proxy detection, scripts, exceptions, ranges.
import { defineRecordSignature, type FieldValue } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value));
const words = (value: FieldValue | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : word(value).split(/[;,\s]/));

const ANSWERS = ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'] as const;
const isWpad = (host: string): boolean => host === 'wpad' || host.startsWith('wpad.');
/** A network in slash notation: the one form that the browser's list takes in and the import stumbles over (UNSOFT). */
const malformed = (entries: readonly string[]): string | undefined => entries.find((entry) => /^(?:\d{1,3}\.){1,3}\d{1,3}\/\d{1,2}$/.test(entry));

export default [
  defineRecordSignature<Kinds>({
    record: 'capture-picture',
    cite: 'W32-OPTFLAGS',
    grade: 'A',
    fact: (fields) =>
      fields['picture'] === 'syn-unanswered' && / > \[/.test(word(fields['flow']))
        ? { kind: 'ipv6-silent', host: word(fields['host']) || undefined, flow: word(fields['flow']) }
        : undefined,
  }),
  defineRecordSignature<Kinds>({
    record: 'dns-answer',
    cite: ['JPD-WPAD', 'SA-EV16'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      if (!isWpad(host)) return undefined;
      return { kind: 'wpad-answer', outcome: ANSWERS.find((one) => one === fields['outcome']), host, address: word(fields['address']) || undefined };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'name-lookup',
    cite: ['JPD-WPAD', 'SA-EV16'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      if (!isWpad(host)) return undefined;
      return { kind: 'wpad-answer', outcome: fields['outcome'] === 'answered' ? 'resolved' : 'nxdomain', host };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'browser-proxy',
    cite: ['KB890444', 'W32-AUTOPROXY', 'UNSOFT'],
    grade: 'A',
    fact: (fields) => {
      const script = word(fields['autoConfigURL']);
      const entry = malformed(words(fields['proxyOverride']));
      return [
        ...(/^file:/i.test(script) ? [{ kind: 'script-by-file' as const, script: script.slice(0, 200) }] : []),
        ...(entry === undefined ? [] : [{ kind: 'bypass-malformed' as const, entry }]),
      ];
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'winhttp-proxy',
    cite: 'UNSOFT',
    grade: 'B',
    fact: (fields) => {
      const entry = malformed(words(fields['bypass']));
      return entry === undefined ? undefined : { kind: 'bypass-malformed', entry };
    },
  }),
  // The WSUS server says it in words, in event 364 of its own log.
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: ['SA-RANGE', 'JPM-RANGE'],
    grade: 'A',
    fact: (fields) =>
      Number(fields['id']) === 364 && /Range protocol header|Range プロトコル/i.test(word(fields['message']))
        ? { kind: 'range-refused', event: 364 }
        : undefined,
  }),
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: 'JPW-WPADSVC',
    grade: 'A',
    fact: (fields) => {
      const about = `${word(fields['message'])} ${word(fields['data.param1'])}`;
      const id = Number(fields['id']);
      return /Service Control Manager/i.test(word(fields['source'])) &&
        [7000, 7001, 7023, 7024].includes(id) &&
        /WinHTTP Web Proxy Auto-Discovery|WinHttpAutoProxySvc/i.test(about)
        ? { kind: 'autoproxy-failed', event: id }
        : undefined;
    },
  }),
];
