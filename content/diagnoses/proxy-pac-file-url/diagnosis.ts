// The configuration script is a file on the disk, and WinHTTP does not read files.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFD', '80072EE7', '8024402C', '80072EF1', '80072F78', '80072F92', '80072F94'];

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'The proxy script is given as a file', ja: '自動構成スクリプトが file:// で指定されている' },
  summary: {
    en: 'The browser takes its proxy from a script that lies on the disk (file://). The update service reads scripts by http only, so it has no proxy. Serve the script by http, or give WinHTTP the proxy itself.',
    ja: 'ブラウザーは、ディスク上のスクリプト (file://) からプロキシを得ています。更新サービスが読めるのは http のスクリプトだけなので、プロキシがない状態です。スクリプトを http で配布するか、WinHTTP にプロキシを直接設定してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD', '80072F92', '80072F94'],
  needs: [
    [{ kind: 'winhttp-send-failed', proxy: 'none', code: CODES }, { kind: 'script-by-file' }],
    [{ kind: 'failure', code: CODES }, { kind: 'script-by-file' }],
  ],
  proves: [
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: CODES },
      { kind: 'script-by-file' },
      { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] },
    ],
  ],
  supports: [
    { fact: { kind: 'script-by-file' }, weight: 7 },
    { fact: { kind: 'winhttp-proxy', access: 'direct' }, weight: 2 },
    { fact: { kind: 'winhttp-send-failed', proxy: 'none', code: CODES }, weight: 2 },
    { fact: { kind: 'failure', code: ['80072F92', '80072F94'] }, weight: 3 },
  ],
  excludedBy: [
    { kind: 'winhttp-proxy', access: 'named' },
    { kind: 'winhttp-send-failed', proxy: 'named' },
    { kind: 'wsus-policy', active: true },
  ],
  check: [
    {
      title: { en: 'Where does the script come from?', ja: 'スクリプトの場所を確認する' },
      text: { en: 'AutoConfigURL begins with file:// if this is it.', ja: 'この原因なら、AutoConfigURL が file:// で始まっています。' },
      command: 'reg-query-ie-proxy',
    },
    { title: { en: 'Has WinHTTP a proxy?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'Has WinHTTP a proxy?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
  ],
  fix: [
    {
      title: { en: 'Best: serve the script by http', ja: '推奨: スクリプトを http で配布する' },
      text: {
        en: 'Put it on a web server of the network (wpad.dat or proxy.pac), and enter that address in place of the file. With automatic detection (WPAD) the service finds it by itself.',
        ja: 'ネットワーク内の Web サーバーに置き (wpad.dat または proxy.pac)、ファイルの代わりにそのアドレスを指定します。自動検出 (WPAD) にすれば、サービスも自分で見つけます。',
      },
    },
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, eras: ['xp', '2003'], command: 'reg-export-connections' },
    {
      title: { en: 'Or give WinHTTP the proxy that the script names', ja: 'または、スクリプトにあるプロキシを WinHTTP に設定する' },
      text: {
        en: 'Open the script: it stands behind PROXY. Microsoft asks for a restart of the PC afterwards.',
        ja: 'スクリプトを開くと、PROXY の後にあります。Microsoft は設定後に PC の再起動を求めています。',
      },
      eras: ['xp', '2003'],
      command: 'proxycfg-set',
    },
    {
      title: { en: 'Or give WinHTTP the proxy that the script names', ja: 'または、スクリプトにあるプロキシを WinHTTP に設定する' },
      text: { en: 'Open the script: it stands behind PROXY.', ja: 'スクリプトを開くと、PROXY の後にあります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-set',
    },
    { title: { en: 'Restart the PC', ja: 'PC を再起動する' } },
  ],
  verify: [
    { title: { en: 'WinHTTP has the proxy', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'WinHTTP has the proxy', ja: 'WinHTTP のプロキシを確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
    },
  ],
  collect: [
    { command: 'reg-query-ie-proxy', text: { en: 'Where the script of the browser lies.', ja: 'ブラウザーのスクリプトの場所。' }, gives: 'script-by-file' },
    { command: 'netsh-winhttp-show', text: { en: 'Which proxy WinHTTP has.', ja: 'WinHTTP のプロキシ設定。' }, gives: 'winhttp-proxy' },
  ],
  risk: {
    en: 'A script by http makes all PCs depend on that web server. A proxy entered by hand holds for the whole PC.',
    ja: 'http のスクリプトにすると、すべての PC がその Web サーバーに依存します。手動のプロキシは PC 全体に及びます。',
  },
  cites: ['KB890444', 'W32-AUTOPROXY', 'W32-WHERR', 'W32-PROXYCFG'],
});
