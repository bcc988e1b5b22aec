// The case of the 2004 column, and what must not be taken for it.
import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows XP stays at 0 % (2004)', ja: '0% で止まる Windows XP (2004 年)' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log, reg query and tcpdump. No public output of proxycfg is known: only the words that netsh shares with it are used.',
    ja: 'WindowsUpdate.log、reg query、tcpdump の書式にならって作成した記録です。proxycfg の出力には公開されたものがないため、netsh と共通の語句だけを使っています。',
  },
  expect: [
    {
      title: { en: 'Log, WinHTTP proxy and browser proxy together', ja: 'ログ、WinHTTP のプロキシ、ブラウザーのプロキシをまとめて' },
      given: ['windowsupdate.log', 'proxycfg.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
      demo: 1,
    },
    {
      title: { en: 'The WinHTTP proxy as the registry holds it', ja: 'WinHTTP のプロキシをレジストリの値で' },
      given: ['windowsupdate.log', 'winhttpsettings.txt', 'ie-proxy.reg'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'The log states the WinHTTP proxy itself', ja: 'WinHTTP のプロキシはログからも読み取れる' },
      given: ['windowsupdate.log', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'A line repeated changes nothing', ja: '行が繰り返されても結果は変わらない' },
      given: ['windowsupdate-line-repeated.log', 'proxycfg.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'Log and capture: the direct way is silent, the proxy answers', ja: 'ログとキャプチャ: 直接接続は無応答、プロキシは応答' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'possible' }, { diagnosis: 'egress-blocked' }],
      notProven: true,
    },
    {
      title: { en: 'The log alone, every line twice', ja: 'ログだけ (すべての行を 2 回ずつ)' },
      given: ['windowsupdate-repeated.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'possible' }, { diagnosis: 'egress-blocked' }],
      notProven: true,
    },
    {
      title: { en: 'The browser has a proxy entered, but switched off', ja: 'ブラウザーのプロキシが無効になっている' },
      given: ['windowsupdate.log', 'proxycfg.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'egress-blocked' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The address that fails is the WSUS server of the policy', ja: '失敗している宛先がポリシーの WSUS サーバー' },
      given: ['windowsupdate-wsus.log', 'wsus-policy.txt', 'proxycfg.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The browser, too, reaches the update servers directly', ja: '更新サーバーがブラウザーのプロキシの例外に入っている' },
      given: ['windowsupdate.log', 'proxycfg.txt', 'ie-proxy-bypass.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'No proxy, and nothing fails', ja: 'プロキシなしで正常に動いている' },
      given: ['windowsupdate-healthy.log'],
      verdict: 'healthy',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'A proxy is named, and it works', ja: 'プロキシが設定され、正常に動いている' },
      given: ['windowsupdate-proxied.log', 'winhttpsettings-named.txt', 'ie-proxy.txt'],
      verdict: 'healthy',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The proxy has been set since: the old log no longer counts', ja: 'その後プロキシが設定されている (古いログはもう根拠にならない)' },
      given: ['windowsupdate.log', 'winhttpsettings-named.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'A capture of another day', ja: '別の日のキャプチャ' },
      given: ['windowsupdate.log', 'capture-other-day.txt'],
      verdict: 'diagnosed',
      notProven: true,
    },
    {
      title: { en: 'A capture that shows the proxy alone', ja: 'プロキシとの通信しか写っていないキャプチャ' },
      given: ['windowsupdate.log', 'capture-proxy-only.txt'],
      verdict: 'diagnosed',
      notProven: true,
    },
  ],
});
