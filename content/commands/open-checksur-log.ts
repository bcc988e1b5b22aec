import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad %windir%\\Logs\\CBS\\CheckSUR.log',
  os: ['vista', '7'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Opens what the System Update Readiness Tool (KB947821) found. Run the tool first.',
    ja: 'システム更新準備ツール (KB947821) の結果を開きます。先にツールを実行してください。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The summary: what was found, and what was fixed.', ja: '末尾の Summary で、見つかった数と修復された数を見ます。' },
  cite: 'SA-DISM',
  seen: '2026-11-22',
});
