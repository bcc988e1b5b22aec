// The service pack or base update on which all later updates build is missing.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'The service pack is missing', ja: 'サービス パックが入っていない' },
  summary: {
    en: 'This Windows lacks its last service pack or, for 8.1, its base updates of 2014. Later updates refuse to install, or are not even offered. Install it first.',
    ja: '最後のサービス パック、または 8.1 では 2014 年の基準となる更新が入っていません。それより後の更新はインストールできないか、表示もされません。先にインストールしてください。',
  },
  layer: 'generation',
  eras: ['xp', '2003', 'vista', '7', '8.1'],
  breaks: ['scan', 'install'],
  codes: ['80240017'],
  needs: [
    [
      { kind: 'service-pack', last: false },
      { kind: 'failure', code: ['80240017', '800F081E'] },
    ],
    [
      { kind: 'os-version', era: '8.1' },
      { kind: 'failure', code: '80240017' },
    ],
  ],
  proves: [],
  supports: [
    { fact: { kind: 'service-pack', last: false }, weight: 6 },
    { fact: { kind: 'failure', code: ['80240017', '800F081E'] }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which service pack is there?', ja: 'サービス パックを確認する' },
      text: { en: 'The line under the version. None at all means none.', ja: 'バージョンの下の行を見ます。表示がなければ、入っていません。' },
      command: 'winver',
    },
    { title: { en: 'Are the base updates there?', ja: '基準となる更新があるか確認する' }, eras: ['8.1'], command: 'get-hotfix-81' },
    { title: { en: 'Is there room for it?', ja: '空き容量を確認する' }, command: 'dir-c' },
  ],
  fix: [
    { title: { en: 'Back up your data', ja: 'データのバックアップを取る' } },
    {
      title: { en: 'XP: Service Pack 3; 64-bit XP and Server 2003: Service Pack 2', ja: 'XP: Service Pack 3、64 ビット版 XP と Server 2003: Service Pack 2' },
      text: { en: 'Take the package for your language.', ja: 'お使いの言語のパッケージを入手します。' },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'Vista and Server 2008: Service Pack 2', ja: 'Vista と Server 2008: Service Pack 2' },
      text: { en: 'Service Pack 1 has to be there before.', ja: '先に Service Pack 1 が必要です。' },
      eras: ['vista'],
    },
    {
      title: { en: 'Windows 7 and Server 2008 R2: Service Pack 1 (KB976932)', ja: 'Windows 7 と Server 2008 R2: Service Pack 1 (KB976932)' },
      text: { en: 'Then the SHA-2 updates and a newer agent.', ja: 'その後、SHA-2 対応の更新と新しいエージェントを入れます。' },
      eras: ['7'],
    },
    {
      title: { en: '8.1 and Server 2012 R2: KB2919442, KB2919355, then KB3173424', ja: '8.1 と Server 2012 R2: KB2919442、KB2919355、続いて KB3173424' },
      text: { en: 'In this order.', ja: 'この順に入れます。' },
      eras: ['8.1'],
    },
  ],
  verify: [
    { title: { en: 'It is shown', ja: '表示されることを確認する' }, command: 'winver' },
    { title: { en: 'All three are there', ja: '3 つとも入っていることを確認する' }, eras: ['8.1'], command: 'get-hotfix-81' },
  ],
  collect: [{ command: 'winver', text: { en: 'The line with the service pack.', ja: 'サービス パックの行。' }, gives: 'service-pack' }],
  cites: ['SA-ISSUES', 'LU-SETUP'],
});
