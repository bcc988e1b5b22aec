import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -s -o NUL -w "%{certs}" https://fe2.update.microsoft.com | findstr /i issuer',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints who issued the certificates that arrive on this PC.', ja: 'この PC に届いた証明書の発行者を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Every issuer should be Microsoft or the authority that stands above it; a company or a security product is the finding.',
    ja: '発行者が Microsoft とその上位の証明機関なら正常です。社名やセキュリティ製品の名前なら、途中で復号されています。',
  },
  caution: {
    en: 'Needs curl 7.88 or later. Behind a proxy add -x PROXY:PORT.',
    ja: 'curl 7.88 以降が必要です。プロキシがある場合は -x PROXY:PORT を加えます。',
  },
  cite: ['CURLCERTS', 'ITPRO-SEC'],
  seen: '2026-11-22',
});
