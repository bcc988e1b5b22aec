import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: the policy holds a bare name', ja: 'Windows 8.1: http:// のない WSUS アドレス' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log', ja: 'ログ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-url-bad', grade: 'proven' }],
      never: ['proxy-winhttp-missing', 'dns-failure'],
    },
    {
      title: { en: 'Configuration Manager and a domain policy', ja: 'Configuration Manager とドメインのポリシー' },
      given: ['wuahandler.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-url-bad', grade: 'proven' }],
    },
    { title: { en: 'The policy holds a whole address', ja: '正しいアドレス' }, given: ['policy.txt'], verdict: 'healthy', never: ['wsus-url-bad'] },
  ],
});
