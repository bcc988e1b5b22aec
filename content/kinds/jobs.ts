// Kinds of facts: transfer jobs.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  // A job with an error code gives a `failure` as well, with step `download`.
  'bits-job': {
    role: 'step',
    fields: {
      state: ['queued', 'connecting', 'transferring', 'suspended', 'error', 'transient-error', 'transferred', 'acknowledged', 'cancelled'],
      code: 'code',
      proxyUsage: ['preconfig', 'no-proxy', 'override', 'autodetect'],
      proxyHost: 'host',
      owner: 'text',
      host: 'host',
      // it has neither ended nor failed
      open: 'flag',
    },
    name: { en: 'the state of the BITS job', ja: 'BITS ジョブの状態' },
    text: {
      en: 'A BITS job[ is in state {state}][, proxy usage {proxyUsage}][, error {code}].',
      ja: 'BITS ジョブ[、状態は {state}][、プロキシの使い方は {proxyUsage}][、エラーは {code}]。',
    },
  },
  'do-job': {
    role: 'step',
    fields: { status: 'text', fileSize: 'number', bytesFromHttp: 'number', mode: 'text', open: 'flag' },
    name: { en: 'the state of Delivery Optimization', ja: '配信の最適化の状態' },
    text: {
      en: 'Delivery Optimization has {bytesFromHttp} bytes from HTTP[, status {status}].',
      ja: '配信の最適化が HTTP から受け取ったのは {bytesFromHttp} バイト[、状態は {status}]。',
    },
  },
});
