// Nothing is broken any more, or not yet: BITS waits for its next try.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'BITS is waiting for its next try', ja: 'BITS が再試行を待っている' },
  summary: {
    en: 'A transfer met a passing error, and BITS waits before it tries again. The bar at 0 % may be only this. Wait a little; if the same error comes back, mend that error.',
    ja: '転送中に一時的なエラーが起き、BITS が次の再試行を待っています。0% のままでも、待っているだけかもしれません。少し待ち、同じエラーが続くようなら、そのエラーの原因を直してください。',
  },
  layer: 'waiting',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10'],
  breaks: ['download'],
  codes: [],
  needs: [{ kind: 'bits-job', state: 'transient-error' }],
  proves: [],
  supports: [{ fact: { kind: 'bits-job', state: 'transient-error' }, weight: 2 }],
  excludedBy: [{ kind: 'bits-job', state: 'error' }],
  // The wait has a reason, and where the reason is known it is the answer.
  yieldsTo: [
    'proxy-winhttp-missing',
    'bits-ignores-winhttp',
    'proxy-winhttp-stale',
    'proxy-auth-407',
    'dns-failure',
    'egress-blocked',
    'egress-rejected',
    'connection-reset',
    'bandwidth-policy-zero',
    'service-firewall-stopped',
  ],
  check: [
    {
      title: { en: 'What does the job say?', ja: 'ジョブの状態を確認する' },
      text: { en: 'STATE: TRANSIENT_ERROR is the wait; ERROR CODE is its reason.', ja: 'STATE が TRANSIENT_ERROR なら待機中です。ERROR CODE がその理由です。' },
      command: 'bitsadmin-list',
    },
  ],
  fix: [
    {
      title: { en: 'Wait for one more try', ja: '次の再試行まで待つ' },
      text: { en: 'Look at the job again after that.', ja: 'その後、ジョブの状態をもう一度確認します。' },
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'Mend the error that the job names', ja: 'ジョブに記録されたエラーを直す' },
      text: { en: 'Type its ERROR CODE into the box of this site.', ja: 'ERROR CODE の値を、このサイトの診断の欄に入力してください。' },
    },
    { title: { en: 'Then let BITS try at once', ja: '直したら、すぐに再試行させる' }, command: 'restart-bits' },
  ],
  verify: [
    {
      title: { en: 'The state changes', ja: '状態が変わることを確認する' },
      text: { en: 'TRANSFERRING, and the bytes grow.', ja: 'STATE が TRANSFERRING になり、バイト数が増えます。' },
      command: 'bitsadmin-list',
    },
  ],
  collect: [{ command: 'bitsadmin-list', text: { en: 'State and error of the job.', ja: 'ジョブの状態とエラー。' }, gives: 'bits-job' }],
  cites: ['SDK-BITSRETRY', 'SDK-BITSNOPROG', 'W32-BITSUSERS'],
});
