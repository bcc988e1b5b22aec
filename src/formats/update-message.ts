// Sentences of Windows Update and BITS events, quoted without the event around them, of the update history of the Settings page, and of the screen at start-up.
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,8}(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T][0-9:. APM]{4,14}[\t ]{1,24}\d{1,5}[\t ]{1,8}|\d{1,8}[\t ]{1,8}[A-Z][a-z]{2} \d{1,2} \d\d:\d\d[\t ]{1,8})?(?:(Error|Warning|Information|Fehler|Erreur|エラー|错误)[\t ]{1,24}(?:[A-Za-z][A-Za-z0-9.-]{2,60}[\t ]{1,24}\d{1,10}[\t ]{1,4})?)?(?=(?:Windows [Uu]pdate .{0,200}could not be installed because of error \d{10}|Installation (?:Failure|Successful|Ready|Started): |Windows failed to (?:install|download)|Windows Update (?:Client )?failed to |Unable to Connect: Windows is unable|BITS stopped transferring the |BITS started the |to local path = |The Windows Update service entered the |The Background Intelligent Transfer Service service (?:entered|terminated)|インストールの失敗: |次の更新プログラムのインストール|Installationsfehler: |Échec d'installation : |(?:Install|Download) error ?[-–] ?0x|Failed to install on |Last failed install attempt on |There were (?:some )?problems (?:installing|downloading) (?:some )?updates|(?:インストール|ダウンロード) ?エラー ?[-–] ?0x|インストールに失敗しました[:： ]|更新プログラムのインストール中に問題が発生しました|Beim Installieren von Updates sind Probleme|Installationsfehler [-–] ?0x|Fehler beim Herunterladen [-–] ?0x|Code [89][0-9A-F]{7} {1,4}Windows Update encountered|We couldn['’]t complete the updates|Failure configuring Windows updates|Windows 更新プログラムの構成に失敗しました|.{0,160}[「『“"'‘](?:We couldn['’]t complete the updates|Failure configuring Windows updates|Windows 更新プログラムの構成に失敗しました)))/;

export default defineFormat({
  title: { en: 'Messages of update events', ja: '更新イベントのメッセージ' },
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = {
      text: text.slice(match[0].length).trim(),
      component: 'event',
      level:
        ['Error', 'Fehler', 'Erreur', 'エラー', '错误'].includes(match[1] ?? '') ||
        /fail|couldn['’]t|with error|because of error|(?:install|download) error|stopped transferring|unable|problems|encountered|失敗|エラー|問題|Probleme|fehler/i.test(
          text.slice(0, 500),
        )
          ? 'error'
          : 'info',
    };
    return draft;
  },
  samples: [
    'Windows update "KB5000001" could not be installed because of error 2147956498 "" (Command line: "wusa.exe C:\\temp\\a.msu /quiet")\nThat was all.',
    'Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    '5/20/2024 10:00:00 AM            20 Error            Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    '   12345 Jan 10 03:00  Error       Microsoft-Windows...           20 Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    'Last failed install attempt on 5/20/2024 - 0x800f0922',
    'Install error - 0x80073712\nPending install',
    'インストール エラー - 0x80070643\n再試行',
    'Installationsfehler: Die Installation des folgenden Updates ist mit Fehler 0x80070643 fehlgeschlagen: Beispiel.',
    'There were some problems installing updates, but we will try again later. This may help: (0x80072ee2)',
    "We couldn't complete the updates\nUndoing changes\nDon't turn off your computer",
    'Windows 更新プログラムの構成に失敗しました\n変更を元に戻しています',
    '再起動すると「Windows 更新プログラムの構成に失敗しました。変更を元に戻しています。」と出ます。',
    'BITS stopped transferring the Example transfer job that is associated with the https://example.com/a.cab URL. The status code is 0x80072EE7.',
  ],
});
