import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A file in use', ja: '使用中のファイル' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log.',
    ja: 'CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'A sharing violation during the installation', ja: 'インストール中の共有違反' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'file-locked-av', grade: 'likely' }],
      never: ['access-denied-acl'],
      notProven: true,
    },
    {
      title: { en: 'Denied is not shared', ja: 'アクセス拒否は共有違反ではない' },
      given: ['cbs-denied.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'access-denied-acl', grade: 'likely' }],
      never: ['file-locked-av'],
    },
  ],
});
