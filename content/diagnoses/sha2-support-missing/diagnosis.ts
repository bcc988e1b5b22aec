// Windows 7 and Server 2008 that cannot read a SHA-2 signature yet.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'sha2-support-missing',
  title: { en: 'SHA-2 support is missing', ja: 'SHA-2 に対応していない' },
  summary: {
    en: 'Microsoft signs with SHA-2 only, and this Windows 7 or Server 2008 cannot read that yet. Two updates teach it: the servicing stack first, then SHA-2 itself.',
    ja: 'Microsoft の署名は SHA-2 だけになりましたが、この Windows 7 / Server 2008 はまだ対応していません。サービス スタックと SHA-2 対応の 2 つの更新プログラムを、この順に入れてください。',
  },
  layer: 'generation',
  eras: ['vista', '7'],
  breaks: ['scan', 'verify', 'install'],
  codes: ['80092004', '80072EFE', '800B0109'],
  needs: [
    { kind: 'failure', code: '80092004' },
    [
      { kind: 'agent-build', late: true },
      { kind: 'os-version', era: '7' },
      { kind: 'wsus-policy', active: false },
      { kind: 'failure', code: '80072EFE' },
    ],
    [
      { kind: 'agent-build', late: true, seven: true },
      { kind: 'wsus-policy', active: false },
      { kind: 'failure', code: '80072EFE' },
    ],
    [
      { kind: 'os-version', era: ['vista', '7'] },
      { kind: 'failure', code: ['800B0109', '80096010'] },
    ],
  ],
  // Whether the updates are there stands in no log.
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80092004' }, weight: 5 },
    { fact: { kind: 'os-version', era: ['vista', '7'] }, weight: 3 },
    { fact: { kind: 'agent-build', late: true }, weight: 2 },
    { fact: { kind: 'hotfixes', sha2: false }, weight: 2 },
    { fact: { kind: 'failure', code: ['80072EFE', '800B0109'] }, weight: 1 },
  ],
  excludedBy: [
    { kind: 'os-version', era: ['2000', 'xp', '2003', '8', '8.1', '10', '11'] },
    { kind: 'hotfixes', sha2: true },
  ],
  check: [
    {
      title: { en: 'Are the two updates there?', ja: '2 つの更新プログラムがあるか確認する' },
      text: {
        en: 'A later servicing stack update, or a rollup from September 2019 on, counts as well.',
        ja: 'それより新しいサービス スタック更新プログラムや、2019 年 9 月以降のロールアップでも構いません。',
      },
      eras: ['7'],
      command: 'wmic-qfe-sha2',
    },
    { title: { en: 'Are the two updates there?', ja: '2 つの更新プログラムがあるか確認する' }, eras: ['vista'], command: 'wmic-qfe-sha2-2008' },
    { title: { en: 'And the service pack?', ja: 'Service Pack を確認する' }, command: 'winver' },
  ],
  fix: [
    {
      title: { en: 'Install KB4490628, then KB4474419', ja: 'KB4490628、KB4474419 の順に入れる' },
      text: {
        en: 'Windows 7 SP1 and Server 2008 R2 SP1, from the Microsoft Update Catalog (another PC can fetch them). Restart after the second.',
        ja: 'Windows 7 SP1 と Server 2008 R2 SP1 が対象です。Microsoft Update カタログから (必要なら別の PC で) 入手します。2 つ目の後で再起動します。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Install KB4493730, then KB4474419', ja: 'KB4493730、KB4474419 の順に入れる' },
      text: {
        en: 'Server 2008 SP2. Windows Vista itself gets no such update.',
        ja: 'Server 2008 SP2 が対象です。Windows Vista 向けの更新プログラムはありません。',
      },
      eras: ['vista'],
    },
    {
      title: { en: 'Fresh Windows 7: then the newer agent', ja: '新規インストールの Windows 7: 続けて新しいエージェントを入れる' },
      text: {
        en: 'KB3138612 or any later rollup. Without it the scan still ends in 80072EFE.',
        ja: 'KB3138612 またはその後のロールアップを入れます。ないと、スキャンは 80072EFE のままです。',
      },
      eras: ['7'],
    },
  ],
  verify: [
    { title: { en: 'Both are listed', ja: '両方が表示されることを確認する' }, eras: ['7'], command: 'wmic-qfe-sha2' },
    { title: { en: 'Both are listed', ja: '両方が表示されることを確認する' }, eras: ['vista'], command: 'wmic-qfe-sha2-2008' },
    {
      title: { en: 'The scan and the installation pass', ja: 'スキャンとインストールが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      command: 'open-windowsupdate-log',
    },
  ],
  collect: [
    {
      command: 'open-windowsupdate-log',
      text: { en: 'The whole log: it names the Windows and the agent.', ja: 'ログ全体。Windows とエージェントのバージョンがわかります。' },
      gives: 'agent-build',
    },
  ],
  risk: {
    en: 'Mind the order: without the servicing stack the second one may not install. Both stay; nothing is lost.',
    ja: '順番を守ってください。サービス スタックがないと、2 つ目が入らないことがあります。どちらも失うものはありません。',
  },
  cites: ['KB4472027', 'KB4569557', 'MCP2019', 'JPM-SHA2', 'LU-SETUP', 'LU-149'],
});
