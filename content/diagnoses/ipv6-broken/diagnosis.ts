// The name has an IPv6 address, the PC believes it can use it, and nothing answers there.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFD', '80072EF1', '80072F78'];

export default defineDiagnosis<Kinds>({
  family: 'tcp-unreachable-timeout',
  title: { en: 'IPv6 is offered but leads nowhere', ja: 'IPv6 の経路だけが通じない' },
  summary: {
    en: 'The PC has an IPv6 address and tries that way first, but nothing answers there; IPv4 would work. Mend the router or the line; until then let Windows prefer IPv4, and leave IPv6 on.',
    ja: 'PC は IPv6 アドレスを持ち、まずそちらを試しますが、応答がありません。IPv4 なら通じます。ルーターや回線を直してください。それまでは、IPv6 を有効にしたまま IPv4 を優先させます。',
  },
  layer: 'network',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download'],
  codes: ['80072EE2', '80072EFD'],
  needs: [
    [
      { kind: 'failure', code: CODES },
      { kind: 'ipv6-silent', host: '$host' },
    ],
    [
      { kind: 'way-failed', picture: 'syn-unanswered', host: '$host' },
      { kind: 'ipv6-silent', host: '$host' },
    ],
  ],
  proves: [],
  supports: [
    { fact: { kind: 'ipv6-silent' }, weight: 5 },
    { fact: { kind: 'tcp-flow', outcome: 'established', toProxy: false }, weight: 3 },
    { fact: { kind: 'failure', code: CODES }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'os-version', era: ['2000', 'xp', '2003'] },
    { kind: 'ipv6-components', unused: true },
  ],
  check: [
    { title: { en: 'Does the name answer over IPv6?', ja: 'IPv6 で応答があるか確認する' }, command: 'ping-ipv6' },
    { title: { en: 'And over IPv4?', ja: 'IPv4 で応答があるか確認する' }, command: 'ping-ipv4' },
    { title: { en: 'Has somebody changed IPv6 before?', ja: 'IPv6 の設定が変更されていないか確認する' }, command: 'reg-query-disabledcomponents' },
  ],
  fix: [
    {
      title: { en: 'For a test: take IPv6 off the adapter', ja: '確認のため: アダプターの IPv6 を一時的に外す' },
      text: {
        en: 'Properties of the network connection, untick “Internet Protocol Version 6”, and search once. Passes at once? Then it is IPv6. Tick it again.',
        ja: 'ネットワーク接続のプロパティで「インターネット プロトコル バージョン 6」のチェックを外し、1 回スキャンします。すぐに成功すれば IPv6 が原因です。チェックは元に戻します。',
      },
    },
    {
      title: { en: 'Mend the way', ja: '経路を直す' },
      text: {
        en: 'Restart the router, look for its IPv6 setting, ask the provider. A router that announces a prefix without having a way is the usual culprit.',
        ja: 'ルーターを再起動し、IPv6 の設定を確認し、プロバイダーに問い合わせます。経路がないのにプレフィックスを広告しているルーターが、よくある原因です。',
      },
    },
    {
      title: { en: 'Until then: prefer IPv4', ja: 'それまでの間: IPv4 を優先する' },
      text: { en: 'IPv6 stays on.', ja: 'IPv6 は有効のままです。' },
      command: 'reg-add-prefer-ipv4',
    },
    { title: { en: 'Restart the PC', ja: 'PC を再起動する' } },
  ],
  verify: [
    { title: { en: 'The setting holds', ja: '設定を確認する' }, command: 'reg-query-disabledcomponents' },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'In a new capture the first SYN goes to an IPv4 address, or IPv6 answers.',
        ja: '新しいキャプチャで、最初の SYN が IPv4 アドレス宛てになるか、IPv6 で応答があります。',
      },
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture while the search runs (Windows 10 and 11).', ja: 'スキャン中のキャプチャ (Windows 10 / 11)。' },
      gives: 'ipv6-silent',
    },
  ],
  risk: {
    en: 'Do not switch IPv6 off altogether: parts of Windows rely on it. Take the setting back once the way is mended.',
    ja: 'IPv6 を完全に無効にしないでください。IPv6 を必要とする Windows の機能があります。経路が直ったら設定を戻します。',
  },
  cites: ['KB929852', 'W32-OPTFLAGS', 'WSD-PING'],
});
