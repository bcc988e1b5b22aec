import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp import proxy source=ie',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: "Copies the manual proxy of your account's Internet Options to WinHTTP.",
    ja: 'このアカウントの[インターネット オプション]に手動で設定したプロキシを WinHTTP にコピーします。',
  },
  undo: {
    command: 'netsh-winhttp-reset',
    text: {
      en: 'Set what netsh winhttp show proxy had shown before; where that was direct access, reset the proxy.',
      ja: 'netsh winhttp show proxy で前に表示された値を設定し直します。直接アクセスだった場合はリセットします。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'netsh-winhttp-show',
    text: { en: 'It now shows the server of Internet Options.', ja: '[インターネット オプション]と同じサーバーが表示されるようになります。' },
  },
  caution: {
    en: 'Copies the settings of the account that runs it: started as another administrator, it copies the wrong ones.',
    ja: '実行したアカウントの設定がコピーされます。別の管理者として実行すると、違う設定がコピーされます。',
  },
  after: 'netsh-winhttp-show',
  cite: 'W32-NETSH',
  seen: '2026-11-22',
});
