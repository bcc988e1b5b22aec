import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: a laptop away from its WSUS server', ja: 'Windows 7: 社外に持ち出したノート PC' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'At home: log and name look-up', ja: '自宅: ログと名前解決' },
      given: ['at-home.log', 'nslookup.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'proven' }],
      never: ['proxy-winhttp-missing'],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['at-home.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'In the office: the port is silent', ja: '社内: ポートが応答しない' },
      given: ['silent.log', 'connection-test.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'proven' }],
      never: ['proxy-winhttp-missing'],
    },
    {
      title: { en: 'A few lines, the address alone tells that it is WSUS', ja: '数行の引用 (アドレスだけで WSUS とわかる)' },
      given: ['excerpt.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'A test of the port alone: only WSUS listens there', ja: 'ポートのテストだけ (WSUS のポートとわかる)' },
      given: ['connection-test.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The port answers after all', ja: 'ポートは応答している' },
      given: ['silent.log', 'connection-made.txt'],
      verdict: 'inconclusive',
      never: ['wsus-roaming', 'proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
