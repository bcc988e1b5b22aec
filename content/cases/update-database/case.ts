import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The update database is damaged', ja: '更新データベースの破損' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log.',
    ja: 'WindowsUpdate.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Windows 7: the engine and the agent both say so', ja: 'Windows 7: エンジンとエージェントの両方が示している' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'softwaredistribution-damaged', grade: 'proven' }],
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'A download lacks its files', ja: 'ダウンロードのファイルが足りない' },
      given: ['windowsupdate-files.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'softwaredistribution-damaged', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 10: an empty cache is no damage', ja: 'Windows 10: キャッシュが空なのは破損ではない' },
      given: ['windowsupdate-cache.log'],
      verdict: 'healthy',
      never: ['softwaredistribution-damaged'],
    },
  ],
});
