import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'start /wait D:\\setup.exe /auto upgrade /quiet /noreboot /eula accept /compat scanonly',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Lets setup check this PC without installing anything. D: is the mounted medium.',
    ja: '何もインストールせず、セットアップに PC の検査だけを行わせます。D: はマウントしたメディアです。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'echo %errorlevel% after it: -1047526896 is 0xC1900210, no issue.',
    ja: '続けて echo %errorlevel% を実行します。-1047526896 は 0xC1900210 (問題なし) です。',
  },
  cite: ['SETUP-OPTS', 'ITPRO-UPGCODES', 'ITPRO-UPGRES'],
  seen: '2026-11-22',
});
