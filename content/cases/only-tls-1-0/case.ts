import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7 offers TLS 1.0', ja: 'TLS 1.0 しか提示しない Windows 7' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the capture was made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'Log and capture: alert 70 to a ClientHello of TLS 1.0', ja: 'ログとキャプチャ: TLS 1.0 の ClientHello にアラート 70' },
      given: ['windowsupdate.log', 'capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls12-missing', grade: 'proven' }],
    },
    {
      title: { en: 'The capture alone', ja: 'キャプチャだけ' },
      given: ['capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls12-missing', grade: 'likely' }],
      never: ['tls-cipher-policy', 'tls-inspection'],
      notProven: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls12-missing', grade: 'possible' }],
      notProven: true,
    },
  ],
});
