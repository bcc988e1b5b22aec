import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A damaged component store', ja: 'コンポーネント ストアの破損' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and CheckSUR.log.',
    ja: 'CBS.log と CheckSUR.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Windows 10: the check names a damaged file and counts it', ja: 'Windows 10: 検査が破損したファイルを挙げ、件数を示す' },
      given: ['cbs-check.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'component-store-corrupt', grade: 'proven' }],
      never: ['repair-source-missing'],
    },
    {
      title: { en: 'An update ends with 0x80073712', ja: '更新が 0x80073712 で終わる' },
      given: ['cbs-update.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'component-store-corrupt', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 7: the readiness tool fixed one of two', ja: 'Windows 7: システム更新準備ツールが 2 件中 1 件だけ修復' },
      given: ['checksur.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'component-store-corrupt', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 7: the readiness tool fixed both', ja: 'Windows 7: システム更新準備ツールが 2 件とも修復' },
      given: ['checksur-fixed.log'],
      verdict: 'healthy',
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'The repair has mended everything', ja: '修復ですべて直っている' },
      given: ['cbs-repaired.log'],
      verdict: 'healthy',
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'Failed at level Info is everyday talk', ja: 'レベル Info の Failed は日常の記録' },
      given: ['cbs-everyday.log'],
      verdict: 'healthy',
      never: ['component-store-corrupt'],
    },
  ],
});
