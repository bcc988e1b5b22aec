import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\BITS',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether a policy limits the bandwidth of BITS.', ja: 'BITS の帯域を制限するポリシーがあるかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'EnableBITSMaxBandwidth 0x1 with a rate of 0 blocks downloads. An error that the key was not found: no policy.',
    ja: 'EnableBITSMaxBandwidth が 0x1 で帯域の値が 0 なら、ダウンロードは行われません。キーが見つからないというエラーなら、ポリシーはありません。',
  },
  cite: ['WSD-REGQUERY', 'W32-BITSGP'],
  seen: '2026-11-22',
});
