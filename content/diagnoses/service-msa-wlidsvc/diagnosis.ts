// Feature updates need an identity of the device, and the service that gives it is off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'Feature updates are not offered: the sign-in assistant is disabled', ja: '機能更新プログラムが届かない: サインイン アシスタントが無効' },
  summary: {
    en: 'Monthly updates arrive, feature updates do not: the service “Microsoft Account Sign-in Assistant” is disabled, and without it Windows Update cannot tell which device is asking. Set it back to manual.',
    ja: '毎月の更新プログラムは届くのに、機能更新プログラムが届きません。「Microsoft アカウント サインイン アシスタント」サービスが無効で、デバイスの識別情報を取得できないためです。「手動」に戻してください。',
  },
  layer: 'services',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: ['80070426'],
  needs: [
    { kind: 'device-ticket-failed', code: '80070426' },
    { kind: 'service-state', service: 'wlidsvc', start: 'disabled' },
    { kind: 'failure', code: '80070426', step: 'scan' },
  ],
  proves: [
    [
      { kind: 'device-ticket-failed', code: '80070426' },
      { kind: 'service-state', service: 'wlidsvc', start: 'disabled' },
    ],
  ],
  supports: [
    { fact: { kind: 'device-ticket-failed', code: '80070426' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'wlidsvc', start: 'disabled' }, weight: 6 },
    { fact: { kind: 'failure', code: '80070426' }, weight: 3 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'wlidsvc', start: ['manual', 'automatic'] }],
  check: [{ title: { en: 'Is the sign-in assistant disabled?', ja: 'サービスの構成を確認する' }, command: 'sc-qc-wlidsvc' }],
  fix: [
    { title: { en: 'Set it back to manual', ja: '「手動」に戻す' }, command: 'sc-config-wlidsvc-demand' },
    {
      title: { en: 'A policy or a hardening list disabled it: take it out there', ja: 'ポリシーやセキュリティ強化の一覧で無効にした場合: 対象から外す' },
      text: { en: 'Else it is disabled again at the next refresh.', ja: '外さなければ、次のポリシー更新で再び無効になります。' },
    },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, command: 'detectnow-com' },
  ],
  verify: [
    { title: { en: 'The start type holds', ja: 'スタートアップの種類を確認する' }, command: 'sc-qc-wlidsvc' },
    { title: { en: 'No more GetDeviceTickets failures', ja: 'GetDeviceTickets の失敗がないことを確認する' }, command: 'get-windowsupdatelog' },
  ],
  collect: [{ command: 'sc-qc-wlidsvc', text: { en: 'Whether the sign-in assistant is disabled.', ja: 'サービスが無効かどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'None: manual is the start type Windows ships with. Nobody is signed in by it.',
    ja: '特にありません。「手動」は Windows の既定値で、誰かがサインインすることもありません。',
  },
  cites: ['SA-ISSUES', 'WSD-SYSSERVICES', 'WIN32METADATA', 'WSD-SCCONFIG'],
});
