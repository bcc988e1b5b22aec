// Kinds of facts: TLS, certificates, the clock.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  // The client asked several times within one request, over https, and was cut each time.
  'secure-request-cut': {
    role: 'failure',
    fields: { code: 'code', host: 'host', tries: 'number' },
    name: { en: 'an https request that was cut', ja: '切断された https 要求の記録' },
    text: { en: 'An HTTPS request was cut at every try: {code}[, host {host}].', ja: 'HTTPS の要求が毎回切断された: {code}[ (接続先 {host})]。' },
  },
  'schannel-event': {
    role: 'traffic',
    fields: { event: 'number', alert: 'number' },
    name: { en: 'a Schannel event', ja: 'Schannel のイベント' },
    text: { en: 'Schannel reports event {event}[, TLS alert {alert}].', ja: 'Schannel のイベント {event}[ (TLS アラート {alert})]。' },
  },
  'clock-impossible': {
    role: 'failure',
    fields: { code: 'code', year: 'number' },
    name: { en: 'a date that cannot be right', ja: 'ありえない日付の記録' },
    text: {
      en: 'The clock of this PC stood at a date that cannot be right[, the year {year}][, when {code} was written].',
      ja: '[{code} が記録されたとき、]この PC の時計はありえない日付だった[ ({year} 年)]。',
    },
  },
  // The log of a build is dated long before that build existed.
  'clock-early': {
    role: 'setting',
    fields: { year: 'number', build: 'text' },
    name: { en: 'a log dated before its build', ja: 'ビルドの公開より前の日付のログ' },
    text: {
      en: 'The log is dated before its build existed[ ({year}, build {build})].',
      ja: 'ログの日付が、そのビルドの登場より前になっている[ ({year} 年、ビルド {build})]。',
    },
  },
  // Found by laying all files on one axis of time. It may also mean that the files show different attempts: it never proves.
  'clock-apart': {
    role: 'traffic',
    fields: { minutes: 'number' },
    name: { en: 'clocks that disagree', ja: '時計のずれの記録' },
    text: {
      en: 'The same failures stand {minutes} min apart in two files, which no time zone explains.',
      ja: '同じ失敗が 2 つのファイルで {minutes} 分ずれていて、タイム ゾーンの違いでは説明できない。',
    },
  },
  'signature-refused': {
    role: 'failure',
    fields: { code: 'code' },
    text: { en: 'The signature of a downloaded file is not accepted: {code}.', ja: 'ダウンロードしたファイルの署名が受け入れられない: {code}。' },
  },
  // `old`: older than what Windows 7 needs · `late`: written after Microsoft ended its SHA-1 endpoints · `seven`: a build that only Windows 7 has
  'agent-build': {
    role: 'setting',
    fields: { build: 'text', old: 'flag', late: 'flag', seven: 'flag' },
    name: { en: 'the version of the update agent', ja: '更新エージェントのバージョン' },
    text: { en: 'The version of the update agent[ is {build}].', ja: '更新エージェントのバージョン[は {build}]。' },
  },
  'self-update-failed': {
    role: 'failure',
    fields: { code: 'code', step: 'text' },
    name: { en: 'an agent that could not update itself', ja: '失敗した自己更新の記録' },
    text: { en: 'The agent could not replace its own files[: {code}].', ja: 'エージェントが自身のファイルを更新できなかった[: {code}]。' },
  },
});
