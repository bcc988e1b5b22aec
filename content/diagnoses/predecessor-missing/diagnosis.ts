// The servicing stack, or an update before this one, is missing.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'A newer servicing stack or an earlier update is missing', ja: 'サービス スタックまたは前提の更新プログラムが不足している' },
  summary: {
    en: 'The package needs a newer servicing stack, or an update that should have come before it. Install that one from the Catalog first; the one that failed installs afterwards.',
    ja: 'このパッケージには、より新しいサービス スタックか、先に入れるべき更新プログラムが必要です。それをカタログから先にインストールすれば、失敗していたものも入ります。',
  },
  layer: 'client',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['800F0823', '800F0831', '80240017', '800F0922'],
  needs: [{ kind: 'servicing-stack-old' }, { kind: 'failure', code: '800F0823' }],
  proves: [
    // Servicing names both versions; the update client or the event of the same update gives the code.
    [{ kind: 'servicing-stack-old' }, { kind: 'failure', code: '800F0823', item: { present: true } }],
    [{ kind: 'servicing-stack-old' }, { kind: 'failure', code: '800F0823', component: ['Handler', 'Agent', 'tool'] }],
  ],
  supports: [
    { fact: { kind: 'servicing-stack-old' }, weight: 8 },
    { fact: { kind: 'failure', code: '800F0823' }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the package ask for?', ja: 'パッケージが求めているものを確認する' },
      text: {
        en: 'Look for “requires Servicing Stack” or the name of a missing package.',
        ja: '「requires Servicing Stack」、または不足しているパッケージの名前を探します。',
      },
      command: 'findstr-cbs-error',
    },
    { title: { en: 'What is installed?', ja: '入っているものを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'dism-get-packages' },
    { title: { en: 'Which Windows is it exactly?', ja: 'Windows の正確なバージョンを確認する' }, eras: ['vista'], command: 'winver' },
  ],
  fix: [
    {
      title: { en: 'Install the newest servicing stack', ja: '最新のサービス スタックを入れる' },
      text: {
        en: 'Newer Windows 10 and 11: take the newest cumulative update from the Catalog, the stack is inside. Windows 10 1607 and older, Server 2016: search the Catalog for “SSU” and the name of the Windows.',
        ja: '新しい Windows 10 / 11 では、カタログの最新の累積更新プログラムに含まれています。Windows 10 1607 以前と Server 2016 では、カタログで「SSU」と Windows の名前を検索します。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Windows 7 and 2008 R2: stack and SHA-2 support', ja: 'Windows 7 / 2008 R2: サービス スタックと SHA-2 対応' },
      text: { en: 'KB4490628, then KB4474419, on top of Service Pack 1.', ja: 'Service Pack 1 の上に、KB4490628、KB4474419 の順で入れます。' },
      eras: ['7'],
    },
    {
      title: { en: 'Windows 8.1 and Server 2012 R2: three updates', ja: 'Windows 8.1 / Server 2012 R2: 3 つの更新' },
      text: { en: 'KB2919442, then KB2919355, then KB3173424.', ja: 'KB2919442、KB2919355、KB3173424 の順です。' },
      eras: ['8.1'],
    },
    {
      title: { en: 'Install what the log names', ja: 'ログに名前のあるものを入れる' },
      text: {
        en: 'The KB number stands in the name of the missing package. Service packs come before updates.',
        ja: '不足しているパッケージの名前に KB 番号があります。サービス パックは更新プログラムより先に入れます。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
    { title: { en: 'Restart, then install the update that failed', ja: '再起動し、失敗した更新プログラムを入れる' }, command: 'shutdown-restart' },
  ],
  verify: [
    { title: { en: 'Both are in the list', ja: '両方が一覧にあることを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'dism-get-packages' },
    { title: { en: 'The list of updates shows it', ja: '更新プログラムの一覧で確認する' }, eras: ['vista'], command: 'systeminfo' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'The line that names the servicing stack.', ja: 'サービス スタックの名前がある行。' },
      gives: 'servicing-stack-old',
    },
  ],
  cites: ['SA-0823', 'SA-0831', 'SA-ISSUES', 'KB4472027'],
});
