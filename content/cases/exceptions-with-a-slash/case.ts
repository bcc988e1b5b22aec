import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'XP: an exception that cannot be read', ja: 'XP: 読み取れない例外の指定' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and browser: a network with a slash', ja: 'ログとブラウザー: スラッシュ付きのネットワーク' },
      given: ['windowsupdate.log', 'ie-slash.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-list-format', grade: 'proven' }],
    },
    {
      title: { en: 'The list of the browser is in order', ja: 'ブラウザーの一覧は正しい' },
      given: ['windowsupdate.log', 'ie-plain.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-list-format', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A slash, and nothing fails', ja: 'スラッシュはあるが、失敗はない' },
      given: ['ie-slash.txt'],
      verdict: 'healthy',
      never: ['proxy-list-format'],
    },
  ],
});
