import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'certutil -verify -urlfetch SERVER.cer',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Builds the chain of a certificate file and fetches the revocation lists that it names.',
    ja: '証明書ファイルのチェーンを組み立て、そこに書かれた失効情報を取得します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The last lines say whether the chain ends in a trusted root, and which address could not be fetched.',
    ja: '最後の行で、信頼されたルートまでつながるか、どのアドレスを取得できなかったかがわかります。',
  },
  slots: {
    SERVER: {
      en: 'the file that the browser saves from the certificate of the server (Details > Copy to file)',
      ja: 'ブラウザーでサーバーの証明書を保存したファイル (「詳細」>「ファイルにコピー」)',
    },
  },
  cite: 'WSD-CERTUTIL',
  seen: '2026-11-22',
});
