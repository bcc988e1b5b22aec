// Windows lacks the service pack, or the baseline update, that everything later builds on.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'A service pack or baseline update is missing', ja: 'サービス パックまたは基準となる更新プログラムが入っていない' },
  summary: {
    en: 'This Windows stands below its last service pack. Later updates are made for the level above it: they are not offered, or they say that they do not apply. Install the service pack first.',
    ja: 'この Windows には最後のサービス パックが入っていません。以後の更新プログラムはその水準を前提に作られているため、提供されないか、適用できないと表示されます。先にサービス パックを入れてください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8.1'],
  breaks: ['scan', 'install'],
  codes: ['80240017'],
  needs: [[{ kind: 'service-pack-old' }, { kind: 'failure', code: ['80240017', '800F081E'] }]],
  proves: [],
  supports: [
    { fact: { kind: 'service-pack-old' }, weight: 6 },
    { fact: { kind: 'failure', code: ['80240017', '800F081E'] }, weight: 3 },
  ],
  excludedBy: [{ kind: 'os-version', era: ['8', '10', '11'] }],
  check: [
    {
      title: { en: 'Which service pack is installed?', ja: 'サービス パックを確認する' },
      text: { en: 'Last ones: XP SP3 (x64: SP2), 2003 SP2, Vista SP2, 7 SP1.', ja: '最後のものは、XP SP3 (x64 は SP2)、2003 SP2、Vista SP2、7 SP1 です。' },
      eras: ['xp', '2003', 'vista', '7'],
      command: 'winver',
    },
    {
      title: { en: 'Is the baseline of 8.1 there?', ja: '8.1 の基準となる更新が入っているか確認する' },
      text: { en: 'KB2919355 has to be in the list.', ja: '一覧に KB2919355 が必要です。' },
      eras: ['8.1'],
      command: 'get-hotfix',
    },
    {
      title: { en: 'Is there room for it?', ja: '空き容量を確認する' },
      text: { en: 'A service pack needs several GB for a while.', ja: 'サービス パックには一時的に数 GB の空きが必要です。' },
      command: 'dir-c',
    },
  ],
  fix: [
    {
      title: { en: 'Back up, then install the service pack', ja: 'バックアップを取り、サービス パックを入れる' },
      text: {
        en: 'XP: Service Pack 3 (x64 edition: 2). Server 2003: Service Pack 2. The stand-alone package, since Windows Update no longer offers it.',
        ja: 'XP は Service Pack 3 (x64 Edition は 2)、Server 2003 は Service Pack 2 です。Windows Update では配布されていないため、単体のパッケージを使います。',
      },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'Back up, then install the service pack', ja: 'バックアップを取り、サービス パックを入れる' },
      text: {
        en: 'Service Pack 2, after Service Pack 1: the second does not contain the first.',
        ja: 'Service Pack 1 の後に Service Pack 2 を入れます。SP2 に SP1 は含まれていません。',
      },
      eras: ['vista'],
    },
    {
      title: { en: 'Back up, then install the service pack', ja: 'バックアップを取り、サービス パックを入れる' },
      text: {
        en: 'Service Pack 1 (KB976932), from the Microsoft Update Catalog.',
        ja: 'Service Pack 1 (KB976932) を Microsoft Update カタログから入手します。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Install the three updates in this order', ja: '3 つの更新をこの順番で入れる' },
      text: { en: 'KB2919442, then KB2919355, then KB3173424.', ja: 'KB2919442、KB2919355、KB3173424 の順です。' },
      eras: ['8.1'],
    },
    {
      title: { en: 'Search again', ja: 'もう一度検索する' },
      text: {
        en: 'This Windows needs more before it can talk to Microsoft today: see the page on services that have ended.',
        ja: 'この世代の Windows が現在の Microsoft のサーバーと通信するには、ほかにも必要なものがあります。「この Windows へのサービス終了」のページを参照してください。',
      },
    },
  ],
  verify: [
    { title: { en: 'winver shows it', ja: 'winver で確認する' }, eras: ['xp', '2003', 'vista', '7'], command: 'winver' },
    { title: { en: 'The list shows it', ja: '一覧で確認する' }, eras: ['8.1'], command: 'get-hotfix' },
  ],
  collect: [
    {
      command: 'open-windowsupdate-log',
      text: { en: 'The line “OS Version”: it holds the service pack.', ja: '「OS Version」の行。サービス パックがわかります。' },
      gives: 'service-pack-old',
    },
  ],
  risk: {
    en: 'A service pack changes a great deal at once: back up first.',
    ja: 'サービス パックは一度に多くを変更します。先にバックアップを取ってください。',
  },
  cites: ['SA-ISSUES', 'LU-SETUP', 'WU7LOG'],
});
