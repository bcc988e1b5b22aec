// The file is there, but IIS does not know its type and answers 404.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'http-forbidden-or-missing',
  title: { en: 'IIS does not serve this type of update file (.msu, .wim, .psf)', ja: 'IIS が .msu・.wim・.psf のファイルを配信しない' },
  summary: {
    en: 'The file lies on the WSUS server, but IIS does not know its type and says that it is not there. Update the server, or add the type in IIS.',
    ja: 'ファイルは WSUS サーバーにありますが、IIS がその種類を知らないため「存在しない」と応答しています。サーバーを更新するか、IIS に MIME の種類を追加してください。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: ['80190194', '80244019'],
  needs: [
    [
      { kind: 'failure', code: ['80190194', '80244019'] },
      { kind: 'wsus-content-file', host: '$host', type: ['msu', 'wim', 'psf', 'esd', 'psm'] },
    ],
  ],
  proves: [],
  supports: [
    { fact: { kind: 'wsus-content-file', type: ['msu', 'wim', 'psf', 'esd', 'psm'] }, weight: 6 },
    { fact: { kind: 'failure', code: ['80190194', '80244019'] }, weight: 4 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the transfer job say?', ja: '転送ジョブの状態を確認する' },
      text: { en: 'The address of the file and the code.', ja: 'ファイルのアドレスとコードを控えます。' },
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'Ask for that file yourself', ja: 'そのファイルに自分で要求する' },
      text: {
        en: '404: not there, or a type that IIS does not serve. 500: see web.config.',
        ja: '404 ならファイルがないか、IIS が配信しない種類です。500 なら web.config を確認します。',
      },
      eras: ['10', '11'],
      command: 'curl-head',
    },
    {
      title: { en: 'Do other clients stop at the same update?', ja: 'ほかのクライアントでも同じか確認する' },
      text: { en: 'All of them: the server. This one only: look at the PC.', ja: '全台で止まるならサーバー、この 1 台だけなら PC の問題です。' },
    },
  ],
  fix: [
    {
      title: { en: 'On the WSUS server: is the file there?', ja: 'WSUS サーバー: ファイルの有無を確認する' },
      text: {
        en: 'If it is not, this is the wrong page. If it is, the IIS log shows 404 with sub-status 3.',
        ja: 'ファイルがなければ、この原因ではありません。あれば、IIS ログに 404 とサブ状態 3 が記録されています。',
      },
    },
    {
      title: { en: 'Install the current cumulative update on the server', ja: 'サーバーに最新の累積更新プログラムを適用する' },
      text: {
        en: 'Since February 2023 (Server 2012 and 2012 R2: March 2023) it adds .wim and .msu.',
        ja: '2023 年 2 月以降 (Server 2012 / 2012 R2 は 2023 年 3 月以降) の更新で、.wim と .msu が追加されます。',
      },
    },
    {
      title: { en: 'Or add the type by hand', ja: 'または、手動で追加する' },
      text: {
        en: 'IIS Manager, MIME Types: .msu, .psf and the like as application/octet-stream, .wim as application/x-ms-wim, on the server level only.',
        ja: 'IIS マネージャーの「MIME の種類」で、サーバーのレベルに .msu や .psf を application/octet-stream、.wim を application/x-ms-wim として追加します。',
      },
    },
    {
      title: {
        en: '“Cannot add duplicate collection entry”: remove the lower entry',
        ja: '「重複するコレクション エントリ」のエラーが出る場合: 下位の登録を削除する',
      },
      text: {
        en: 'A type that stands on the server level and on the site stops the site.',
        ja: '同じ種類がサーバーとサイトの両方にあると、サイトが停止します。',
      },
    },
    { title: { en: 'Restart the waiting job', ja: '待機中のジョブを再開する' }, command: 'restart-bits' },
  ],
  verify: [
    {
      title: { en: 'The file comes', ja: 'ファイルを取得できることを確認する' },
      text: { en: 'Status 200, and the download leaves 0 %.', ja: '状態コード 200 が返り、ダウンロードが 0% から進みます。' },
      eras: ['10', '11'],
      command: 'curl-head',
    },
    { title: { en: 'The job goes on', ja: 'ジョブが進むことを確認する' }, command: 'bitsadmin-list' },
  ],
  collect: [
    { command: 'bitsadmin-list', text: { en: 'Which file, and which code.', ja: 'どのファイルが、どのコードで失敗したか。' }, gives: 'wsus-content-file' },
  ],
  risk: {
    en: 'A type defined twice stops the whole WSUS site. Note what you add.',
    ja: '種類を二重に登録すると、WSUS のサイト全体が停止します。追加した内容を控えておいてください。',
  },
  cites: ['UUPMIME', 'BORN-MIME', 'PSF-2006', 'W32-WUANET'],
});
