// Full-size packets vanish on the way, and nobody says so.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFE', '80072EF1', '80072F78'];

export default defineDiagnosis<Kinds>({
  family: 'tcp-unreachable-timeout',
  title: { en: 'Large packets vanish on the way (MTU black hole)', ja: '大きなパケットだけが途中で消える (MTU ブラックホール)' },
  summary: {
    en: 'The connection comes about and small packets pass, but full-size ones do not fit through a link on the way, and the message that would say so is filtered. Make the packets smaller, or let that message through.',
    ja: '接続は確立し、小さなパケットは通りますが、最大サイズのパケットが途中の区間を通れず、それを知らせる通知も遮断されています。パケットを小さくするか、通知を通すようにしてください。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download'],
  codes: ['80072EE2', '80072EFE'],
  needs: [
    [
      { kind: 'request-failed', code: CODES, host: '$host' },
      { kind: 'way-failed', picture: 'mtu-black-hole', host: '$host' },
    ],
    { kind: 'way-failed', picture: 'mtu-black-hole', host: '$host' },
    // Full-size packets vanish without a word, smaller ones get through.
    [
      { kind: 'ping-size', outcome: 'silent', full: true, host: '$host' },
      { kind: 'ping-size', outcome: 'passed', host: '$host' },
    ],
  ],
  proves: [
    [
      { kind: 'request-failed', code: CODES, host: '$host' },
      { kind: 'way-failed', picture: 'mtu-black-hole', host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'way-failed', picture: 'mtu-black-hole' }, weight: 7 },
    { fact: { kind: 'ping-size', outcome: 'silent', full: true }, weight: 4 },
    { fact: { kind: 'failure', code: CODES }, weight: 2 },
  ],
  excludedBy: [{ kind: 'ping-size', outcome: 'passed', full: true }],
  check: [
    {
      title: { en: 'Is ping answered at all?', ja: 'ping に応答があるか確認する' },
      text: { en: 'If not, the next test says nothing.', ja: '応答がなければ、次の確認では何もわかりません。' },
      command: 'ping-host',
    },
    {
      title: { en: 'Which size gets through?', ja: '通る大きさを調べる' },
      text: {
        en: 'Lower 1472 step by step. 1464 is the limit of PPPoE; add 28 to what passes, and you have the MTU.',
        ja: '1472 を少しずつ下げます。PPPoE なら 1464 が上限です。通った値に 28 を足したものが MTU です。',
      },
      command: 'ping-df',
    },
    {
      title: { en: 'Which MTU has the PC?', ja: 'PC の MTU を確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-ipv4-subinterfaces',
    },
  ],
  fix: [
    {
      title: { en: 'On the router first: its MTU, or MSS clamping', ja: 'まずルーターで MTU や MSS を調整する' },
      text: {
        en: 'One setting for all PCs behind it. And ICMP “fragmentation needed” (type 3, code 4) must not be filtered: ask whoever runs the firewall or the VPN.',
        ja: 'ルーターで設定すれば、配下のすべての PC に効きます。ICMP の Fragmentation Needed (タイプ 3、コード 4) を遮断してはいけません。ファイアウォールや VPN の管理者に確認してください。',
      },
    },
    {
      title: { en: 'XP and Server 2003: switch black hole detection on', ja: 'XP と Server 2003: ブラックホール検出を有効にする' },
      text: { en: 'Off by default there.', ja: '既定では無効です。' },
      eras: ['xp', '2003'],
      command: 'reg-add-pmtubhdetect',
    },
    {
      title: { en: 'For one PC: a smaller MTU', ja: '1 台だけなら: MTU を小さくする' },
      text: { en: 'Note the value of before.', ja: '元の値を控えておきます。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-ipv4-mtu-1400',
    },
    {
      title: { en: 'Then try again', ja: 'もう一度試す' },
      text: { en: 'Search for updates, and download.', ja: '更新プログラムの検索とダウンロードを行います。' },
    },
  ],
  verify: [
    {
      title: { en: 'The new MTU holds', ja: '新しい MTU になったことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-ipv4-subinterfaces',
    },
    {
      title: { en: 'The download moves on', ja: 'ダウンロードが進むことを確認する' },
      text: {
        en: 'It passes the place where it stood. A new capture shows no more resending.',
        ja: '止まっていた箇所を通過します。新しいキャプチャでは再送がなくなります。',
      },
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture while it stands still (Windows 10 and 11).', ja: '止まっている間のキャプチャ (Windows 10 / 11)。' },
      gives: 'way-failed',
    },
  ],
  risk: {
    en: 'A smaller MTU costs a little throughput on every connection of this PC. Take it back once the way is mended.',
    ja: 'MTU を小さくすると、この PC のすべての通信がわずかに遅くなります。経路が直ったら元に戻してください。',
  },
  cites: ['PMTU', 'WSD-NETSHIP', 'WSD-PING'],
});
