import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'bitsadmin /list /allusers /verbose',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Lists all transfer jobs with state, proxy and error.', ja: 'すべての転送ジョブを、状態、プロキシ、エラーとともに一覧表示します。' },
  scope: 'all-users',
  reboot: false,
  verify: {
    en: 'STATE, PROXY USAGE and ERROR CODE of the job named after Windows Update.',
    ja: 'Windows Update のジョブの STATE、PROXY USAGE、ERROR CODE を見ます。',
  },
  caution: {
    en: 'On Windows XP and Server 2003 bitsadmin comes with the Support Tools.',
    ja: 'Windows XP / Server 2003 では、bitsadmin はサポート ツールに含まれています。',
  },
  cite: 'WSD-BITSLIST',
  seen: '2026-11-22',
});
