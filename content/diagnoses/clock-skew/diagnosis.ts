// The PC lives on another day: no certificate is valid there.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'clock-skew',
  title: { en: 'Date or time of the PC is wrong', ja: 'PC の日付または時刻が誤っている' },
  summary: {
    en: 'A certificate counts from one day to another. With a wrong clock none seems valid, and every secure connection fails. Set date, year, time and zone, then find out why they went wrong.',
    ja: '証明書には有効期間があります。時計が誤っていると、どの証明書も期間外に見え、安全な接続がすべて失敗します。年月日、時刻、タイム ゾーンを直し、ずれた理由を調べてください。',
  },
  layer: 'tls',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'verify'],
  codes: ['80072F8F', '80072F05', '800B0101'],
  needs: [
    { kind: 'clock-impossible' },
    [{ kind: 'failure', code: ['80072F8F', '80072F05', '800B0101'] }, { kind: 'clock-early' }],
    { kind: 'failure', code: ['80072F05', '800B0101'] },
    { kind: 'tls-end', outcome: 'alert', by: 'client', alert: 45 },
    { kind: 'failure', code: '80072F8F' },
    { kind: 'clock-free' },
    { kind: 'clock-off' },
    { kind: 'certificate-refused', why: 'expired' },
  ],
  proves: [
    [{ kind: 'failure', code: ['80072F8F', '80072F05'] }, { kind: 'clock-early' }, { kind: 'clock-free' }],
    [{ kind: 'clock-impossible' }, { kind: 'clock-free' }],
    [{ kind: 'clock-impossible' }, { kind: 'tls-end', outcome: 'alert', by: 'client', alert: [42, 45, 46] }],
  ],
  supports: [
    { fact: { kind: 'clock-impossible' }, weight: 8 },
    { fact: { kind: 'clock-early' }, weight: 7 },
    { fact: { kind: 'failure', code: '80072F05' }, weight: 5 },
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'client', alert: 45 }, weight: 5 },
    { fact: { kind: 'failure', code: '800B0101' }, weight: 4 },
    { fact: { kind: 'clock-free' }, weight: 4 },
    { fact: { kind: 'clock-off' }, weight: 7 },
    { fact: { kind: 'certificate-refused', why: 'expired' }, weight: 2 },
    { fact: { kind: 'failure', code: '80072F8F' }, weight: 3 },
    { fact: { kind: 'clock-apart' }, weight: 3 },
  ],
  excludedBy: [{ kind: 'clock-kept' }, { kind: 'clock-agrees' }],
  check: [
    {
      title: { en: 'Look at the clock, the year first', ja: '時計を見る。まず年から' },
      text: { en: 'A dead battery sets the PC back by years.', ja: '電池が切れた PC は、何年も前の日付に戻ります。' },
      command: 'date-time',
    },
    {
      title: { en: 'How far is it off?', ja: 'どれだけずれているか測る' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'w32tm-stripchart',
    },
    { title: { en: 'Does anybody keep it?', ja: '同期しているか確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'w32tm-status' },
  ],
  fix: [
    {
      title: { en: 'Set date, time and zone', ja: '日付、時刻、タイム ゾーンを直す' },
      text: {
        en: 'Control Panel > Date and Time. A wrong zone with the right digits is a wrong clock, too. On a company PC the domain keeps the clock: ask the administrator.',
        ja: 'コントロール パネルの「日付と時刻」で直します。表示が合っていても、タイム ゾーンが違えば時計は誤っています。会社の PC はドメインに従うため、管理者に相談してください。',
      },
      eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
    },
    {
      title: { en: 'Set date, time and zone', ja: '日付、時刻、タイム ゾーンを直す' },
      text: {
        en: 'Settings > Time & language > Date & time: switch “Set time automatically” on, check the zone, choose “Sync now”. On a company PC the domain keeps the clock: ask the administrator.',
        ja: '[設定] > [時刻と言語] > [日付と時刻] で「時刻を自動的に設定する」を有効にし、タイム ゾーンを確認して [今すぐ同期] を選びます。会社の PC はドメインに従うため、管理者に相談してください。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Let it follow the time server', ja: '時刻サーバーに合わせる' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'w32tm-resync',
    },
    {
      title: { en: 'Find out why', ja: '原因を調べる' },
      text: {
        en: 'Wrong again after the PC was off: the battery on the mainboard. Wrong while it runs, in a virtual machine: its host. Never synchronised: the service Windows Time, or UDP port 123 on the way.',
        ja: '電源を切るとまた狂う場合は、マザーボードの電池です。仮想マシンで動作中に狂う場合は、ホストの時計です。一度も同期していない場合は、Windows Time サービスか、途中の UDP ポート 123 です。',
      },
    },
  ],
  verify: [
    { title: { en: 'The clock is right', ja: '時計が正しいことを確認する' }, command: 'date-time' },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'The new log has no 80072F8F any more. Drop it into the box on the start page to be sure.',
        ja: '新しいログに 80072F8F が出なくなります。トップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'The new log has no 80072F8F any more. Drop it into the box on the start page to be sure.',
        ja: '新しいログに 80072F8F が出なくなります。トップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'w32tm-status', text: { en: 'Whether the clock is kept by a server.', ja: '時計が時刻サーバーと同期しているかどうか。' }, gives: 'clock-free' },
    {
      command: 'pktmon-start',
      text: {
        en: 'A capture shows whether the PC refuses the certificate as expired.',
        ja: 'キャプチャで、PC が証明書を期限切れとして拒否しているかがわかります。',
      },
      gives: 'tls-end',
    },
  ],
  risk: {
    en: 'A large step of the clock confuses log-ons and scheduled tasks for a moment. In a domain, a PC more than minutes away from its domain cannot log on.',
    ja: '時計を大きく動かすと、ログオンやスケジュールされたタスクが一時的に乱れます。ドメインでは、数分ずれるだけでログオンできなくなります。',
  },
  cites: ['SA-F8F', 'WSD-W32TIME', 'W32-WHERR', 'W32-TLSALERTS', 'WIN32METADATA'],
});
