// The service that looks for the proxy on behalf of all others does not start.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['8024402C', '80072EE7', '80072EE2', '80072EFD', '80072F94', '80072F92'];

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'The proxy detection service does not start', ja: 'プロキシの自動検出サービスが起動しない' },
  summary: {
    en: 'WinHTTP leaves the search for a proxy to the service WinHTTP Web Proxy Auto-Discovery, and that service fails to start. Restart the PC, then install a current cumulative update.',
    ja: 'WinHTTP はプロキシの検索を WinHTTP Web Proxy Auto-Discovery サービスに任せていますが、このサービスが起動に失敗しています。PC を再起動し、新しい累積更新プログラムを入れてください。',
  },
  layer: 'proxy-settings',
  eras: ['10', '11'],
  breaks: ['scan', 'download'],
  codes: ['8024402C'],
  needs: [
    { kind: 'autoproxy-failed' },
    [
      { kind: 'failure', code: CODES },
      { kind: 'service-state', service: 'winhttpautoproxysvc', start: 'disabled' },
    ],
  ],
  proves: [[{ kind: 'autoproxy-failed' }, { kind: 'service-state', service: 'winhttpautoproxysvc', state: 'stopped' }, { kind: 'failure', code: CODES }]],
  supports: [
    { fact: { kind: 'autoproxy-failed' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'winhttpautoproxysvc', start: 'disabled' }, weight: 5 },
    { fact: { kind: 'service-state', service: 'winhttpautoproxysvc', state: 'stopped' }, weight: 2 },
    { fact: { kind: 'failure', code: CODES }, weight: 2 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'winhttpautoproxysvc', state: 'running' }],
  check: [
    { title: { en: 'Does the service run?', ja: 'サービスが動いているか確認する' }, command: 'sc-query-winhttpautoproxysvc' },
    {
      title: { en: 'Is there an event of the Service Control Manager?', ja: 'Service Control Manager のイベントを確認する' },
      text: {
        en: 'Event Viewer > Windows Logs > System: 7024 with the name WinHTTP Web Proxy Auto-Discovery Service.',
        ja: 'イベント ビューアー > Windows ログ > システムに、WinHTTP Web Proxy Auto-Discovery Service の 7024 があるか確認します。',
      },
    },
    { title: { en: 'Which build is it?', ja: 'ビルドを確認する' }, command: 'winver' },
  ],
  fix: [
    {
      title: { en: 'Restart the PC', ja: 'PC を再起動する' },
      text: { en: 'That clears it for a while.', ja: 'しばらくの間は直ります。' },
    },
    {
      title: { en: 'Install a cumulative update of October 2022 or later', ja: '2022 年 10 月以降の累積更新プログラムを入れる' },
      text: {
        en: 'If the update itself does not come because of this, fetch it from the Microsoft Update Catalog.',
        ja: 'この障害のため更新が届かない場合は、Microsoft Update カタログから入手します。',
      },
    },
    { title: { en: 'Note the present type', ja: '現在の種類を控える' }, command: 'reg-query-wpadsvc-type' },
    {
      title: { en: 'Until then: give the service its own process', ja: 'それまでの間: サービスを専用のプロセスで動かす' },
      command: 'reg-add-wpadsvc-own',
    },
  ],
  verify: [
    { title: { en: 'It runs', ja: 'サービスが動いていることを確認する' }, command: 'sc-query-winhttpautoproxysvc' },
    {
      title: { en: 'And still after days', ja: '数日後にも動いていることを確認する' },
      text: { en: 'The fault comes back with the number of starts and stops, not at once.', ja: 'この障害は、開始と停止を何度も繰り返した後に起きます。' },
    },
  ],
  collect: [
    { command: 'sc-query-winhttpautoproxysvc', text: { en: 'Whether the service runs.', ja: 'サービスが動いているかどうか。' }, gives: 'service-state' },
  ],
  risk: {
    en: 'The service belongs to the core of Windows. Change its type only, never its start type, and set it back after the update.',
    ja: 'Windows の中核のサービスです。変えるのは種類だけにし、スタートアップの種類は変えないでください。更新プログラムを入れた後は元に戻します。',
  },
  cites: ['JPW-WPADSVC', 'JPD-LAN', 'WSD-SCQUERY', 'WSD-REGADD'],
});
