import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols /t REG_DWORD /d 0xA80 /f',
  os: ['7', '8'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets WinHTTP offer TLS 1.1 and 1.2 beside TLS 1.0 by default.', ja: 'WinHTTP の既定に、TLS 1.0 に加えて TLS 1.1 と 1.2 を含めます。' },
  undo: {
    command: 'reg-delete-winhttp-tls12',
    text: {
      en: 'Deletes the value; import the saved file if it had another one.',
      ja: '値を削除します。別の値があった場合は、保存したファイルを読み込みます。',
    },
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-winhttp-protocols', text: { en: 'It says 0xa80.', ja: '0xa80 と表示されます。' } },
  caution: { en: 'Has an effect only where KB3140245 is installed.', ja: 'KB3140245 が入っている場合にだけ効きます。' },
  after: 'reg-export-winhttp',
  cite: 'KB3140245',
  seen: '2026-11-22',
});
