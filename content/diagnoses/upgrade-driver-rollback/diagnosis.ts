// The new Windows started, a driver stopped it, and setup went back.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'driver-conflict',
  title: { en: 'A driver makes the upgrade roll back', ja: 'ドライバーが原因で機能更新がロールバックされる' },
  summary: {
    en: 'The upgrade had begun, and a driver or security software stopped it, so that setup went back to the old Windows. The extend code tells how far it came. Unplug what is not needed, update firmware and drivers, uninstall security software of other makers, and try again.',
    ja: 'アップグレードは始まっていましたが、ドライバーまたはセキュリティ ソフトが原因で停止し、元の Windows に戻されました。拡張コードで、どこまで進んだかがわかります。不要な機器を外し、ファームウェアとドライバーを更新し、他社製のセキュリティ ソフトを削除して、もう一度試してください。',
  },
  layer: 'client-driver',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['C1900101'],
  needs: [
    { kind: 'setup-result', code: 'C1900101' },
    { kind: 'failure', code: 'C1900101' },
    { kind: 'driver-failed', by: 'setup', code: 'C1900101' },
    { kind: 'setup-result', code: ['80070490', '80070003'], extend: '20007' },
  ],
  proves: [
    [
      { kind: 'setup-result', code: 'C1900101' },
      { kind: 'driver-failed', by: 'setup', code: 'C1900101' },
    ],
  ],
  supports: [
    { fact: { kind: 'setup-result', code: 'C1900101' }, weight: 5 },
    { fact: { kind: 'setup-result', code: ['80070490', '80070003'], extend: '20007' }, weight: 5 },
    { fact: { kind: 'failure', code: 'C1900101' }, weight: 5 },
    { fact: { kind: 'driver-failed', by: 'setup', code: 'C1900101' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['disk-full'],
  check: [
    {
      title: { en: 'What did SetupDiag find?', ja: 'SetupDiag の結果を確認する' },
      text: {
        en: 'Setup runs it by itself after a failure and leaves SetupDiagResults.xml there. Drop that file, or setuperr.log, here.',
        ja: '失敗後にセットアップが自動的に実行し、SetupDiagResults.xml を残します。このファイルか setuperr.log をここにドロップしてください。',
      },
      command: 'open-setupdiag',
    },
    {
      title: { en: 'How far did it come?', ja: 'どこまで進んだかを確認する' },
      text: {
        en: 'First digit of the extend code: 2 in the small Windows of setup, 3 at the first start, 4 at the second, 5 while going back.',
        ja: '拡張コードの最初の桁で、2 はセットアップ用の小さな Windows、3 は最初の起動、4 は 2 回目の起動、5 は元に戻す途中です。',
      },
      command: 'open-setuperr',
    },
    { title: { en: 'Which drivers of other makers are installed?', ja: '他社製のドライバーを確認する' }, command: 'pnputil-enum' },
    { title: { en: 'Is there room?', ja: '空き容量を確認する' }, command: 'dir-c' },
  ],
  fix: [
    {
      title: { en: 'Unplug everything that is not needed', ja: '不要なものをすべて外す' },
      text: {
        en: 'Only screen, keyboard and mouse stay. Remove memory cards, docks and unused drives, too.',
        ja: '画面、キーボード、マウスだけを残します。メモリ カード、ドック、使わないドライブも外します。',
      },
    },
    {
      title: { en: 'Update firmware and drivers from the maker', ja: 'メーカーのファームウェアとドライバーに更新する' },
      text: {
        en: 'BIOS/UEFI, storage and graphics first. Uninstall what the log names, if there is no newer version.',
        ja: 'BIOS/UEFI、ストレージ、グラフィックスを優先します。ログに名前のあるもので新しい版がなければ、削除します。',
      },
    },
    {
      title: { en: 'Uninstall security software and disk encryption of other makers', ja: '他社製のセキュリティ ソフトとディスク暗号化を削除する' },
      text: {
        en: 'For the time of the upgrade: pausing is not enough, since their drivers stay. Windows’ own protection takes over. Install them again afterwards.',
        ja: '一時停止ではドライバーが残るため、アップグレードの間だけ削除します。その間は Windows の保護機能が働きます。終わったら入れ直してください。',
      },
    },
    {
      title: { en: 'Start without the services of other makers', ja: '他社製のサービスを止めて起動する' },
      text: {
        en: 'Then start the upgrade. Afterwards choose “Normal startup” again.',
        ja: 'その状態でアップグレードを実行し、終わったら「通常スタートアップ」に戻します。',
      },
      command: 'msconfig',
    },
    {
      title: { en: 'Let setup fetch updates at its start', ja: 'セットアップの最初に更新をダウンロードさせる' },
      text: { en: 'It brings newer drivers for the new Windows.', ja: '新しい Windows 用のドライバーが取得されます。' },
    },
  ],
  verify: [{ title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' }],
  collect: [
    {
      command: 'open-setuperr',
      text: { en: 'setupact.log and setuperr.log of the roll-back.', ja: 'ロールバックの setupact.log と setuperr.log。' },
      gives: 'setup-result',
    },
  ],
  risk: { en: 'Back up before each try.', ja: '試すたびに、先にバックアップを取ってください。' },
  cites: ['ITPRO-UPGCODES', 'ITPRO-UPGRES', 'ITPRO-SETUPDIAG'],
});
