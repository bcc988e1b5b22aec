import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop wuauserv & net stop bits & ren %windir%\\SoftwareDistribution SoftwareDistribution.old & net start bits & net start wuauserv',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  shell: 'cmd',
  admin: true,
  effect: 'D',
  does: {
    en: 'Sets the download folder and the update database aside; Windows makes new ones.',
    ja: 'ダウンロード フォルダーと更新データベースを退避します。新しいものは Windows が作成します。',
  },
  undo: {
    en: 'Stop both services, rename the new folder away and the old one back.',
    ja: '両方のサービスを停止し、新しいフォルダーを別の名前に変えてから、元のフォルダーの名前を戻します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'A new SoftwareDistribution folder appears and the percentage moves.',
    ja: '新しい SoftwareDistribution フォルダーができ、進行状況が動きます。',
  },
  caution: {
    en: 'Lost: the list of past updates in the update history, and what had been downloaded. The old folder stays as SoftwareDistribution.old until you delete it.',
    ja: '更新履歴の一覧とダウンロード済みの内容は失われます。元のフォルダーは、削除するまで SoftwareDistribution.old として残ります。',
  },
  after: 'reg-export-connections',
  cite: ['SA-ADDL', 'JPW-CLEAR'],
  seen: '2026-11-22',
});
