import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'certutil -verifyctl AuthRootWU',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Fetches Microsoft’s list of trusted roots from the update site and checks it.',
    ja: 'Microsoft の信頼されたルートの一覧を更新サイトから取得し、検証します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It ends with “command completed successfully”. An error means that the list does not arrive here.',
    ja: '「コマンドは正常に完了しました」で終われば正常です。エラーの場合、一覧がここまで届いていません。',
  },
  caution: {
    en: 'It runs with your own proxy; the update service uses that of the system.',
    ja: 'このコマンドはサインイン中のユーザーのプロキシで動きます。更新サービスが使うのはシステムのプロキシです。',
  },
  cite: ['WSD-CERTUTIL', 'JPW-ENDPOINT'],
  seen: '2026-11-22',
});
