import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Access is denied', ja: 'アクセス拒否' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and of what tools print.',
    ja: 'CBS.log とツールの出力の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The installation may not write a file', ja: 'インストールがファイルに書き込めない' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'access-denied-acl', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A tool was started without rights', ja: 'ツールを管理者権限なしで実行した' },
      given: ['tool.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'access-denied-acl', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Activation, not updating, was denied', ja: '拒否されたのはライセンス認証で、更新ではない' },
      given: ['event-activation.txt'],
      verdict: 'unrelated',
      never: ['access-denied-acl'],
    },
  ],
});
