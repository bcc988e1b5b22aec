import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'start /wait D:\\setup.exe /auto upgrade /dynamicupdate enable /eula accept',
  os: ['11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: {
    en: 'Runs the upgrade from the mounted medium D: and lets setup fetch its own updates first.',
    ja: 'マウントしたメディア D: からアップグレードを実行し、セットアップに最新の更新を先に取得させます。',
  },
  undo: {
    en: 'Settings, System, Recovery, Go back, as long as Windows offers it; else from your backup.',
    ja: '「設定」→「システム」→「回復」の「復元」で戻せる間は戻せます。期間を過ぎた場合はバックアップから戻します。',
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'winver', text: { en: 'The version is the new one.', ja: '新しいバージョンが表示されます。' } },
  caution: {
    en: 'This is the upgrade itself: back up first, and stay on mains. It needs a way to the Internet.',
    ja: 'アップグレードそのものです。先にバックアップを取り、電源に接続してください。インターネット接続が必要です。',
  },
  after: 'setup-compat-scan',
  cite: ['SETUP-OPTS', 'JPW-042B'],
  seen: '2026-11-22',
});
