// WinHTTP of an older Windows offers nothing newer than TLS 1.0.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const OLD_TLS = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'];
const CODES = ['80072EFE', '80072F8F', '80072F7D'];

export default defineDiagnosis<Kinds>({
  family: 'tls-handshake',
  title: { en: 'WinHTTP does not offer TLS 1.2', ja: 'WinHTTP が TLS 1.2 を使わない' },
  summary: {
    en: 'The server wants TLS 1.2, and this PC offers something older. On Windows 7, Server 2008 R2 and 2012 one update and one registry value cure it; on Windows 8.1 and later TLS 1.2 is on unless somebody switched it off.',
    ja: 'サーバーは TLS 1.2 を求めていますが、この PC は古い方式しか提示していません。Windows 7、Server 2008 R2 / 2012 では、更新プログラム 1 つとレジストリ値 1 つで直ります。Windows 8.1 以降は、無効にしていない限り TLS 1.2 が有効です。',
  },
  layer: 'tls',
  eras: ['7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download'],
  codes: [...CODES, '80072EFD'],
  needs: [
    [
      { kind: 'request-failed', code: CODES, host: '$host' },
      { kind: 'tls-end', outcome: ['alert', 'reset'], version: OLD_TLS, host: '$host' },
    ],
    { kind: 'tls-end', outcome: 'alert', by: 'server', version: OLD_TLS },
    { kind: 'tls-end', outcome: 'reset', version: OLD_TLS },
    [
      { kind: 'failure', code: ['80072F8F', '80072F7D'] },
      { kind: 'os-version', era: ['7', '8'] },
    ],
    [
      { kind: 'failure', code: ['80072F8F', '80072F7D'] },
      { kind: 'agent-build', seven: true },
    ],
    [
      { kind: 'secure-request-cut', host: '$host' },
      { kind: 'os-version', era: ['7', '8'] },
    ],
    { kind: 'failure', code: '80072F7D' },
    { kind: 'tls-setting', version: 'TLS 1.2', enabled: false },
  ],
  proves: [
    [
      { kind: 'request-failed', code: CODES, host: '$host' },
      { kind: 'way-failed', picture: 'tls-alert', host: '$host' },
      { kind: 'tls-end', outcome: 'alert', by: 'server', alert: 70, version: OLD_TLS },
      { kind: 'os-version', era: ['7', '8', '8.1', '10', '11'] },
    ],
    [
      { kind: 'winhttp-send-failed', code: CODES, host: '$host' },
      { kind: 'way-failed', picture: 'tls-alert', host: '$host' },
      { kind: 'tls-end', outcome: 'alert', by: 'server', alert: 70, version: OLD_TLS },
      { kind: 'os-version', era: ['7', '8', '8.1', '10', '11'] },
    ],
  ],
  supports: [
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'server', alert: 70, version: OLD_TLS }, weight: 7 },
    { fact: { kind: 'tls-end', outcome: ['alert', 'reset'], version: OLD_TLS }, weight: 5 },
    { fact: { kind: 'os-version', era: ['7', '8'] }, weight: 3 },
    { fact: { kind: 'failure', code: '80072F7D' }, weight: 3 },
    { fact: { kind: 'failure', code: ['80072F8F', '80072EFE'] }, weight: 2 },
    { fact: { kind: 'schannel-event', alert: 70 }, weight: 4 },
    { fact: { kind: 'tls-setting', version: 'TLS 1.2', enabled: false }, weight: 6 },
  ],
  excludedBy: [
    { kind: 'os-version', era: ['2000', 'xp', '2003', 'vista'] },
    { kind: 'tls-end', version: ['TLS 1.2', 'TLS 1.3'] },
  ],
  // An agent or a service of another age cuts the connection whatever is enabled.
  yieldsTo: ['untrusted-wsus-cert', 'endpoint-retired', 'wua-too-old'],
  check: [
    {
      title: { en: 'What does WinHTTP offer?', ja: 'WinHTTP が提示する方式を確認する' },
      text: { en: 'No value: TLS 1.0 on Windows 7 and 2012.', ja: '値がなければ、Windows 7 と 2012 では TLS 1.0 です。' },
      eras: ['7', '8', '8.1'],
      command: 'reg-query-winhttp-protocols',
    },
    { title: { en: 'Has somebody switched TLS 1.2 off?', ja: 'TLS 1.2 が無効にされていないか確認する' }, command: 'reg-query-schannel' },
    {
      title: { en: 'Is the clock right?', ja: '時計が正しいか確認する' },
      text: { en: 'A wrong clock gives the same code.', ja: '時計が誤っていても同じコードになります。' },
      command: 'date-time',
    },
  ],
  fix: [
    {
      title: { en: 'Install KB3140245', ja: 'KB3140245 を入れる' },
      text: {
        en: 'Windows 7 with SP1 and Server 2012, from the Microsoft Update Catalog. The later rollups contain it.',
        ja: 'Windows 7 SP1 と Server 2012 が対象です。Microsoft Update カタログから入手します。その後のロールアップにも含まれています。',
      },
      eras: ['7', '8'],
    },
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, eras: ['7', '8'], command: 'reg-export-winhttp' },
    { title: { en: 'Let WinHTTP offer TLS 1.2', ja: 'WinHTTP に TLS 1.2 を使わせる' }, eras: ['7', '8'], command: 'reg-add-winhttp-tls12' },
    {
      title: { en: 'On a 64-bit Windows: also for 32-bit programs', ja: '64 ビット版 Windows では、32 ビットのプログラムにも設定する' },
      eras: ['7', '8'],
      command: 'reg-add-winhttp-tls12-wow',
    },
    {
      title: { en: 'Windows 7: switch TLS 1.1 and 1.2 on in Schannel', ja: 'Windows 7: Schannel で TLS 1.1 と 1.2 を有効にする' },
      text: {
        en: 'Below SCHANNEL\\Protocols, keys TLS 1.1\\Client and TLS 1.2\\Client, value DisabledByDefault = 0 (REG_DWORD).',
        ja: 'SCHANNEL\\Protocols の下の TLS 1.1\\Client と TLS 1.2\\Client に、値 DisabledByDefault = 0 (REG_DWORD) を作ります。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Take back what switched it off', ja: '無効にしている設定を取り除く' },
      text: {
        en: 'Below SCHANNEL\\Protocols\\TLS 1.2\\Client, Enabled must not be 0 and DisabledByDefault must not be 1. A hardening policy of the company may be the author: ask before you change it.',
        ja: 'SCHANNEL\\Protocols\\TLS 1.2\\Client で、Enabled が 0、または DisabledByDefault が 1 になっていないことを確認します。会社のセキュリティ設定による場合があるため、変更前に確認してください。',
      },
      eras: ['8.1', '10', '11'],
    },
    { title: { en: 'Restart the PC', ja: 'PC を再起動する' } },
  ],
  verify: [
    { title: { en: 'The value is there', ja: '値があることを確認する' }, eras: ['7', '8'], command: 'reg-query-winhttp-protocols' },
    {
      title: { en: 'TLS 1.2 is not switched off', ja: 'TLS 1.2 が無効になっていないことを確認する' },
      eras: ['8.1', '10', '11'],
      command: 'reg-query-schannel',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'netsh-trace-start',
      text: {
        en: 'A capture while the search runs: it shows which version the PC offers.',
        ja: 'スキャン中のキャプチャ。PC が提示するバージョンがわかります。',
      },
      gives: 'tls-end',
    },
  ],
  risk: {
    en: '0xA80 only adds versions. The value 0xA00, which is found on the web as well, takes TLS 1.0 away from every program that uses the default: old servers inside the company then fail.',
    ja: '0xA80 はバージョンを追加するだけです。ネット上には 0xA00 という値もありますが、既定を使うすべてのプログラムから TLS 1.0 を取り上げるため、社内の古いサーバーにつながらなくなることがあります。',
  },
  cites: ['KB3140245', 'SA-COMMON', 'SA-A000', 'LU-SETUP', 'W32-TLSALERTS'],
});
