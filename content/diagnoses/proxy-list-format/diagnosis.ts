// The list of proxies or exceptions holds something that cannot be read.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'The proxy or exception list cannot be read', ja: 'プロキシまたは例外の一覧の書き方が正しくない' },
  summary: {
    en: 'One entry in the list of proxies or exceptions is written in a way that WinHTTP does not understand, often a network with a slash. It throws the whole list away. Correct that entry.',
    ja: 'プロキシや例外の一覧に、WinHTTP が理解できない書き方の項目があります。スラッシュ付きのネットワーク表記がよくある例です。1 つでもあると一覧全体が使えません。その項目を直してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan'],
  codes: ['80240030', '8024402C', '80070057'],
  needs: [{ kind: 'failure', code: '80240030' }],
  proves: [[{ kind: 'failure', code: '80240030' }, { kind: 'bypass-malformed' }]],
  supports: [
    { fact: { kind: 'failure', code: '80240030' }, weight: 6 },
    { fact: { kind: 'bypass-malformed' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Read the list of the browser', ja: 'ブラウザーの一覧を確認する' },
      text: {
        en: 'ProxyServer and ProxyOverride: look for a slash as in 192.168.0.0/16, a blank in the middle of an entry, a doubled separator.',
        ja: 'ProxyServer と ProxyOverride に、192.168.0.0/16 のようなスラッシュ、項目の途中の空白、重なった区切り文字がないか見ます。',
      },
      command: 'reg-query-ie-proxy',
    },
    { title: { en: 'And that of WinHTTP', ja: 'WinHTTP の一覧を確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'And that of WinHTTP', ja: 'WinHTTP の一覧を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
  ],
  fix: [
    {
      title: { en: 'Write the exceptions anew', ja: '例外を書き直す' },
      text: {
        en: 'In Internet Options > Connections > LAN settings > Advanced: 192.168.* in place of 192.168.0.0/16, each network by itself, entries parted by semicolons. Note the old list first.',
        ja: 'インターネット オプション > 接続 > LAN の設定 > 詳細設定で直します。192.168.0.0/16 ではなく 192.168.* と書き、ネットワークごとに分け、セミコロンで区切ります。元の一覧は控えておきます。',
      },
    },
    { title: { en: 'Save the present setting of WinHTTP', ja: 'WinHTTP の現在の設定を保存する' }, command: 'reg-export-connections' },
    {
      title: { en: 'Give WinHTTP a list of its own', ja: 'WinHTTP に一覧を設定する' },
      text: {
        en: 'Exceptions by name; a star only at the left end: *.corp.example.',
        ja: '例外は名前で書きます。アスタリスクは左端でのみ使えます (例: *.corp.example)。',
      },
      eras: ['xp', '2003'],
      command: 'proxycfg-set-bypass',
    },
    {
      title: { en: 'Give WinHTTP a list of its own', ja: 'WinHTTP に一覧を設定する' },
      text: {
        en: 'Exceptions by name; a star only at the left end: *.corp.example.',
        ja: '例外は名前で書きます。アスタリスクは左端でのみ使えます (例: *.corp.example)。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-set-bypass',
    },
    { title: { en: 'Restart the service', ja: 'サービスを再起動する' }, command: 'restart-wuauserv' },
  ],
  verify: [
    { title: { en: 'The list stands as you wrote it', ja: '一覧が書いたとおりか確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'The list stands as you wrote it', ja: '一覧が書いたとおりか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    {
      title: { en: '80240030 is gone', ja: '80240030 が出なくなったことを確認する' },
      text: { en: 'Search once more.', ja: 'もう一度検索します。' },
    },
  ],
  collect: [
    { command: 'reg-query-ie-proxy', text: { en: 'The lists of the browser.', ja: 'ブラウザーの一覧。' }, gives: 'bypass-malformed' },
    { command: 'netsh-winhttp-show', text: { en: 'The lists of WinHTTP.', ja: 'WinHTTP の一覧。' }, gives: 'winhttp-proxy' },
  ],
  risk: {
    en: 'The list decides the way of other programs, too: keep what was right in it.',
    ja: '一覧はほかのプログラムの経路にも影響します。正しい項目は残してください。',
  },
  cites: ['WIN32METADATA', 'UNSOFT', 'UPDATEXP', 'SA-SCAN', 'W32-PROXYCFG'],
});
