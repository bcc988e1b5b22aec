import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Invoke-WebRequest http://WSUS:PORT/SimpleAuthWebService/SimpleAuth.asmx -UseBasicParsing',
  os: ['8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Asks the WSUS server for the page the update client begins with.', ja: '更新クライアントが最初に開くページを WSUS サーバーに要求します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'StatusCode 200: the server answers.', ja: 'StatusCode が 200 ならサーバーは応答しています。' },
  caution: { en: 'It uses the proxy of your account, not that of the service.', ja: 'サービスのプロキシではなく、自分のアカウントのプロキシが使われます。' },
  slots: {
    WSUS: { en: 'the name of the WSUS server, as the policy has it', ja: 'WSUS サーバーの名前 (ポリシーに指定されているもの)' },
    PORT: { en: 'its port: 8530 by default, 80 on old servers', ja: 'そのポート番号 (既定は 8530、古いサーバーでは 80)' },
  },
  cite: 'JPM-CHECK',
  seen: '2026-11-22',
});
