import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'fltmc',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Lists the filter drivers that look at every file: virus scanners, backup, encryption.',
    ja: 'ファイルの読み書きに介入するフィルター ドライバー (ウイルス対策、バックアップ、暗号化など) を一覧表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Names that are not Microsoft’s belong to the programs to pause.', ja: 'Microsoft 以外の名前があれば、そのプログラムを一時停止して試します。' },
  cite: ['FLTMC', 'SA-0005'],
  seen: '2026-11-22',
});
