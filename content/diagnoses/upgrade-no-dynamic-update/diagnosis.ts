// The media is older than the running Windows in one part, and dynamic update, which would mend that, was off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'setup-compat',
  title: { en: 'The upgrade fails because dynamic update is off', ja: '動的更新が無効なためアップグレードが失敗する' },
  summary: {
    en: 'One part of the running Windows is newer than the same part on the media, and setup does not go backwards. Let setup fetch its own updates first (dynamic update), or take media that already contains a current cumulative update.',
    ja: '動作中の Windows の一部が、メディアにある同じ部品より新しく、セットアップは古いものに置き換えません。セットアップに更新を取得させる (動的更新) か、最新の累積更新プログラムを含むメディアを使ってください。',
  },
  layer: 'client',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['8007042B'],
  needs: [{ kind: 'migration-refused' }, { kind: 'setup-result', code: '8007042B', extend: '2000D' }],
  proves: [[{ kind: 'migration-refused' }, { kind: 'setup-result', code: '8007042B', extend: '2000D' }]],
  supports: [
    { fact: { kind: 'migration-refused' }, weight: 7 },
    { fact: { kind: 'setup-result', code: '8007042B', extend: '2000D' }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Does setupact.log name a part?', ja: 'setupact.log に部品の名前があるか確認する' },
      text: { en: 'The line before “is critical, arbitration will fail” names it.', ja: '「is critical, arbitration will fail」の前の行に名前があります。' },
      command: 'findstr-v2v',
    },
    {
      title: { en: 'Do policies keep the PC from Windows Update?', ja: 'Windows Update への接続が禁止されていないか確認する' },
      text: {
        en: 'DoNotConnectToWindowsUpdateInternetLocations or DisableWindowsUpdateAccess at 0x1 forbid dynamic update.',
        ja: 'DoNotConnectToWindowsUpdateInternetLocations または DisableWindowsUpdateAccess が 0x1 なら、動的更新は行われません。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Check that nothing else is in the way', ja: 'ほかに問題がないか確認する' },
      text: { en: 'From the mounted media.', ja: 'マウントしたメディアから実行します。' },
      command: 'setup-compat-scan',
    },
    {
      title: { en: 'Upgrade with dynamic update', ja: '動的更新を有効にしてアップグレードする' },
      text: { en: 'Connected to the Internet. Back up first.', ja: 'インターネットに接続した状態で行います。先にバックアップを取ってください。' },
      command: 'setup-dynamic-update',
    },
    {
      title: { en: 'Without Internet: newer media', ja: 'インターネットに接続できない場合: 新しいメディアを使う' },
      text: {
        en: 'Media, or a feature update, into which a current cumulative update has been built.',
        ja: '最新の累積更新プログラムを組み込んだメディア、または機能更新プログラムを使います。',
      },
    },
    {
      title: { en: 'Through WSUS or Configuration Manager: allow the connection', ja: 'WSUS / Configuration Manager の場合: 接続を許可する' },
      text: {
        en: 'The policies “Do not connect to any Windows Update Internet locations” and “Turn off access to all Windows Update features” have to be off or not configured. Ask the administrator.',
        ja: 'ポリシー「インターネット上の Windows Update に接続しない」と「Windows Update のすべての機能へのアクセスをオフにする」を、無効または未構成にします。管理者に依頼してください。',
      },
    },
  ],
  verify: [{ title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' }],
  collect: [{ command: 'findstr-v2v', text: { en: 'Which part setup holds for too new.', ja: '新しすぎると判断された部品。' }, gives: 'migration-refused' }],
  cites: ['JPW-042B'],
});
