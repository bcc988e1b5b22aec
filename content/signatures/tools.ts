// What commands print: services, the clock, connections and names tried by hand, transfer jobs.
import { defineRecordSignature, defineSignature, type FieldValue } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: FieldValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: FieldValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const STATES = ['stopped', 'starting', 'stopping', 'running', undefined, undefined, 'paused'] as const;
const STARTS = [undefined, undefined, 'automatic', 'manual', 'disabled'] as const;
const BITS_STATES: ReadonlyMap<
  string,
  'queued' | 'connecting' | 'transferring' | 'suspended' | 'error' | 'transient-error' | 'transferred' | 'acknowledged' | 'cancelled'
> = new Map([
  ['QUEUED', 'queued'],
  ['CONNECTING', 'connecting'],
  ['TRANSFERRING', 'transferring'],
  ['SUSPENDED', 'suspended'],
  ['ERROR', 'error'],
  ['TRANSIENT_ERROR', 'transient-error'],
  ['TRANSFERRED', 'transferred'],
  ['ACKNOWLEDGED', 'acknowledged'],
  ['CANCELLED', 'cancelled'],
]);
const USAGES: ReadonlyMap<string, 'preconfig' | 'no-proxy' | 'override' | 'autodetect'> = new Map([
  ['PRECONFIG', 'preconfig'],
  ['NO_PROXY', 'no-proxy'],
  ['OVERRIDE', 'override'],
  ['AUTODETECT', 'autodetect'],
]);
const hostOf = (text: string | undefined): string | undefined => /^(?:https?:\/\/)?([A-Za-z0-9_.-]{1,253})/i.exec(text ?? '')?.[1]?.toLowerCase();

export default [
  defineRecordSignature<Kinds>({
    record: 'service',
    cite: ['SA-ADDL', 'W32-BITSSTART'],
    grade: 'A',
    // Stopped is normal for services that start on demand: the state is a setting, never a failure.
    fact: (fields) => ({
      kind: 'service-state',
      service: word(fields['service']),
      state: STATES[(number(fields['state']) ?? 0) - 1],
      start: STARTS[number(fields['start']) ?? 0],
    }),
  }),
  defineRecordSignature<Kinds>({
    record: 'service-refused',
    cite: ['SA-ADDL', 'SA-COMMON'],
    grade: 'A',
    fact: (fields) => ({ kind: 'service-refused', service: word(fields['service']), error: number(fields['error']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'clock',
    cite: 'SA-F8F',
    grade: 'A',
    fact: (fields) => (fields['leap'] === 3 ? { kind: 'clock-free', source: word(fields['source']) } : { kind: 'clock-kept', source: word(fields['source']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'connection-test',
    cite: ['TCPMAX2003', 'NETSHTCP', 'JPW-ENDPOINT'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const port = number(fields['port']);
      const outcome = word(fields['outcome']);
      if (outcome === 'connected') return { kind: 'connection-made', host, port };
      return {
        kind: 'connection-failed',
        host,
        port,
        outcome: outcome === 'timed-out' || outcome === 'refused' || outcome === 'unresolved' ? outcome : 'failed',
      };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'name-lookup',
    cite: ['SA-402C', 'TNWIKI4407'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const outcome = word(fields['outcome']);
      if (outcome === 'answered') return { kind: 'dns-answer', outcome: 'resolved', host };
      return { kind: 'lookup-failed', host, outcome: outcome === 'servfail' || outcome === 'unanswered' ? outcome : 'nxdomain' };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-job',
    cite: ['WSD-SETIEPROXY', 'W32-BITSBEST', 'SDK-BITSRETRY'],
    grade: 'A',
    fact: (fields) => {
      const code = word(fields['code']);
      const host = hostOf(word(fields['url']));
      const failed = code === undefined ? [] : [{ kind: 'failure' as const, code, component: 'BITS', step: 'download', host }];
      return [
        {
          kind: 'bits-job',
          state: BITS_STATES.get(word(fields['state']) ?? ''),
          code,
          proxyUsage: USAGES.get(word(fields['proxyUsage']) ?? ''),
          proxyHost: hostOf(word(fields['proxyList'])),
          host,
        },
        ...failed,
      ];
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-refused',
    cite: 'WSD-SETIEPROXY',
    grade: 'A',
    fact: (fields) => ({ kind: 'failure', code: word(fields['code']), component: 'BITS' }),
  }),
  defineSignature<Kinds>({
    literal: ['encountered an error:', 'update.ver file is not'],
    find: /Setup encountered an error: {1,4}The update\.ver file is not/,
    formats: ['update-exe'],
    cite: 'SA-822798',
    grade: 'A',
    fact: () => ({ kind: 'download-damaged' }),
    hits: ['4.313: KB999999 Setup encountered an error: The update.ver file is not correct.'],
    misses: ['4.313: KB999999 Setup encountered an error: Access is denied.'],
  }),
  defineRecordSignature<Kinds>({
    record: 'do-job',
    cite: ['ITPRO-DOPROXY', 'JPW-DOQA'],
    grade: 'A',
    fact: (fields) => ({
      kind: 'do-job',
      status: word(fields['Status']),
      fileSize: number(fields['FileSize']),
      bytesFromHttp: number(fields['BytesFromHttp']),
      mode: word(fields['DownloadMode']),
    }),
  }),
];
