import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A download that is altered on its way', ja: '途中で書き換えられたダウンロード' },
  origin: {
    en: 'Lines of our own, after the form of bitsadmin, WindowsUpdate.log and KBnnnnnn.log.',
    ja: 'bitsadmin、WindowsUpdate.log、KBnnnnnn.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'BITS finds that the file is not what it should be', ja: 'BITS の検証で内容の不一致が見つかる' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'download-altered', grade: 'likely' }],
      never: ['bits-retry-wait'],
      notProven: true,
    },
    {
      title: { en: 'Windows XP: the package is incomplete', ja: 'Windows XP: パッケージの内容が正しくない' },
      given: ['kb.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'download-altered', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The file arrives whole', ja: '正しいファイルが届いている' },
      given: ['windowsupdate-well.log'],
      verdict: 'healthy',
      never: ['download-altered'],
    },
  ],
});
