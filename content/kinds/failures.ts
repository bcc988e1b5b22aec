// Kinds of facts: failures.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  failure: {
    role: 'failure',
    fields: { code: 'code', component: 'text', step: 'text', host: 'host', call: 'text', item: 'text' },
    name: { en: 'a record with the error code', ja: 'エラー コードの記録' },
    text: { en: 'A record reports {code}[ for {host}].', ja: '[{host} について ]{code} が記録されている。' },
  },
  'winhttp-send-failed': {
    role: 'failure',
    fields: { code: 'code', proxy: ['none', 'named'], proxyHost: 'host', proxyPort: 'number', host: 'host', step: 'text' },
    name: { en: 'the failed request with the proxy it used', ja: '失敗した要求と、使用したプロキシの記録' },
    text: {
      en: 'WinHTTP could not send a request[: {code}][, proxy used: {proxy}][ ({proxyHost})].',
      ja: 'WinHTTP が要求を送信できなかった[: {code}][、プロキシは {proxy}][ ({proxyHost})]。',
    },
  },
  'request-failed': {
    role: 'failure',
    fields: { code: 'code', host: 'host', port: 'number', step: 'text' },
    name: { en: 'a failed request with the address it went to', ja: '失敗した要求の接続先' },
    text: { en: 'A request[ to {host}] failed[ with {code}].', ja: '[{host} への]要求が[ {code} で]失敗した。' },
  },
});
