// Kinds of facts: services, clock, look-ups by hand.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'service-state': {
    role: 'setting',
    fields: { service: 'text', state: ['stopped', 'starting', 'stopping', 'running', 'paused'], start: ['automatic', 'manual', 'disabled'] },
    name: { en: 'the state of the services', ja: 'サービスの状態' },
    text: { en: 'Service {service}[ is {state}][, start type {start}].', ja: 'サービス {service}[ の状態は {state}][、スタートアップの種類は {start}]。' },
  },
  'service-refused': {
    role: 'failure',
    fields: { service: 'text', error: 'number' },
    name: { en: 'a service that refuses to start', ja: '開始できないサービスの記録' },
    text: {
      en: 'The service[ {service}] could not be opened or started[, error {error}].',
      ja: 'サービス[ {service} ]を開けないか、開始できない[ (エラー {error})]。',
    },
  },
  'clock-kept': {
    role: 'traffic',
    fields: { source: 'text' },
    name: { en: 'the clock', ja: '時計の同期状態' },
    text: { en: 'The clock is synchronised[ with {source}].', ja: '時計は[ {source} と]同期している。' },
  },
  'clock-free': {
    role: 'failure',
    fields: { source: 'text' },
    name: { en: 'a clock that nobody keeps', ja: '同期していない時計の記録' },
    text: { en: 'The clock is not synchronised[, source {source}].', ja: '時計が同期していない[ (参照元 {source})]。' },
  },
  'connection-failed': {
    role: 'failure',
    // `local`: the other end is the PC itself
    fields: { outcome: ['timed-out', 'refused', 'unresolved', 'failed'], host: 'host', port: 'number', local: 'flag' },
    name: { en: 'a connection tried by hand', ja: '手動での接続の結果' },
    text: {
      en: 'A connection tried by hand[ to {host}][, port {port},] failed[: {outcome}].',
      ja: '[{host} への]手動での接続が失敗した[: {outcome}][ (ポート {port})]。',
    },
  },
  'connection-made': {
    role: 'traffic',
    ends: ['connection-failed'],
    fields: { host: 'host', port: 'number' },
    name: { en: 'a connection tried by hand', ja: '手動での接続の結果' },
    text: { en: 'A connection tried by hand[ to {host}] succeeded.', ja: '[{host} への]手動での接続が成功した。' },
  },
  'lookup-failed': {
    role: 'failure',
    // `askedOf`: a name server that the command named, and the PC itself may never ask
    fields: { outcome: ['nxdomain', 'servfail', 'unanswered'], host: 'host', askedOf: 'text' },
    name: { en: 'the answer to the name look-up', ja: '名前の問い合わせの結果' },
    text: { en: 'A look-up of {host} failed[: {outcome}].', ja: '{host} の名前を解決できない[: {outcome}]。' },
  },
});
