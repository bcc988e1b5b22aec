import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'bitsadmin /util /setieproxy localsystem MANUAL_PROXY PROXY:PORT "<local>"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Gives BITS a proxy for jobs of the system account.', ja: 'システム アカウントのジョブで BITS が使うプロキシを設定します。' },
  undo: {
    command: 'bitsadmin-setieproxy-autodetect',
    text: {
      en: 'Set the usage that getieproxy had shown before: AUTODETECT with this command, NO_PROXY with the same command and that word.',
      ja: 'getieproxy で前に表示された種類に戻します。AUTODETECT ならこのコマンドを、NO_PROXY なら末尾を NO_PROXY に替えて実行します。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'bitsadmin-getieproxy', text: { en: 'It now shows the server you entered.', ja: '入力したサーバーが表示されるようになります。' } },
  caution: {
    en: 'No dialog shows this setting, and it stays: when the proxy moves, it breaks silently. Needs BITS 2.0; from Windows 10 1809 on it is not needed.',
    ja: 'この設定はどの画面にも表示されず、残り続けます。プロキシが移設されると、気付かないうちにダウンロードできなくなります。BITS 2.0 以降が必要で、Windows 10 1809 以降では不要です。',
  },
  after: 'bitsadmin-getieproxy',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
  },
  cite: ['WSD-SETIEPROXY', 'W32-BITSSVC'],
  seen: '2026-11-22',
});
