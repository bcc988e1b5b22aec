import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the connection is refused', ja: 'Windows 7: 接続が拒否される' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and capture: three SYNs, three resets, one refusal', ja: 'ログとキャプチャ: SYN と RST が 3 組で 1 回の拒否' },
      given: ['windowsupdate.log', 'capture.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'egress-rejected', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      notProven: true,
    },
    {
      title: { en: 'The capture shows silence, not a refusal', ja: 'キャプチャでは拒否ではなく無応答' },
      given: ['windowsupdate.log', 'capture-silent.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      never: ['egress-rejected'],
      notProven: true,
    },
  ],
});
