import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The source files cannot be found', ja: 'ソース ファイルが見つからない' },
  origin: {
    en: 'Lines of our own, after the form of dism.log and CBS.log.',
    ja: 'dism.log と CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'A feature is to be added from a folder that lacks it', ja: '含まれていないフォルダーから機能を追加しようとした' },
      given: ['dism.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'repair-source-missing', grade: 'likely' }],
    },
    {
      title: { en: 'A repair finds damage and no good copy', ja: '修復で破損は見つかったが、正しいファイルがない' },
      given: ['cbs-restore.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'repair-source-missing', grade: 'likely' },
        { diagnosis: 'component-store-corrupt', grade: 'possible' },
      ],
      notProven: true,
    },
    {
      title: { en: 'DISM ends well', ja: 'DISM が正常に終わる' },
      given: ['dism-well.log'],
      verdict: 'healthy',
      never: ['repair-source-missing'],
    },
  ],
});
