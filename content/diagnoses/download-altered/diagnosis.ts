// What arrived is not what was sent.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80200053', '80246002', '80096010'];

export default defineDiagnosis<Kinds>({
  family: 'download-hash-mismatch',
  title: { en: 'The downloaded file is not what it should be', ja: 'ダウンロードしたファイルの内容が正しくない' },
  summary: {
    en: 'Each file is checked after the download, and this one does not match. Something on the way changes or replaces it: a filter, a virus scanner on the proxy, a cache with an old copy. Try another line; if that helps, exempt the update hosts.',
    ja: 'ダウンロードしたファイルは 1 つずつ検証されますが、このファイルは一致しません。途中のフィルター、プロキシのウイルス検査、古い内容を返すキャッシュなどが、内容を変えているか差し替えています。別の回線で試し、成功するなら更新サーバーを検査の対象から外してください。',
  },
  layer: 'proxy-server',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'verify'],
  codes: CODES,
  needs: [{ kind: 'failure', code: CODES }, { kind: 'download-damaged' }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: CODES }, weight: 5 },
    { fact: { kind: 'download-damaged' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['disk-full', 'disk-read-errors'],
  check: [
    {
      title: { en: 'Which files came?', ja: '届いたファイルを確認する' },
      text: {
        en: 'A file of a few kB where an update of many MB should be is an error page.',
        ja: '本来は数十 MB あるはずのファイルが数 kB なら、エラー ページが届いています。',
      },
      command: 'dir-download',
    },
    {
      title: { en: 'Does the hash match the name?', ja: 'ハッシュを確認する' },
      text: {
        en: 'Many update files end in their SHA-1. If it differs, the file was changed.',
        ja: '更新ファイルの多くは、名前の末尾が SHA-1 です。一致しなければ、内容が変わっています。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'certutil-hash',
    },
    {
      title: { en: 'Is there a proxy in between?', ja: 'プロキシを経由しているか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A phone’s hot spot, for the one update. If it passes, the way was the cause and not this PC.',
        ja: 'テザリングなどで、その更新だけを試します。成功すれば、原因は PC ではなく経路です。',
      },
    },
    {
      title: { en: 'Exempt the update hosts from scanning and caching', ja: '更新サーバーを検査とキャッシュの対象から外す' },
      text: {
        en: 'On the proxy or firewall: *.windowsupdate.com and *.delivery.mp.microsoft.com. Purge its cache. The files are signed and checked by Windows itself.',
        ja: 'プロキシまたはファイアウォールで *.windowsupdate.com と *.delivery.mp.microsoft.com を除外し、キャッシュを消去します。ファイルには署名があり、Windows 自身が検証します。',
      },
    },
    {
      title: { en: 'Save the proxy setting before a reset', ja: '初期化の前にプロキシ設定を保存する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-export-connections',
    },
    {
      title: { en: 'Throw the bad download away', ja: '壊れたダウンロードを破棄する' },
      text: { en: 'By renaming the folder: Windows fetches everything anew.', ja: 'フォルダーの名前を変えると、Windows がすべて取得し直します。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'rename-softwaredistribution',
    },
    {
      title: { en: 'Throw the bad download away', ja: '壊れたダウンロードを破棄する' },
      text: { en: 'By renaming the folder: Windows fetches everything anew.', ja: 'フォルダーの名前を変えると、Windows がすべて取得し直します。' },
      eras: ['10', '11'],
      command: 'rename-softwaredistribution-10',
    },
    {
      title: { en: 'A package from a disc or web page: download it again', ja: '単体のパッケージの場合: ダウンロードし直す' },
      text: {
        en: 'From the Microsoft Update Catalog itself, over another line if need be.',
        ja: 'Microsoft Update カタログから直接、必要なら別の回線で取得します。',
      },
    },
  ],
  verify: [{ title: { en: 'The new files have their full size', ja: '新しいファイルが本来のサイズであることを確認する' }, command: 'dir-download' }],
  collect: [
    { command: 'curl-head', text: { en: 'What a request for the file is answered with.', ja: 'そのファイルへの要求に対する応答。' }, gives: 'http-answer' },
  ],
  risk: {
    en: 'Exempt these hosts only. Never switch off the check of signatures.',
    ja: '除外するのは更新サーバーだけにします。署名の検証を無効にしてはいけません。',
  },
  cites: ['SA-COMMON', 'JPW-ENDPOINT', 'SA-822798'],
});
