import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\DriverOperations\\0\\SEQUENCE" /v Arch /t REG_SZ /d ARCH /f',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Adds the architecture that is missing from one queued driver operation.',
    ja: '登録済みのドライバー操作 1 件に、欠けているアーキテクチャを追加します。',
  },
  undo: {
    en: 'Delete the value Arch of this entry, or read driveroperations-before.reg back with reg import.',
    ja: 'この項目の Arch を削除するか、reg import で driveroperations-before.reg を読み戻します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-driveroperations', text: { en: 'The entry now has Arch.', ja: 'その項目に Arch が表示されます。' } },
  caution: {
    en: 'Only where an entry lacks the value and its Identity names it. If access is denied, do not change permissions: repair Windows with its own setup instead.',
    ja: '値が欠けていて、Identity からその値がわかる場合に限ります。アクセスが拒否されたら権限は変えず、インプレース アップグレードで修復してください。',
  },
  after: 'reg-export-driveroperations',
  slots: {
    SEQUENCE: { en: 'the number of the entry', ja: '項目の番号' },
    ARCH: { en: 'what its Identity says, for instance amd64', ja: 'Identity に書かれた値 (例: amd64)' },
  },
  cite: ['SA-COMMON'],
  seen: '2026-11-22',
});
