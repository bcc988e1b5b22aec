import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the scan works, the download does not', ja: 'Windows 7: スキャンは成功、ダウンロードは失敗' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh and the BITS job', ja: 'ログ、netsh、BITS ジョブ' },
      given: ['windowsupdate.log', 'netsh.txt', 'bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'bits-ignores-winhttp', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The job carries the proxy: it is not this', ja: 'ジョブにプロキシが渡されている: この原因ではない' },
      given: ['windowsupdate.log', 'netsh.txt', 'bitsadmin-override.txt'],
      verdict: 'diagnosed',
      never: ['bits-ignores-winhttp'],
      notProven: true,
    },
  ],
});
