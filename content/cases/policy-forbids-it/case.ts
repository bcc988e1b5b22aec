import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: access switched off by policy', ja: 'Windows 7: ポリシーによるアクセス禁止' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log: access disabled, then 8024002E', ja: 'ログ: アクセス禁止と 8024002E' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'policy-wu-blocked', grade: 'proven' }],
      never: ['egress-blocked', 'proxy-winhttp-missing'],
    },
    {
      title: { en: 'The code alone, from a script', ja: 'スクリプトが表示したコードだけ' },
      given: ['script.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'policy-wu-blocked', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The log of a PC that may update', ja: '更新が許可されている PC のログ' },
      given: ['allowed.log'],
      verdict: 'healthy',
      never: ['policy-wu-blocked'],
    },
  ],
});
