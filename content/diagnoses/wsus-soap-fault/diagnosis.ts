// The web service of WSUS answers, and its answer is a fault.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'The WSUS server answers with a SOAP fault', ja: 'WSUS サーバーが SOAP フォールトを返している' },
  summary: {
    en: 'The WSUS server understood the request and could not serve it: too long a list of installed updates, an update that confuses the server, or a client that it no longer knows. The fault in the log says which, and each has its own cure.',
    ja: 'WSUS サーバーは要求を受け取りましたが、処理できませんでした。インストール済みの一覧が長すぎる、サーバーを混乱させる更新プログラムがある、またはクライアントの登録がない、のいずれかです。どれかはログのフォールトでわかり、対処方法もそれぞれ異なります。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan'],
  codes: ['80244007', '8024400D', '8024400E'],
  needs: [{ kind: 'soap-fault' }, { kind: 'failure', code: ['80244007', '8024400D', '8024400E'] }],
  proves: [
    [{ kind: 'soap-fault' }, { kind: 'failure', code: ['80244007', '8024400D', '8024400E'] }, { kind: 'wsus-policy', active: true }],
    [{ kind: 'soap-fault' }, { kind: 'failure', code: ['80244007', '8024400D', '8024400E'] }, { kind: 'scan-source', service: 'wsus' }],
  ],
  supports: [
    { fact: { kind: 'soap-fault' }, weight: 6 },
    { fact: { kind: 'failure', code: ['80244007', '8024400D', '8024400E'] }, weight: 5 },
    { fact: { kind: 'wsus-policy', active: true }, weight: 2 },
    { fact: { kind: 'scan-source', service: 'wsus' }, weight: 1 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Open the log', ja: 'ログを開く' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'open-windowsupdate-log' },
    { title: { en: 'Make the log', ja: 'ログを作成する' }, eras: ['10', '11'], command: 'get-windowsupdatelog' },
    { title: { en: 'Which server does the scan ask?', ja: 'スキャンの更新元を確認する' }, command: 'reg-query-wu-policy' },
    {
      title: { en: 'Do other clients have it?', ja: 'ほかのクライアントでも起きているか確認する' },
      text: {
        en: 'All, or all with the same product: the server. This one only: its registration.',
        ja: '全台、または同じ製品を使う PC だけならサーバー、この 1 台だけなら登録の問題です。',
      },
    },
  ],
  fix: [
    {
      title: { en: 'InstalledNonLeafUpdateIDs: let the server take longer lists', ja: 'InstalledNonLeafUpdateIDs の場合: サーバーの上限を上げる' },
      text: {
        en: 'On the WSUS server, Update Services\\WebServices\\ClientWebService\\web.config: maxInstalledPrerequisites from 400 to 800. Keep a copy of the file, then IISReset.',
        ja: 'WSUS サーバーの Update Services\\WebServices\\ClientWebService\\web.config で、maxInstalledPrerequisites を 400 から 800 に変更します。ファイルのコピーを取り、変更後に IISReset を実行します。',
      },
    },
    {
      title: { en: 'OtherCachedUpdateIDs: decline superseded updates', ja: 'OtherCachedUpdateIDs の場合: 置き換えられた更新プログラムを拒否する' },
      text: {
        en: 'Back up SUSDB first. If that is not enough, raise maxCachedUpdate in the same web.config.',
        ja: '先に SUSDB をバックアップします。足りない場合は、同じ web.config の maxCachedUpdate を増やします。',
      },
    },
    {
      title: {
        en: 'InternalServerError at SyncUpdates: look at the log of the server',
        ja: 'SyncUpdates で InternalServerError の場合: サーバーのログを調べる',
      },
      text: {
        en: 'SoftwareDistribution.log in the LogFiles folder of WSUS names the exception. On WSUS 3.0 approve and decline Office 2003 Service Pack 1 once.',
        ja: 'WSUS の LogFiles フォルダーの SoftwareDistribution.log に例外が記録されています。WSUS 3.0 では、Office 2003 Service Pack 1 を一度承認してから拒否します。',
      },
    },
    {
      title: {
        en: 'InternalServerError at GetAuthorizationCookie, on this PC only: save the client’s state',
        ja: 'この PC だけが GetAuthorizationCookie で InternalServerError になる場合: 状態を保存する',
      },
      command: 'reg-export-wu-client',
    },
    { title: { en: '… and give it a new identity', ja: 'ID を作り直す' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'susclientid-renew' },
    { title: { en: '… and give it a new identity', ja: 'ID を作り直す' }, eras: ['10', '11'], command: 'susclientid-renew-10' },
    { title: { en: 'Introduce the PC anew', ja: '登録し直す' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'wuauclt-resetauthorization' },
    { title: { en: 'Scan', ja: 'スキャンする' }, eras: ['10', '11'], command: 'detectnow-com' },
  ],
  verify: [
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more and drop the new log into the box on the start page.',
        ja: 'もう一度スキャンし、新しいログをトップ ページの診断の欄にドロップします。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more, make the log and drop it into the box on the start page.',
        ja: 'もう一度スキャンし、ログを作り直してトップ ページの診断の欄にドロップします。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'reg-query-wu-policy', text: { en: 'Whether a WSUS server is asked.', ja: 'WSUS サーバーが指定されているかどうか。' }, gives: 'wsus-policy' },
  ],
  risk: {
    en: 'A mistake in web.config stops every client: change one value, keep a copy.',
    ja: 'web.config を誤ると、すべてのクライアントが止まります。コピーを取り、1 つの値だけを変更してください。',
  },
  cites: ['SA-44007SOAP', 'SA-44007', 'KB954960', 'EXPTA-400E', 'WIN32METADATA', 'SA-WSUSMAINT'],
});
