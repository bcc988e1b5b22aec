// A feature is asked of WSUS, which does not have it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'source-files-missing',
  title: { en: 'A feature cannot be added because WSUS does not have its files', ja: 'WSUS にファイルがなく、オプション機能を追加できない' },
  summary: {
    en: 'A feature such as .NET 3.5, a language or RSAT is not on the PC and has to be downloaded; policy sends the request to WSUS, which has no such files. Give a medium as the source, or let this kind of download go to Microsoft.',
    ja: '.NET 3.5、言語、RSAT などの機能のファイルは PC になく、ダウンロードが必要です。ポリシーで要求が WSUS に送られますが、WSUS にはファイルがありません。メディアを指定するか、この種のダウンロードだけを Microsoft から行えるようにしてください。',
  },
  layer: 'managed',
  eras: ['8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['800F0954', '800F0907', '800F0906', '800F081F', '8024402C'],
  needs: [
    { kind: 'repair-source-absent', code: ['800F0954', '800F0907'] },
    { kind: 'failure', code: ['800F0954', '800F0907'] },
    [
      { kind: 'repair-source-absent', code: '800F0906' },
      { kind: 'wsus-policy', active: true },
    ],
  ],
  proves: [
    [
      { kind: 'repair-source-absent', code: '800F0954' },
      { kind: 'wsus-policy', active: true },
    ],
  ],
  supports: [
    { fact: { kind: 'repair-source-absent', code: '800F0954' }, weight: 7 },
    { fact: { kind: 'repair-source-absent', code: '800F0907' }, weight: 6 },
    { fact: { kind: 'failure', code: ['800F0954', '800F0907'] }, weight: 6 },
    { fact: { kind: 'repair-source-absent', code: '800F0906' }, weight: 3 },
    { fact: { kind: 'wsus-policy', active: true }, weight: 4 },
  ],
  excludedBy: [{ kind: 'wsus-policy', active: false }],
  check: [
    {
      title: { en: 'Is a WSUS server set?', ja: 'WSUS サーバーの指定を確認する' },
      text: { en: 'UseWUServer 0x1 sends feature downloads there, too.', ja: 'UseWUServer が 0x1 なら、機能のダウンロードも WSUS に要求します。' },
      command: 'reg-query-wu-policy',
    },
    {
      title: { en: 'Which Windows is it?', ja: 'Windows のバージョンを確認する' },
      text: { en: 'From Windows 11 22H2 on WSUS can hold features.', ja: 'Windows 11 22H2 以降は、WSUS から機能を取得できます。' },
      command: 'winver',
    },
  ],
  fix: [
    { title: { en: 'From the medium: .NET Framework 3.5', ja: 'メディアから追加する: .NET Framework 3.5' }, command: 'dism-netfx3-source' },
    {
      title: { en: 'From the medium: other features', ja: 'メディアから追加する: そのほかの機能' },
      text: {
        en: 'The “Languages and Optional Features” image of the same version is the source; point DISM at it with /source and /limitaccess.',
        ja: '同じバージョンの「言語とオプション機能」のイメージを用意し、DISM の /source と /limitaccess で指定します。',
      },
    },
    {
      title: { en: 'Or by policy: let this kind of download go to Microsoft', ja: 'ポリシーで許可する: この種のダウンロードだけを Microsoft から行う' },
      text: {
        en: 'Computer Configuration, Administrative Templates, System: “Specify settings for optional component installation and component repair”, enabled, with the box for Windows Update instead of WSUS.',
        ja: '「コンピューターの構成」>「管理用テンプレート」>「システム」の「オプション コンポーネントのインストールおよびコンポーネントの修復のための設定を指定する」を有効にし、WSUS の代わりに Windows Update に接続するチェック ボックスをオンにします。',
      },
    },
    { title: { en: 'Fetch the policy, and add the feature again', ja: 'ポリシーを取得し直し、機能を追加する' }, command: 'gpupdate-force' },
  ],
  verify: [
    {
      title: { en: 'The policy is as you want it', ja: 'ポリシーを確認する' },
      text: { en: 'Then the feature installs without the error.', ja: 'その後、機能がエラーなく追加されます。' },
      command: 'reg-query-wu-policy',
    },
  ],
  collect: [
    { command: 'reg-query-wu-policy', text: { en: 'Whether a WSUS server is set.', ja: 'WSUS サーバーが指定されているかどうか。' }, gives: 'wsus-policy' },
  ],
  risk: {
    en: 'Do not set UseWUServer to 0 for this: meanwhile the PC may take updates that nobody approved, and policy writes the value back.',
    ja: 'このために UseWUServer を 0 にしないでください。その間に承認されていない更新プログラムが入ることがあり、値もポリシーで書き戻されます。',
  },
  cites: ['SA-NETFX35', 'SA-402C', 'JPW-CORRUPT'],
});
