import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: the answer comes too late', ja: 'Windows 8.1: 応答が間に合わない' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the captures were made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'HTTP 408 from the WSUS server', ja: 'WSUS サーバーからの HTTP 408' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'slow-or-lossy-link', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Connected, asked, no answer', ja: '接続して要求したが、応答がない' },
      given: ['capture-silent.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'slow-or-lossy-link', grade: 'possible' }],
      never: ['egress-blocked'],
      notProven: true,
    },
    {
      title: { en: 'The next hop does not answer', ja: '次の中継先が応答しない' },
      given: ['capture-gateway.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'slow-or-lossy-link', grade: 'possible' }],
      notProven: true,
    },
  ],
});
