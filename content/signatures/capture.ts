// What a capture shows, packet files and printed packets alike: pictures, connections, names, answers.
import { defineRecordSignature, type FieldValue } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: FieldValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: FieldValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const list = (value: FieldValue | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const one = <W extends string>(words: readonly W[], value: FieldValue | undefined): W | undefined => words.find((each) => each === value);

const OUTCOMES = ['established', 'syn-unanswered', 'refused', 'prohibited', 'unreachable', 'synack-without-ack', 'reset', 'failed'] as const;
const ANSWERS = ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'] as const;
const ENDS = ['agreed', 'alert', 'reset'] as const;

export default [
  defineRecordSignature<Kinds>({
    record: 'capture-picture',
    cite: ['TCPMAX2003', 'NETSHTCP', 'KB175523'],
    grade: 'A',
    fact: (fields) => {
      const shown = {
        picture: word(fields['picture']),
        flow: word(fields['flow']),
        packets: list(fields['packets']),
        host: word(fields['host']),
        port: number(fields['port']),
        via: one(['proxy', 'direct'] as const, fields['via']),
        events: list(fields['events']),
      };
      if (fields['fault'] === true) return { kind: 'way-failed', ...shown };
      if (fields['picture'] === 'one-way-capture' || fields['picture'] === 'no-traffic') return { kind: 'capture-says-nothing', ...shown, open: true };
      return { kind: 'way-shown', ...shown };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'capture',
    cite: ['TCPMAX2003', 'NETSHTCP', 'KB175523'],
    grade: 'A',
    fact: (fields) => (fields['pictures'] === 0 ? { kind: 'capture-undecided', packets: [], open: true } : undefined),
  }),
  defineRecordSignature<Kinds>({
    record: 'tcp-flow',
    cite: ['TCPMAX2003', 'NMAP2113', 'KB175523'],
    grade: 'A',
    fact: (fields) => ({
      kind: 'tcp-flow',
      outcome: one(OUTCOMES, fields['outcome']),
      host: word(fields['host']),
      named: fields['named'] === true,
      address: word(fields['address']),
      port: number(fields['port']),
      toProxy: fields['toProxy'] === true,
      ...(fields['proxyForm'] === true ? { proxyForm: true } : {}),
      ...(typeof fields['heard'] === 'boolean' ? { heard: fields['heard'] } : {}),
    }),
  }),
  defineRecordSignature<Kinds>({
    record: 'dns-answer',
    cite: 'SA-402C',
    grade: 'A',
    fact: (fields) => ({ kind: 'dns-answer', outcome: one(ANSWERS, fields['outcome']), host: word(fields['host']), address: word(fields['address']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'http-answer',
    cite: 'W32-WUANET',
    grade: 'A',
    fact: (fields) => ({
      kind: 'http-answer',
      status: number(fields['status']),
      host: word(fields['host']),
      from: one(['proxy', 'server'] as const, fields['from']),
    }),
  }),
  defineRecordSignature<Kinds>({
    record: 'tls-handshake',
    cite: 'KB3140245',
    grade: 'A',
    fact: (fields) => ({
      kind: 'tls-end',
      outcome: one(ENDS, fields['outcome']),
      by: one(['client', 'server'] as const, fields['by']),
      alert: number(fields['alert']),
      version: word(fields['version']),
      host: word(fields['host']),
    }),
  }),
];
