import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'msconfig',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Opens System Configuration, in which a start without foreign services can be chosen (clean boot).',
    ja: 'システム構成を開きます。他社製サービスなしの起動 (クリーン ブート) を選べます。',
  },
  undo: { en: 'Choose “Normal startup” in the same window and restart.', ja: '同じ画面で「通常スタートアップ」を選び、再起動します。' },
  scope: 'machine',
  reboot: true,
  verify: { en: 'After the restart the programs of other makers are not running.', ja: '再起動後、他社製のプログラムが動いていないことを確認します。' },
  caution: {
    en: 'Note what was switched on before. Security software is off meanwhile: stay away from unknown sites and mails.',
    ja: '変更前の状態を控えておきます。その間はセキュリティ ソフトも止まるため、知らないサイトやメールを開かないでください。',
  },
  cite: ['SA-000E', 'ITPRO-UPGRES'],
  seen: '2026-11-22',
});
