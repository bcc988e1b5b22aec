// BITS cannot see that anybody is signed in.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'BITS sees nobody signed in: SENS is stopped', ja: 'SENS が停止し、BITS がサインインを認識できない' },
  summary: {
    en: 'The download waits with “not logged on”, although you are: the service that tells BITS who is signed in (System Event Notification) does not run. Start it, and sign in anew.',
    ja: 'サインインしているのに、ダウンロードが「ログオンしていない」という状態で止まります。サインインを BITS に知らせるサービス (System Event Notification) が動作していません。開始して、サインインし直してください。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7'],
  breaks: ['download'],
  codes: ['800704DD', '80240020'],
  needs: [
    { kind: 'failure', code: '800704DD' },
    { kind: 'service-state', service: 'sens', state: 'stopped' },
    { kind: 'service-refused', service: ['sens', 'eventsystem'] },
  ],
  proves: [
    [
      { kind: 'failure', code: '800704DD' },
      { kind: 'service-state', service: ['sens', 'eventsystem'], state: 'stopped' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '800704DD' }, weight: 5 },
    { fact: { kind: 'service-state', service: 'sens', state: 'stopped' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'eventsystem', state: 'stopped' }, weight: 5 },
    { fact: { kind: 'service-refused', service: ['sens', 'eventsystem'] }, weight: 5 },
  ],
  excludedBy: [
    [
      { kind: 'service-state', service: 'sens', state: 'running' },
      { kind: 'service-state', service: 'eventsystem', state: 'running' },
    ],
  ],
  check: [
    { title: { en: 'Does SENS run?', ja: 'SENS の状態を確認する' }, command: 'sc-query-sens' },
    { title: { en: 'Does COM+ Event System run?', ja: 'COM+ Event System の状態を確認する' }, command: 'sc-query-eventsystem' },
    { title: { en: 'What does the job say?', ja: 'ジョブの状態を確認する' }, command: 'bitsadmin-list' },
  ],
  fix: [
    { title: { en: 'Start both', ja: '両方を開始する' }, command: 'net-start-sens' },
    {
      title: { en: 'Sign out and in again', ja: 'サインインし直す' },
      text: { en: 'Only a new sign-in is announced.', ja: '通知されるのは、新しいサインインだけです。' },
    },
    {
      title: { en: 'Still “not logged on”: use an administrator account at the PC itself', ja: '解消しない場合: PC の前で管理者アカウントを使う' },
      text: {
        en: 'Not by Run as, and not a session of another program.',
        ja: '「別のユーザーとして実行」や、ほかのプログラムのセッションではなく、直接サインインします。',
      },
    },
  ],
  verify: [{ title: { en: 'The job goes on', ja: 'ジョブが進むことを確認する' }, command: 'bitsadmin-list' }],
  collect: [{ command: 'sc-query-sens', text: { en: 'Whether SENS runs.', ja: 'SENS が動作しているかどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'None. If COM+ Event System does not start, its catalogue may be damaged: do not delete it without a backup.',
    ja: '特にありません。COM+ Event System が開始しない場合は、COM+ カタログの破損が考えられます。バックアップなしに削除しないでください。',
  },
  cites: ['KB910341', 'KB968001', 'SA-WSUSCLIENT', 'W32-BITSUSERS', 'WIN32METADATA'],
});
