// Automatic detection finds an old or dead proxy.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFD', '80072EE7', '8024402C', '80072EF1', '80072F78'];
const AUTOMATIC = ['80072F94', '80072F86', '80072F87', '80072F92'];
const DEAD = ['syn-unanswered', 'refused', 'prohibited', 'unreachable'] as const;

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'Automatic proxy detection (WPAD) leads astray', ja: 'プロキシの自動検出 (WPAD) が誤った先を示している' },
  summary: {
    en: 'Nobody has entered a proxy, yet Windows Update uses one: automatic detection found it, by a name or a DHCP option that is old, wrong or not yours. Mend or remove that entry in the network.',
    ja: '誰もプロキシを設定していないのに、Windows Update がプロキシを使っています。自動検出が、古い、誤った、または無関係な名前や DHCP オプションから見つけたものです。ネットワーク側の登録を直すか取り除いてください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['8024402C', '80072EE7', '80072EE2', ...AUTOMATIC],
  needs: [
    // The agent names a proxy, and the setting of the machine names none: where else can it come from?
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES },
      { kind: 'winhttp-proxy', access: 'direct' },
    ],
    [
      { kind: 'agent-proxy', proxy: 'named' },
      { kind: 'winhttp-proxy', access: 'direct' },
      { kind: 'failure', code: CODES },
    ],
    [
      { kind: 'wpad-answer', outcome: 'resolved', host: '$host' },
      { kind: 'tcp-flow', outcome: DEAD, host: '$host' },
    ],
    [
      { kind: 'wpad-answer', outcome: 'resolved', host: '$host' },
      { kind: 'connection-failed', host: '$host' },
    ],
    { kind: 'failure', code: AUTOMATIC },
  ],
  proves: [
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES },
      { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] },
      { kind: 'wpad-answer', outcome: 'resolved' },
    ],
  ],
  supports: [
    { fact: { kind: 'winhttp-proxy', access: 'direct' }, weight: 5 },
    { fact: { kind: 'winhttp-send-failed', proxy: 'named', code: CODES }, weight: 3 },
    { fact: { kind: 'agent-proxy', proxy: 'named' }, weight: 3 },
    { fact: { kind: 'wpad-answer', outcome: 'resolved' }, weight: 4 },
    { fact: { kind: 'tcp-flow', outcome: DEAD, host: '$host' }, weight: 3 },
    { fact: { kind: 'failure', code: '80072F94' }, weight: 4 },
    { fact: { kind: 'failure', code: ['80072F86', '80072F87'] }, weight: 4 },
  ],
  excludedBy: [
    { kind: 'winhttp-proxy', access: 'named' },
    // A user's proxy can be the one that the log names (10 and 11 fall back to it).
    { kind: 'browser-proxy', enabled: true },
  ],
  yieldsTo: ['proxy-bypass-missing-wsus', 'proxy-auth-407', 'proxy-wpad-service-dead', 'proxy-pac-file-url'],
  check: [
    {
      title: { en: 'Does the name wpad exist here?', ja: 'wpad という名前があるか確認する' },
      text: { en: 'Try it with your domain behind it as well: wpad.DOMAIN.', ja: '後ろにドメイン名を付けた wpad.ドメイン名 も確認します。' },
      command: 'nslookup-wpad',
    },
    { title: { en: 'What does it hand out?', ja: '配布されているスクリプトを確認する' }, eras: ['10', '11'], command: 'curl-wpad' },
    {
      title: { en: 'What does it hand out?', ja: '配布されているスクリプトを確認する' },
      text: {
        en: 'Open http://wpad/wpad.dat in a browser: the script names the proxy.',
        ja: 'ブラウザーで http://wpad/wpad.dat を開きます。スクリプトにプロキシの名前があります。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
    },
    { title: { en: 'Which DNS suffix has the PC?', ja: 'PC の DNS サフィックスを確認する' }, command: 'ipconfig-all' },
    { title: { en: 'Is a proxy set by hand after all?', ja: '手動のプロキシがないことを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Is a proxy set by hand after all?', ja: '手動のプロキシがないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
  ],
  fix: [
    {
      title: { en: 'In the network: mend the wpad record or DHCP option 252', ja: 'ネットワーク側: wpad のレコードか DHCP オプション 252 を直す' },
      text: {
        en: 'It must lead to a server that hands out the script of today. Nobody needs it? Remove it. The suffix that DHCP gives out (option 015) must fit the domain of the record.',
        ja: '現在のスクリプトを配布しているサーバーを指すようにします。不要なら取り除きます。DHCP が配る DNS サフィックス (オプション 015) は、レコードのドメインと一致している必要があります。',
      },
    },
    {
      title: { en: 'A DNS server of Windows may keep the name back', ja: 'Windows の DNS サーバーが名前を拒否していることがある' },
      text: {
        en: 'Since Server 2008 it does not answer for wpad until that name is taken off its global query block list.',
        ja: 'Server 2008 以降の DNS サーバーは、グローバル クエリ ブロック リストから wpad を外すまで応答しません。',
      },
    },
    {
      title: { en: 'Until then, for one PC: name the proxy', ja: 'それまでの間、1 台だけ: プロキシを指定する' },
      text: { en: 'The one that the browser uses with success.', ja: 'ブラウザーで使えているプロキシを指定します。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-set',
    },
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, eras: ['xp', '2003'], command: 'reg-export-connections' },
    {
      title: { en: 'Until then, for one PC: name the proxy', ja: 'それまでの間、1 台だけ: プロキシを指定する' },
      eras: ['xp', '2003'],
      command: 'proxycfg-set',
    },
    { title: { en: 'Restart the service', ja: 'サービスを再起動する' }, command: 'restart-wuauserv' },
  ],
  verify: [
    { title: { en: 'The name leads where it should', ja: '名前が正しい先を示すことを確認する' }, command: 'nslookup-wpad' },
    {
      title: { en: 'The log names the right proxy, or none', ja: 'ログのプロキシが正しいか、なしになることを確認する' },
      text: {
        en: 'A failed detection can be remembered for a while: restart the PC before you judge.',
        ja: '検出の失敗はしばらく記憶されることがあります。PC を再起動してから判断してください。',
      },
    },
  ],
  collect: [
    { command: 'netsh-winhttp-show', text: { en: 'Whether a proxy is set by hand.', ja: '手動のプロキシがあるかどうか。' }, gives: 'winhttp-proxy' },
    { command: 'nslookup-wpad', text: { en: 'Whether the name wpad exists.', ja: 'wpad という名前があるかどうか。' }, gives: 'wpad-answer' },
    { command: 'reg-query-ie-proxy', text: { en: 'Whether the user has a proxy.', ja: 'ユーザーのプロキシがあるかどうか。' }, gives: 'browser-proxy' },
  ],
  risk: {
    en: 'The record serves every PC of the network: change it with its administrator. A wpad name that belongs to nobody can be taken by a stranger, who then reads the traffic.',
    ja: 'レコードはネットワークのすべての PC に影響します。管理者と一緒に変更してください。持ち主のない wpad の名前は、第三者に取られて通信を読まれるおそれがあります。',
  },
  cites: ['SA-EV16', 'JPD-WPAD', 'W32-AUTOPROXY', 'WPADSTRAY', 'ASHLEY', 'W32-WHERR'],
});
