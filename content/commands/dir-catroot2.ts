import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'dir %windir%\\System32\\catroot2',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the folder in which Windows keeps its index of signatures.', ja: 'Windows が署名の索引を保存しているフォルダーを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'edb.log of many megabytes, or no folder at all, points to damage.',
    ja: 'edb.log が数 MB を超えている、またはフォルダーがない場合は、破損が疑われます。',
  },
  cite: 'SA-822798',
  seen: '2026-11-23',
});
