import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: WSUS over HTTPS', ja: 'Windows 8.1: HTTPS の WSUS' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The issuer of the certificate is unknown', ja: '証明書の発行者が不明' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'untrusted-wsus-cert', grade: 'proven' }],
    },
    {
      title: { en: 'The general code: the certificate, or the clock', ja: '一般的なコード: 証明書か時計か' },
      given: ['windowsupdate-f8f.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'untrusted-wsus-cert', grade: 'likely' }, { diagnosis: 'clock-skew' }],
      notProven: true,
    },
    {
      title: { en: 'The same code from Microsoft’s own server', ja: '同じコードだが、相手は Microsoft のサーバー' },
      given: ['windowsupdate-microsoft.log'],
      verdict: 'diagnosed',
      never: ['untrusted-wsus-cert'],
      notProven: true,
    },
  ],
});
