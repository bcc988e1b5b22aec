// A repair recipe took the proxy away. No log shows who did it: this is reached by questions.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'winhttp-proxy-missing',
  title: { en: 'A repair script took the proxy away', ja: '修復スクリプトがプロキシ設定を消した' },
  summary: {
    en: 'Updates stopped after a “reset Windows Update” recipe was run. Such recipes clear the WinHTTP proxy among other things. Set it again.',
    ja: '「Windows Update のリセット」手順を実行した後、更新できなくなりました。こうした手順の多くは WinHTTP のプロキシ設定も消します。設定し直してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD'],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [{ kind: 'winhttp-proxy', access: 'named' }],
  traceless: true,
  check: [
    { title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    { title: { en: 'And the newer setting?', ja: '新しい形式の設定も確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
    {
      title: { en: 'Which proxy does the browser have?', ja: 'ブラウザーのプロキシを確認する' },
      text: { en: 'Or look at a PC next to it that still updates.', ja: '更新できている隣の PC の設定を見る方法もあります。' },
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, command: 'reg-export-connections' },
    { title: { en: 'Set the proxy again', ja: 'プロキシを設定し直す' }, eras: ['xp', '2003'], command: 'proxycfg-set' },
    { title: { en: 'Set the proxy again', ja: 'プロキシを設定し直す' }, eras: ['vista', '7', '8', '8.1'], command: 'netsh-winhttp-set' },
    { title: { en: 'Set the proxy again', ja: 'プロキシを設定し直す' }, eras: ['10', '11'], command: 'netsh-advproxy-set-machine' },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then search for updates again.', ja: 'その後、更新プログラムをもう一度検索します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The proxy is there', ja: '設定を確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'The proxy is there', ja: '設定を確認する' }, eras: ['vista', '7', '8', '8.1'], command: 'netsh-winhttp-show' },
    { title: { en: 'The proxy is there', ja: '設定を確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
  ],
  risk: {
    en: 'The same recipes often run “netsh winsock reset”, which also removes the providers of VPN and filter programs.',
    ja: 'こうした手順には netsh winsock reset も含まれることが多く、VPN やフィルター ソフトのプロバイダーまで取り除かれます。',
  },
  cites: ['SA-ADDL', 'W32-PROXYCFG', 'W32-NETSH'],
});
