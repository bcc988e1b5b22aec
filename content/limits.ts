// How long waiting is normal: only what a source states.
import { defineLimits } from '#engine/define.ts';

export default defineLimits([
  {
    step: 'download',
    eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
    ms: 600_000,
    why: {
      en: 'After a passing error BITS waits 600 seconds before it tries again; until then 0 % is waiting, not failing.',
      ja: 'BITS は、一時的なエラーの後、600 秒待ってから再試行します。それまでの 0% は待機中であり、失敗ではありません。',
    },
    cite: 'SDK-BITSRETRY',
  },
]);
