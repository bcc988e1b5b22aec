// The update has a question to ask, and nobody is signed in to answer.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'Nobody is signed in', ja: 'サインインしているユーザーがいない' },
  summary: {
    en: 'This update needs somebody at the screen, and nobody was signed in when it was installed. Sign in as an administrator and install it then.',
    ja: 'この更新プログラムは画面での操作が必要ですが、インストール時に誰もサインインしていませんでした。管理者としてサインインしてからインストールしてください。',
  },
  layer: 'installation',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80240020', '800704DD'],
  needs: [{ kind: 'failure', code: '80240020' }],
  proves: [],
  supports: [{ fact: { kind: 'failure', code: '80240020' }, weight: 6 }],
  excludedBy: [],
  yieldsTo: ['sens-not-running'],
  check: [{ title: { en: 'Who is signed in?', ja: 'サインイン中のユーザーを確認する' }, command: 'query-user' }],
  fix: [
    {
      title: { en: 'Sign in at the PC as an administrator and install', ja: '管理者として PC にサインインし、インストールする' },
      text: {
        en: 'Not by a script or a scheduled task, and stay signed in until it has restarted.',
        ja: 'スクリプトやスケジュールされたタスクではなく、画面から実行します。再起動するまでサインインしたままにします。',
      },
    },
    {
      title: { en: 'Somebody was signed in? Restart first', ja: 'サインイン中だったのに出る場合: 先に再起動する' },
      text: {
        en: 'The service that reports sign-ins to others may not have noticed yours.',
        ja: 'サインインをほかのサービスに知らせるサービスが、認識していないことがあります。',
      },
    },
    {
      title: { en: 'On servers: install such updates by hand', ja: 'サーバーの場合: この種の更新は手動で入れる' },
      text: { en: 'Unattended runs leave them out.', ja: '無人での実行では対象外になります。' },
    },
  ],
  verify: [
    {
      title: { en: 'The update installs', ja: '更新がインストールされることを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
    {
      title: { en: 'The update installs', ja: '更新がインストールされることを確認する' },
      text: { en: 'The update history shows success.', ja: '更新履歴に成功と表示されます。' },
      eras: ['xp', '2003'],
    },
  ],
  collect: [{ command: 'query-user', text: { en: 'Who was signed in.', ja: 'サインイン中のユーザー。' }, gives: 'failure' }],
  cites: ['SA-COMMON', 'KB910341'],
});
