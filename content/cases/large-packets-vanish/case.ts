import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: large packets vanish', ja: 'Windows 8.1: 大きなパケットだけが消える' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the captures were made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'Log and capture: small ones pass, large ones are resent', ja: 'ログとキャプチャ: 小さいものは通り、大きいものは再送が続く' },
      given: ['windowsupdate.log', 'capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'mtu-blackhole', grade: 'proven' }],
    },
    {
      title: { en: 'The capture alone', ja: 'キャプチャだけ' },
      given: ['capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'mtu-blackhole', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Losses of every size, and it completes', ja: '大きさに関係ない損失で、転送は完了' },
      given: ['windowsupdate.log', 'capture-lossy.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'slow-or-lossy-link' }],
      never: ['mtu-blackhole'],
      notProven: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      never: ['mtu-blackhole', 'slow-or-lossy-link'],
      notProven: true,
    },
  ],
});
