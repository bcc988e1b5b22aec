// Windows Update needs the firewall service to run, even where the firewall is off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'The Windows Firewall service is stopped', ja: 'Windows Firewall サービスが停止している' },
  summary: {
    en: 'Somebody stopped the firewall service, and downloads stay at 0 % or end with 800706D9. Start the service. If the firewall must be off, switch its profiles off, never the service.',
    ja: 'ファイアウォールのサービスが停止しているため、ダウンロードが 0% のまま進まないか、800706D9 で終わります。サービスを開始してください。ファイアウォールを使わない場合も、止めるのはプロファイルだけにし、サービスは止めないでください。',
  },
  layer: 'services',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: ['800706D9', '80D0000A'],
  needs: [
    { kind: 'failure', code: ['800706D9', '80D0000A'] },
    { kind: 'service-state', service: 'mpssvc', state: 'stopped' },
    { kind: 'service-state', service: 'mpssvc', start: 'disabled' },
    { kind: 'service-refused', service: 'mpssvc' },
  ],
  proves: [
    [
      { kind: 'failure', code: ['800706D9', '80D0000A'] },
      { kind: 'service-state', service: 'mpssvc', state: 'stopped' },
    ],
    [
      { kind: 'failure', code: ['800706D9', '80D0000A'] },
      { kind: 'service-state', service: 'mpssvc', start: 'disabled' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: ['800706D9', '80D0000A'] }, weight: 5 },
    { fact: { kind: 'service-state', service: 'mpssvc', state: 'stopped' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'mpssvc', start: 'disabled' }, weight: 6 },
    { fact: { kind: 'service-refused', service: 'mpssvc' }, weight: 5 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'mpssvc', state: 'running' }],
  check: [
    { title: { en: 'Does the firewall service run?', ja: 'サービスの状態を確認する' }, command: 'sc-query-mpssvc' },
    { title: { en: 'Is it disabled?', ja: '無効になっていないか確認する' }, command: 'sc-qc-mpssvc' },
    { title: { en: 'Does what it needs run?', ja: '依存するサービスを確認する' }, command: 'sc-query-bfe' },
    {
      title: { en: 'And the RPC Endpoint Mapper?', ja: 'RPC Endpoint Mapper も確認する' },
      text: { en: 'The same code comes when this one is stopped.', ja: 'こちらの停止でも同じコードになります。' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'sc-query-rpceptmapper',
    },
  ],
  fix: [
    { title: { en: 'Set the start type back', ja: 'スタートアップの種類を戻す' }, command: 'sc-config-mpssvc-auto' },
    { title: { en: 'Start it', ja: 'サービスを開始する' }, command: 'net-start-mpssvc' },
    {
      title: { en: 'Who stopped it?', ja: '停止した原因を取り除く' },
      text: {
        en: 'A tuning tool, another security program or a policy. Where the firewall is not wanted, switch its profiles off in the policy and let the service run.',
        ja: '設定変更ツール、ほかのセキュリティ ソフト、またはポリシーです。ファイアウォールが不要な場合は、ポリシーでプロファイルだけを無効にし、サービスは動かしておきます。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The service runs', ja: 'サービスが動作していることを確認する' },
      text: { en: 'Then the download leaves 0 %.', ja: 'その後、ダウンロードが 0% から進みます。' },
      command: 'sc-query-mpssvc',
    },
  ],
  collect: [
    {
      command: 'sc-query-mpssvc',
      text: { en: 'Whether the firewall service runs.', ja: 'ファイアウォール サービスが動作しているかどうか。' },
      gives: 'service-state',
    },
  ],
  risk: {
    en: 'With the service the rules of the firewall come back: a program that relied on their absence may have to be allowed.',
    ja: 'サービスを開始するとファイアウォールの規則も有効になります。通信を許可し直す必要のあるプログラムがあるかもしれません。',
  },
  cites: ['SA-706D9', 'SA-ISSUES', 'JPM-ZERO', 'WIN32METADATA'],
});
