import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'certutil -addstore Root COMPANYCA.cer',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Makes this PC trust the certification authority of your company.', ja: 'この PC に、社内の証明機関を信頼させます。' },
  undo: {
    en: 'certlm.msc (or mmc with the snap-in for the computer account): Trusted Root Certification Authorities, delete the entry.',
    ja: 'certlm.msc (またはコンピューター アカウントのスナップイン) の「信頼されたルート証明機関」から削除します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Open the WSUS address in the browser: no warning any more.',
    ja: 'ブラウザーで WSUS のアドレスを開き、警告が出なくなったことを確認します。',
  },
  caution: {
    en: 'Whoever owns this root can pretend to be any site to this PC: import your own authority only, never one that you were sent.',
    ja: 'このルートの持ち主は、この PC に対してどのサイトにもなりすませます。自社の証明機関だけを取り込み、他人から送られたものは取り込まないでください。',
  },
  slots: { COMPANYCA: { en: 'the root certificate of your own authority, from its administrator', ja: '社内の証明機関のルート証明書 (管理者から入手)' } },
  cite: ['WSD-CERTUTIL', 'SA-F8F'],
  seen: '2026-11-22',
});
