// The update wants somebody to be signed in, and nobody was.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'The installation needs somebody who is signed in', ja: 'サインインしているユーザーがいないためインストールできない' },
  summary: {
    en: 'This update can only be installed while somebody is signed in, because it may ask something or needs that session. Sign in as an administrator and install it; do not lock or sign out until it is done.',
    ja: 'この更新プログラムは、誰かがサインインしている間しかインストールできません (確認を求めることがあるなどのため)。管理者としてサインインしてインストールし、終わるまでサインアウトしないでください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80240020', '800704DD'],
  needs: [{ kind: 'failure', code: ['80240020', '800704DD'] }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80240020' }, weight: 6 },
    { fact: { kind: 'failure', code: '800704DD' }, weight: 4 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Who is signed in?', ja: 'サインインしているユーザーを確認する' },
      text: { en: '“Active” has to stand beside a name.', ja: '名前の横に「Active」とあれば、サインインしています。' },
      command: 'query-user',
    },
  ],
  fix: [
    {
      title: { en: 'Sign in as an administrator and install', ja: '管理者としてサインインしてインストールする' },
      text: {
        en: 'At the machine itself or by Remote Desktop, in an ordinary session. Allow the restart afterwards.',
        ja: 'その PC で直接、またはリモート デスクトップで、通常のセッションから行います。終わったら再起動します。',
      },
    },
    {
      title: { en: 'On servers: do not install this one unattended', ja: 'サーバー: この更新は無人でインストールしない' },
      text: { en: 'Approve it for a time at which somebody is signed in.', ja: '誰かがサインインしている時間帯に実施します。' },
    },
  ],
  verify: [
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'get-hotfix' },
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['xp', '2003', 'vista'], command: 'systeminfo' },
  ],
  collect: [{ command: 'events-update', text: { en: 'Which update it is.', ja: 'どの更新プログラムか。' }, gives: 'failure' }],
  cites: ['SA-COMMON', 'KB910341'],
});
