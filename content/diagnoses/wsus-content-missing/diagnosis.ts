// The update is approved, but its file is not there to be fetched.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'http-forbidden-or-missing',
  title: { en: 'The update file is missing on the WSUS server', ja: 'WSUS サーバーにコンテンツ ファイルがない' },
  summary: {
    en: 'The scan works, but the file of the update cannot be had from the WSUS server: it was not downloaded there, or a stray web.config makes IIS refuse the folder. Mend the server; the PC needs nothing.',
    ja: 'スキャンはできますが、更新プログラムのファイルを WSUS サーバーから取得できません。サーバーにダウンロードされていないか、余分な web.config のために IIS が応答できません。直すのはサーバー側です。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: ['80190194', '80244019', '801901F4'],
  needs: [
    [
      { kind: 'failure', code: ['80190194', '80244019', '801901F4', '8024401F'] },
      { kind: 'wsus-content-file', host: '$host' },
    ],
  ],
  proves: [
    [
      { kind: 'failure', code: ['80190194', '80244019'] },
      { kind: 'wsus-content-file', host: '$host', type: ['cab', 'exe'] },
      { kind: 'http-answer', from: 'server', status: 404, host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'wsus-content-file', host: '$host' }, weight: 5 },
    { fact: { kind: 'failure', code: ['80190194', '80244019'] }, weight: 4 },
    { fact: { kind: 'failure', code: ['801901F4', '8024401F'] }, weight: 3 },
  ],
  excludedBy: [],
  yieldsTo: ['wsus-mime-missing'],
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
      title: { en: 'On the WSUS server: look at the file', ja: 'WSUS サーバー: ファイルの有無を確認する' },
      text: {
        en: 'In the console right-click the update, File Information: it shows the path. Follow it in WsusContent.',
        ja: 'コンソールで更新プログラムを右クリックし「ファイル情報」でパスを表示し、WsusContent フォルダーの中を確認します。',
      },
    },
    {
      title: { en: 'Missing: let WSUS fetch it again', ja: 'ファイルがない場合: ダウンロードし直す' },
      text: {
        en: 'Decline the update and approve it anew, or run wsusutil reset, which checks every file.',
        ja: '更新プログラムの承認をやり直すか、すべてのファイルを検査する wsusutil reset を実行します。',
      },
    },
    {
      title: {
        en: 'There, but 500.19 (Server 2016 and later): move web.config out of WsusContent',
        ja: 'ファイルはあるが 500.19 になる場合 (2016 以降): web.config を WsusContent の外へ移す',
      },
      text: {
        en: 'It was made for .esd files on Server 2012; later servers know them, and the double entry stops the folder.',
        ja: 'Server 2012 で .esd を配信するために作成されたものです。2016 以降では設定が重複し、フォルダー全体が応答しなくなります。',
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
    en: 'wsusutil reset checks every file and downloads again what is missing: start it outside working hours. Move web.config, do not delete it.',
    ja: 'wsusutil reset は全ファイルを検査し、足りないものをダウンロードし直します。業務時間外に実行してください。web.config は削除せず、移動にとどめます。',
  },
  cites: ['JPM-ZERO', 'JPM-ZERO2016', 'W32-WUANET', 'WIN32METADATA'],
});
