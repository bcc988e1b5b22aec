import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: the answer arrives and is not taken', ja: 'Windows 8.1: 応答は届くが受け取られない' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the captures were made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'Log and capture: SYN+ACK again and again', ja: 'ログとキャプチャ: SYN+ACK の繰り返し' },
      given: ['windowsupdate.log', 'capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'local-filter-blocks', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A receiver that has stopped reading', ja: '読み取りを止めた受信側' },
      given: ['capture-full.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'local-filter-blocks', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      never: ['local-filter-blocks'],
      notProven: true,
    },
  ],
});
