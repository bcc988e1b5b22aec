// The scan goes through the WinHTTP proxy; the download does not know of it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE7', '80072EFD', '80072EE2'];

export default defineDiagnosis<Kinds>({
  family: 'winhttp-proxy-missing',
  title: { en: 'BITS does not know the proxy that WinHTTP has', ja: 'BITS が WinHTTP のプロキシを認識していない' },
  summary: {
    en: 'The search for updates works through the WinHTTP proxy, but the download job runs with the proxy of the system account, and that account has none. Give BITS the proxy for that account.',
    ja: '更新プログラムの検索 (スキャン) は WinHTTP のプロキシで成功しますが、ダウンロードのジョブはシステム アカウントのプロキシ設定で動き、その設定がありません。このアカウントが使うプロキシを BITS に設定してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10'],
  breaks: ['download'],
  codes: ['80072EE7', '80072EFD', '80072EE2', '80200010'],
  needs: [
    [
      { kind: 'bits-job', code: CODES, proxyUsage: ['preconfig', 'no-proxy'] },
      { kind: 'winhttp-proxy', access: 'named' },
    ],
    // Without the job itself: the scan came through the WinHTTP proxy, and the download does not connect.
    [
      { kind: 'failure', step: 'download', code: CODES },
      { kind: 'winhttp-proxy', access: 'named' },
      { kind: 'step-done', step: 'scan' },
    ],
  ],
  // The proxy of the system account would prove it; what prints it has no documented form, so that no signature reads it.
  proves: [],
  supports: [
    { fact: { kind: 'bits-job', code: CODES, proxyUsage: ['preconfig', 'no-proxy'] }, weight: 5 },
    { fact: { kind: 'failure', step: 'download', code: CODES }, weight: 2 },
    { fact: { kind: 'step-done', step: 'scan' }, weight: 2 },
  ],
  excludedBy: [
    // The job carries a proxy of its own.
    { kind: 'bits-job', proxyUsage: 'override' },
    { kind: 'os-version', era: '11' },
    { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] },
  ],
  check: [
    {
      title: { en: 'What does the job say?', ja: 'ジョブの状態を確認する' },
      text: {
        en: 'PROXY USAGE: PRECONFIG or NO_PROXY together with a connection error.',
        ja: 'PROXY USAGE が PRECONFIG または NO_PROXY で、接続エラーが出ていることを確かめます。',
      },
      command: 'bitsadmin-list',
    },
    { title: { en: 'Which proxy has the system account?', ja: 'システム アカウントのプロキシを確認する' }, command: 'bitsadmin-getieproxy' },
    { title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10'],
      command: 'netsh-winhttp-show',
    },
  ],
  fix: [
    {
      title: { en: 'Note what is set now', ja: '現在の設定を控える' },
      text: { en: 'You need the word it prints to go back.', ja: '元に戻すときに、ここで表示された種類 (AUTODETECT など) が必要になります。' },
      command: 'bitsadmin-getieproxy',
    },
    {
      title: { en: 'Give BITS the proxy', ja: 'BITS にプロキシを設定する' },
      text: { en: 'The same server that WinHTTP has.', ja: 'WinHTTP と同じサーバーを指定します。' },
      command: 'bitsadmin-setieproxy',
    },
    { title: { en: 'Let it try at once', ja: 'すぐに再試行させる' }, command: 'restart-bits' },
  ],
  verify: [
    { title: { en: 'The proxy is there', ja: '設定を確認する' }, command: 'bitsadmin-getieproxy' },
    {
      title: { en: 'The job moves', ja: 'ジョブが進むことを確認する' },
      text: { en: 'TRANSFERRING, and the bytes grow.', ja: 'STATE が TRANSFERRING になり、バイト数が増えます。' },
      command: 'bitsadmin-list',
    },
  ],
  collect: [
    { command: 'bitsadmin-list', text: { en: 'State, proxy usage and error of the job.', ja: 'ジョブの状態、プロキシの使い方、エラー。' }, gives: 'bits-job' },
  ],
  risk: {
    en: 'No dialog shows this setting. Write down that it was made: when the proxy moves, it breaks silently.',
    ja: 'この設定はどの画面にも表示されません。設定したことを記録しておいてください。プロキシが移設されると、気付かないうちにダウンロードできなくなります。',
  },
  cites: ['W32-BITSSVC', 'W32-BITSBEST', 'SDK-BITSPROXY', 'SDK-BITSUSAGE', 'WSD-SETIEPROXY', 'JPW-PROXYFEAT'],
});
