import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'certutil -hashfile "FILE" SHA1',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Prints the SHA-1 of a file. The names of many update files end in it.',
    ja: 'ファイルの SHA-1 を表示します。多くの更新ファイルは名前の末尾が SHA-1 です。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Compare it with the end of the file name: other digits mean another content.',
    ja: 'ファイル名の末尾と比べます。異なれば、内容が変わっています。',
  },
  slots: { FILE: { en: 'the downloaded file', ja: 'ダウンロードしたファイル' } },
  cite: ['WSD-CERTUTIL'],
  seen: '2026-11-22',
});
