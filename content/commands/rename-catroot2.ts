import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop cryptsvc & ren %windir%\\System32\\catroot2 catroot2.old & net start cryptsvc',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'D',
  does: { en: 'Sets the index of signatures aside; Windows builds a new one.', ja: '署名の索引を退避します。Windows が新しく作り直します。' },
  undo: {
    en: 'Stop cryptsvc, rename the new folder away and the old one back, start cryptsvc.',
    ja: 'cryptsvc を止め、新しいフォルダーを別名にして元の名前に戻し、cryptsvc を開始します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'dir-catroot2', text: { en: 'A new catroot2 has been made.', ja: '新しい catroot2 ができています。' } },
  caution: {
    en: 'Never rename CatRoot (without the 2): Windows does not make that one again. If ren says that access is denied, the service has started again: repeat it.',
    ja: 'CatRoot (末尾に 2 のないフォルダー) の名前は変更しないでください。Windows は作り直しません。ren がアクセス拒否になる場合は、サービスが再び開始しています。もう一度実行します。',
  },
  after: 'dir-catroot2',
  cite: 'SA-822798',
  seen: '2026-11-23',
});
