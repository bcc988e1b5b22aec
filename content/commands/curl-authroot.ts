import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -I http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Asks whether the list of trusted roots can be fetched, without downloading it.',
    ja: '信頼されたルートの一覧を取得できるかどうかを、ダウンロードせずに確かめます。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The first line should say 200. 403, 407 or silence: somebody on the way keeps it back. Windows 10 1803 and later.',
    ja: '1 行目が 200 なら正常です。403、407、または応答なしなら、途中で止められています。Windows 10 1803 以降で使えます。',
  },
  cite: ['JPW-ENDPOINT', 'WSD-CERTUTIL'],
  seen: '2026-11-22',
});
