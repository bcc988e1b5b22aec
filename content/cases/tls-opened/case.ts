import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: TLS is cut at the ClientHello', ja: 'Windows 10: ClientHello で切断される TLS' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log; the capture was made in a lab.',
    ja: 'ログは WindowsUpdate.log の書式にならって作成したもの、キャプチャは実験環境で採取したものです。',
  },
  expect: [
    {
      title: { en: 'Log and capture: the proxy connects, TLS is reset', ja: 'ログとキャプチャ: プロキシは接続するが、TLS がリセットされる' },
      given: ['windowsupdate.log', 'capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls-inspection', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The capture alone', ja: 'キャプチャだけ' },
      given: ['capture.pcap'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls-inspection', grade: 'likely' }],
      // The PC offers TLS 1.2: what cuts the connection has nothing to do with an old version.
      never: ['tls12-missing'],
      notProven: true,
    },
    {
      title: { en: 'The log alone cannot tell a device from a policy', ja: 'ログだけでは、機器かポリシーか区別できない' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls-cipher-policy' }, { diagnosis: 'tls-inspection' }],
      notProven: true,
    },
  ],
});
