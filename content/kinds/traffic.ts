// Kinds of facts: what a capture or a test of the way shows.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  // `host` is set, and `named` true, only where the name is known (a DNS answer, a Host header, the test's own words); packets alone have an `address`.
  // `toProxy`: the request is in proxy form (CONNECT, GET http://…), or the port is a usual proxy port on a private address. `proxyForm`: the form itself was seen.
  // `heard`, of silence: the capture holds what came in, too.
  // One flow gives one fact: three SYNs answered by three resets are one `refused`.
  // A picture of the closed list below: `way-failed` where nothing else in the capture made it good.
  'way-failed': {
    role: 'failure',
    fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list' },
    name: { en: 'a capture of the failing connection', ja: '失敗している接続のキャプチャ' },
    text: { en: '{picture}', ja: '{picture}' },
  },
  'way-shown': {
    role: 'traffic',
    fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list' },
    name: { en: 'a capture', ja: 'キャプチャ' },
    text: { en: '{picture}', ja: '{picture}' },
  },
  'capture-says-nothing': {
    role: 'step',
    fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list', open: 'flag' },
    name: { en: 'a capture of one direction', ja: '片方向のキャプチャ' },
    text: { en: '{picture}', ja: '{picture}' },
  },
  'capture-undecided': {
    role: 'step',
    fields: { packets: 'list', open: 'flag' },
    name: { en: 'a capture that decides nothing', ja: '判断の材料にならないキャプチャ' },
    text: {
      en: 'The recorded packets show neither a failure nor an answer that can be read.',
      ja: '記録されたパケットには、失敗も、内容を読み取れる応答もない。',
    },
  },
  'tls-end': {
    role: 'traffic',
    fields: { outcome: ['agreed', 'alert', 'reset'], by: ['client', 'server'], alert: 'number', version: 'text', host: 'host' },
    name: { en: 'how the TLS handshake ended', ja: 'TLS ハンドシェイクの結果' },
    text: {
      en: 'TLS[ with {host}][, up to {version},] ended[: {outcome}][ {alert}].',
      ja: '[{host} との ]TLS の結果[: {outcome}][ {alert}][ (バージョンは最大 {version})]。',
    },
  },
  'tcp-flow': {
    role: 'traffic',
    fields: {
      outcome: ['established', 'syn-unanswered', 'refused', 'prohibited', 'unreachable', 'synack-without-ack', 'reset', 'failed'],
      host: 'host',
      named: 'flag',
      address: 'host',
      port: 'number',
      toProxy: 'flag',
      proxyForm: 'flag',
      heard: 'flag',
    },
    name: { en: 'a capture of the connection', ja: '接続のパケット キャプチャ' },
    text: { en: 'A connection[ to {host}][ ({address})][, port {port}]: {outcome}.', ja: '[{host} への]接続[ ({address})][、ポート {port}]: {outcome}。' },
  },
  'dns-answer': {
    role: 'traffic',
    fields: { outcome: ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'], host: 'host', address: 'host', askedOf: 'text' },
    name: { en: 'the answer to the name look-up', ja: '名前の問い合わせの結果' },
    text: { en: 'A name look-up[ of {host}]: {outcome}.', ja: '[{host} の]名前の問い合わせ: {outcome}。' },
  },
  // The answer a request ended with: a 407 that is followed by a 200 on the same connection is a 200.
  'http-answer': {
    role: 'traffic',
    fields: { status: 'number', host: 'host', from: ['proxy', 'server'] },
    name: { en: 'the HTTP answer to the request', ja: '要求に対する HTTP の応答' },
    text: {
      en: 'The answer to a request[ for {host}] was HTTP[ {status}][, given by {from}].',
      ja: '[{host} への]要求に対する応答は HTTP[ {status}][ (応答元は {from})]。',
    },
  },
});
