// Kinds of facts: the way, seen closer.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'ipv6-silent': {
    role: 'traffic',
    fields: { host: 'host', flow: 'text' },
    text: { en: 'An IPv6 address[ ({host})] does not answer.', ja: 'IPv6 アドレス[ ({host}) ]が応答しない。' },
  },
  'wpad-answer': {
    role: 'traffic',
    fields: { outcome: ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'], host: 'host', address: 'host' },
    name: { en: 'whether a name for automatic proxy detection exists', ja: 'プロキシの自動検出に使う名前の有無' },
    text: { en: 'The name of automatic proxy detection[, {host}]: {outcome}.', ja: 'プロキシの自動検出に使う名前[ {host}]: {outcome}。' },
  },
  'script-by-file': {
    role: 'setting',
    fields: { script: 'text' },
    name: { en: 'a configuration script given as a file', ja: 'ファイルで指定された自動構成スクリプト' },
    text: {
      en: 'The configuration script of the browser is a file[: {script}].',
      ja: 'ブラウザーの自動構成スクリプトがファイルで指定されている[: {script}]。',
    },
  },
  'bypass-malformed': {
    role: 'setting',
    fields: { entry: 'text' },
    name: { en: 'an unreadable entry among the proxy exceptions', ja: 'プロキシの例外にある読み取れない項目' },
    text: { en: 'The proxy exceptions hold an entry that cannot be read[: {entry}].', ja: 'プロキシの例外に読み取れない項目がある[: {entry}]。' },
  },
  // Told by the server's own event: a state of the way, not a failure of this PC.
  'range-refused': {
    role: 'setting',
    fields: { event: 'number' },
    name: { en: 'a refusal of parts of a file', ja: 'ファイルの一部の要求の拒否' },
    text: { en: 'The server or a proxy does not hand out parts of a file.', ja: 'サーバーまたはプロキシがファイルの一部だけの要求に応じない。' },
  },
  'autoproxy-failed': {
    role: 'setting',
    fields: { event: 'number' },
    name: { en: 'what the event log says of automatic detection', ja: 'イベント ログにある自動検出の記録' },
    text: { en: 'The service for automatic proxy detection failed[ (event {event})].', ja: 'プロキシの自動検出サービスが失敗した[ (イベント {event})]。' },
  },
});
