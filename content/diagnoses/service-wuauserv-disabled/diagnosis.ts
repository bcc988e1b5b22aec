// The service that does it all has been switched off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wuauserv-disabled',
  title: { en: 'The Windows Update service is disabled', ja: 'Windows Update サービスが無効' },
  summary: {
    en: 'The Windows Update service (Automatic Updates on Windows XP and Server 2003) is set to “Disabled”, so nothing can start it. Set its start type back and start it. If it is disabled again tomorrow, a tool or a policy does it.',
    ja: 'Windows Update サービス (Windows XP / Server 2003 では自動更新) のスタートアップの種類が「無効」のため、開始できません。種類を元に戻して開始してください。翌日また無効になっていれば、ツールやポリシーが無効にしています。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['detect', 'scan', 'download', 'install'],
  codes: ['80070422'],
  needs: [
    { kind: 'service-state', service: 'wuauserv', start: 'disabled' },
    { kind: 'service-refused', service: 'wuauserv' },
    { kind: 'service-refused', error: 1058 },
    { kind: 'failure', code: '80070422' },
  ],
  proves: [
    [
      { kind: 'service-state', service: 'wuauserv', start: 'disabled' },
      { kind: 'failure', code: '80070422' },
    ],
    [
      { kind: 'service-state', service: 'wuauserv', start: 'disabled' },
      { kind: 'service-refused', error: 1058 },
    ],
  ],
  supports: [
    { fact: { kind: 'service-state', service: 'wuauserv', start: 'disabled' }, weight: 8 },
    // a refusal for another reason (1068: what it depends on) makes it no more than possible
    { fact: { kind: 'service-refused', service: 'wuauserv', error: { not: [1068, 1075, 1079, 1083, 1290] } }, weight: 5 },
    { fact: { kind: 'service-refused', service: 'wuauserv', error: [1068, 1075, 1079, 1083, 1290] }, weight: 2 },
    { fact: { kind: 'service-refused', service: 'wuauserv', error: { present: false } }, weight: 5 },
    { fact: { kind: 'service-refused', error: 1058 }, weight: 4 },
    { fact: { kind: 'service-asked', service: 'wuauserv' }, weight: 2 },
    { fact: { kind: 'failure', code: '80070422' }, weight: 4 },
  ],
  excludedBy: [
    { kind: 'service-state', service: 'wuauserv', start: ['automatic', 'manual'] },
    { kind: 'service-state', service: 'wuauserv', state: 'running' },
    { kind: 'service-refused', error: [1053, 1060, 2185, 2, 5, 126, 127] },
  ],
  check: [
    { title: { en: 'How is the service set up?', ja: 'サービスの構成を確認する' }, command: 'sc-qc-wuauserv' },
    {
      title: { en: 'Does a policy forbid updates as well?', ja: 'ポリシーでも禁止されていないか確認する' },
      text: { en: 'Look for DisableWindowsUpdateAccess and NoAutoUpdate.', ja: 'DisableWindowsUpdateAccess と NoAutoUpdate を見ます。' },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    { title: { en: 'Set the start type back', ja: 'スタートアップの種類を元に戻す' }, eras: ['xp', '2003'], command: 'sc-config-wuauserv-auto' },
    { title: { en: 'Set the start type back', ja: 'スタートアップの種類を元に戻す' }, eras: ['vista', '7'], command: 'sc-config-wuauserv-delayed' },
    { title: { en: 'Set the start type back', ja: 'スタートアップの種類を元に戻す' }, eras: ['8', '8.1', '10', '11'], command: 'sc-config-wuauserv-demand' },
    { title: { en: 'Start it', ja: 'サービスを開始する' }, command: 'net-start-wuauserv' },
    {
      title: { en: 'Look at its neighbour', ja: 'Update Orchestrator サービスも確認する' },
      text: { en: 'Whoever disabled one often disabled both.', ja: '片方が無効なら、両方とも無効にされていることがよくあります。' },
      eras: ['10', '11'],
      command: 'sc-qc-usosvc',
    },
    {
      title: { en: 'Disabled again? Find who does it', ja: '再び無効になる場合: 原因を探す' },
      text: {
        en: 'A tuning tool, an update blocker or a policy of the company. Undo it with the tool that did it.',
        ja: '設定変更ツール、更新を止めるツール、または会社のポリシーです。無効にしたツール自身で元に戻します。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The start type holds', ja: 'スタートアップの種類を確認する' },
      text: { en: 'Look again after a restart.', ja: '再起動後にもう一度確認します。' },
      command: 'sc-qc-wuauserv',
    },
    { title: { en: 'It runs while a scan is on', ja: 'スキャン中に動作していることを確認する' }, command: 'sc-query-wuauserv' },
  ],
  collect: [{ command: 'sc-qc-wuauserv', text: { en: 'Whether the service is disabled.', ja: 'サービスが無効かどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'On a company PC another program may bring the updates, and the service may be off on purpose: ask first.',
    ja: '会社の PC では、別のプログラムで更新を配布し、意図的に無効にしている場合があります。先に確認してください。',
  },
  cites: ['SA-COMMON', 'SA-ADDL', 'SA-WSUSCLIENT', 'WIN32METADATA', 'WSD-SCCONFIG', 'PRIVACYSEXY-252', 'WU10MAN-7'],
});
