import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: a scan as trace file and as log', ja: 'Windows 11: スキャンをトレース ファイルとログで読む' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named; windowsupdate.etl holds the same lines as a trace, written by src/formats/etl/write.ts.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。windowsupdate.etl は、同じ行を src/formats/etl/write.ts でトレースにしたものです。',
  },
  expect: [
    {
      title: { en: 'The trace with netsh and browser proxy', ja: 'トレース、netsh、ブラウザーのプロキシ' },
      given: ['windowsupdate.etl', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same lines as a log', ja: '同じ内容のログ' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The trace, and a proxy is set', ja: 'トレースがあり、プロキシは設定済み' },
      given: ['windowsupdate.etl', 'netsh-proxy.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'A trace of messages that need the symbols of Windows', ja: 'Windows のシンボルが必要なメッセージだけのトレース' },
      given: ['windowsupdate-wpp.etl'],
      verdict: 'inconclusive',
      ranking: [],
    },
  ],
});
