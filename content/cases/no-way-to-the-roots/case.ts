import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10 cannot fetch a root', ja: 'ルート証明書を取得できない Windows 10' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and capture: the list of roots does not answer', ja: 'ログとキャプチャ: ルートの一覧が応答しない' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'root-or-intermediate-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'root-or-intermediate-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 7: the file has arrived, its signature is refused', ja: 'Windows 7: ファイルは届いたが、署名が拒否された' },
      given: ['windowsupdate-7.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'root-or-intermediate-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A silent host in the capture, and no failing chain', ja: '応答しないサーバーはあるが、チェーンの失敗はない' },
      given: ['capture.txt'],
      verdict: 'diagnosed',
      never: ['root-or-intermediate-missing'],
      notProven: true,
    },
  ],
});
