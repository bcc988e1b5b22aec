import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'ladder',
  title: { en: '0 % can mean waiting', ja: '0% は待機かもしれない' },
  cites: ['SDK-BITSRETRY', 'SDK-BITSNOPROG'],
  moment: { en: 'BITS tries', ja: 'BITS の試行' },
  rows: [
    {
      name: { en: 'A job after a passing error', ja: '一時的なエラーの後のジョブ' },
      at: [0, 600, 1200],
      end: { at: 1_209_600, text: { en: 'gives up without progress', ja: '進まなければ断念' } },
    },
  ],
  says: {
    en: 'After a passing error BITS waits 600 seconds by default before it tries again. It gives up only after 14 days without progress.',
    ja: '一時的なエラーの後、BITS は既定で 600 秒待って再試行します。あきらめるのは、14 日間進まなかったときだけです。',
  },
});
