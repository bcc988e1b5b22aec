// The server that this Windows asks is gone for good.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const MICROSOFT = [
  'www.update.microsoft.com',
  'update.microsoft.com',
  'v5.windowsupdate.microsoft.com',
  'www.windowsupdate.microsoft.com',
  'windowsupdate.microsoft.com',
];
const OLD = ['2000', 'xp', '2003', 'vista'];

export default defineDiagnosis<Kinds>({
  family: 'end-of-service',
  title: { en: 'The update server for this Windows is gone', ja: 'この Windows 向けの更新サービスは終了している' },
  summary: {
    en: 'Microsoft has switched off the servers that this old Windows can talk to. Nothing on the PC is broken, and nothing on it can bring them back: only a server of your own or a community service still offers the old updates.',
    ja: 'この古い Windows が接続できる Microsoft のサーバーは、すでに停止しています。PC の故障ではありませんが、PC の設定で直すこともできません。過去の更新プログラムは、社内のサーバーかコミュニティのサービスからしか入手できません。',
  },
  layer: 'generation',
  eras: ['2000', 'xp', '2003', 'vista', '7'],
  breaks: ['self-update', 'scan'],
  codes: ['80244019', '80072EFE', '80248015', '80072EFD'],
  needs: [
    [
      { kind: 'os-version', era: OLD },
      { kind: 'update-request', host: MICROSOFT },
      { kind: 'failure', code: ['80244019', '80072EFE', '80248015'] },
    ],
    [
      { kind: 'update-request', host: MICROSOFT },
      { kind: 'failure', code: '80244019' },
      { kind: 'http-status', status: 404 },
    ],
  ],
  proves: [
    [
      { kind: 'os-version', era: OLD },
      { kind: 'update-request', host: MICROSOFT },
      { kind: 'failure', code: '80244019' },
      { kind: 'http-status', status: 404 },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '80244019' }, weight: 5 },
    { fact: { kind: 'http-status', status: 404 }, weight: 3 },
    { fact: { kind: 'os-version', era: OLD }, weight: 3 },
    { fact: { kind: 'failure', code: ['80072EFE', '80248015'] }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'wsus-policy', active: true },
    { kind: 'os-version', era: ['8', '8.1', '10', '11'] },
  ],
  check: [
    { title: { en: 'Which Windows is it?', ja: 'Windows の種類を確認する' }, command: 'ver' },
    {
      title: { en: 'Does it ask Microsoft or a server of your own?', ja: '更新元が Microsoft か社内サーバーか確認する' },
      text: { en: 'Without WUServer it asks Microsoft.', ja: 'WUServer がなければ Microsoft です。' },
      eras: ['xp', '2003', 'vista', '7'],
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Windows 7: are the needed updates there?', ja: 'Windows 7: 必要な更新プログラムがあるか確認する' }, eras: ['7'], command: 'wmic-qfe-sha2' },
  ],
  fix: [
    {
      title: { en: 'Windows 7: install the needed updates', ja: 'Windows 7: 必要な更新プログラムをインストールする' },
      text: {
        en: 'KB4490628, then KB4474419, then KB3138612, from the Microsoft Update Catalog. Then Microsoft answers again.',
        ja: 'Microsoft Update カタログから KB4490628、KB4474419、KB3138612 の順にインストールします。その後は Microsoft のサーバーが再び応答します。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Take the updates from Legacy Update', ja: 'Legacy Update から入手する' },
      text: {
        en: 'Version 1.13.2 or newer. It installs the right agent and points the PC to its own server: a third party becomes your source of updates.',
        ja: '1.13.2 以降を使います。適切なエージェントをインストールし、更新元を独自のサーバーに切り替えます。第三者が更新プログラムの提供元になることを理解したうえで使ってください。',
      },
      eras: ['2000', 'xp', '2003', 'vista'],
    },
    {
      title: { en: 'Or from a WSUS server of your own', ja: 'または社内の WSUS サーバーから入手する' },
      text: { en: 'One that was filled while the updates were still there.', ja: '更新プログラムが提供されていた間に取得済みのサーバーに限ります。' },
    },
    {
      title: { en: 'Keep the PC off the Internet', ja: 'インターネットから切り離す' },
      text: { en: 'No new holes of this Windows are mended any more.', ja: 'この Windows で新たに見つかる脆弱性は修正されません。' },
    },
  ],
  verify: [
    {
      title: { en: 'The scan ends without an error', ja: 'スキャンがエラーなく終わることを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      command: 'open-windowsupdate-log',
    },
  ],
  risk: {
    en: 'An old Windows with old updates is still an old Windows: use it for what needs it, and nothing else.',
    ja: '更新プログラムをすべて入れても、古い Windows であることは変わりません。どうしても必要な用途だけに使ってください。',
  },
  cites: ['KB4569557', 'VAIO2020', 'LU-README', 'LU-SETUP', 'LU-REL', 'LU-149'],
});
