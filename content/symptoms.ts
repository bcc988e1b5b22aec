// What a person sees, as an entrance to the flowcharts. `also`: dialog texts and other ways to say it, for search.
import { defineSymptoms } from '#engine/define.ts';

export default defineSymptoms([
  {
    text: { en: 'The download stays at 0 %', ja: 'ダウンロードが 0% のまま進まない' },
    tree: 'stuck-at-zero',
    also: [
      { en: 'Windows Update is stuck at 0 %', ja: 'Windows Update が 0% で止まる' },
      { en: 'Automatic Updates is stuck at 0 percent', ja: '自動更新が 0% で止まる' },
      { en: 'Downloading updates (0%)', ja: '更新プログラムをダウンロードしています (0%)' },
      {
        en: 'Content file download failed. The server does not support the necessary HTTP protocol.',
        ja: 'コンテンツ ファイルのダウンロードに失敗しました。サーバーは必要な HTTP プロトコルをサポートしていません。',
      },
    ],
  },
  {
    text: { en: 'It waits, then fails with a time-out (80072EE2)', ja: '長く待った後、タイムアウトになる (80072EE2)' },
    tree: 'timeout',
    also: [
      { en: 'The operation timed out', ja: '操作がタイムアウトしました' },
      { en: 'The browser works, Windows Update does not', ja: 'ブラウザーは使えるのに Windows Update だけ失敗する' },
    ],
  },
  {
    text: {
      en: 'The update server is not found or not reached (80072EE7, 8024402C, 80072EFD)',
      ja: '更新サーバーが見つからない、または接続できない (80072EE7、8024402C、80072EFD)',
    },
    tree: 'cannot-connect',
    also: [
      { en: 'Could not connect to the update service', ja: '更新サービスに接続できませんでした' },
      { en: 'We couldn’t connect to the update service', ja: '更新サービスに接続できません' },
      { en: 'The server name could not be resolved', ja: 'サーバーの名前を解決できません' },
    ],
  },
  {
    text: {
      en: 'The secure connection or a certificate fails (80072F8F, 80072EFE, 800B0109)',
      ja: '暗号化された接続または証明書のエラーになる (80072F8F、80072EFE、800B0109)',
    },
    tree: 'tls-certificate',
    also: [
      { en: 'The certificate is not trusted', ja: '証明書が信頼されていません' },
      { en: 'The date of the PC is wrong', ja: 'PC の日付がずれている' },
    ],
  },
  {
    text: { en: 'A WSUS server or a proxy answers with an error (80244…)', ja: 'WSUS サーバーやプロキシがエラーを返す (80244…)' },
    tree: 'wsus-http',
    also: [
      { en: 'HTTP status code 404, 407, 502 or 503 in the log', ja: 'ログに HTTP 404、407、502、503 がある' },
      { en: 'The PC does not report to WSUS', ja: 'PC が WSUS に報告されない' },
    ],
  },
  {
    text: { en: 'The update downloads, but does not install', ja: 'ダウンロードはできるが、インストールに失敗する' },
    tree: 'install-fails',
    also: [
      { en: 'Failure configuring Windows updates. Reverting changes.', ja: 'Windows 更新プログラムの構成に失敗しました。変更を元に戻しています。' },
      { en: 'The same update fails again and again', ja: '同じ更新プログラムが何度も失敗する' },
      { en: 'The updates could not be completed. Undoing changes.', ja: '更新プログラムを構成できませんでした。変更を元に戻しています。' },
      { en: 'The update is not applicable to your computer', ja: 'この更新プログラムはお使いのコンピューターには適用できません' },
      { en: 'The source files could not be found', ja: 'ソース ファイルが見つかりませんでした' },
      { en: 'Windows Resource Protection found corrupt files', ja: 'Windows リソース保護により、破損したファイルが見つかり、それらは正常に修復されました' },
    ],
  },
  {
    text: { en: 'A service does not run or does not start (80070422)', ja: 'サービスが動作していない、または開始しない (80070422)' },
    tree: 'services',
    also: [
      {
        en: 'Windows Update cannot check for updates because the service is not running',
        ja: 'サービスが実行されていないため、更新プログラムを確認できません',
      },
      { en: 'The Windows Update service is disabled', ja: 'Windows Update サービスが無効になっている' },
      { en: 'Unable to connect to BITS', ja: 'BITS に接続できません' },
    ],
  },
  {
    text: { en: 'A new version of Windows does not install (0xC19…)', ja: '新しいバージョンの Windows をインストールできない (0xC19…)' },
    tree: 'feature-update',
    also: [
      { en: 'The feature update fails or is undone', ja: '機能更新プログラムが失敗する、または元に戻される' },
      { en: 'We couldn’t update the system reserved partition', ja: 'システムで予約済みのパーティションを更新できませんでした' },
      { en: 'The upgrade ends with two codes, such as 0xC1900101 - 0x20017', ja: 'アップグレードが 0xC1900101 - 0x20017 のような 2 つのコードで終わる' },
    ],
  },
  {
    text: { en: 'The search never ends, or finds nothing', ja: '検索が終わらない、または何も見つからない' },
    tree: 'nothing-offered',
    also: [
      { en: 'Checking for updates, for hours', ja: '更新プログラムの確認がいつまでも終わらない' },
      { en: "You're up to date, although updates are missing", ja: '必要な更新プログラムがないのに「最新の状態です」と表示される' },
      { en: 'Your version of Windows has reached the end of service', ja: 'お使いのバージョンの Windows はサービスを終了しました' },
      { en: 'Unsupported hardware', ja: 'サポートされていないハードウェア' },
    ],
  },
]);
