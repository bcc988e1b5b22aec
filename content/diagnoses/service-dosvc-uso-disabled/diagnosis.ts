// Windows 10 and 11 update through two more services; a tuning tool has switched one of them off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wuauserv-disabled',
  title: { en: 'Update Orchestrator or Delivery Optimization is disabled', ja: 'Update Orchestrator または配信の最適化サービスが無効' },
  summary: {
    en: 'The Windows Update service is in order, but one of its two helpers has been disabled: the orchestrator that starts every scan, or the service that downloads. Set it back, with the tool that disabled it if you can.',
    ja: 'Windows Update サービスは正常ですが、それを支えるサービスが無効です。スキャンを開始する Update Orchestrator か、ダウンロードを行う配信の最適化です。できれば無効にしたツール自身で元に戻してください。',
  },
  layer: 'services',
  eras: ['10', '11'],
  breaks: ['detect', 'scan', 'download'],
  codes: ['80070422', '80D01001'],
  needs: [
    { kind: 'service-state', service: ['usosvc', 'dosvc'], start: 'disabled' },
    { kind: 'service-refused', service: ['usosvc', 'dosvc'] },
    { kind: 'failure', code: '80D01001' },
  ],
  proves: [
    [
      { kind: 'service-state', service: 'dosvc', start: 'disabled' },
      { kind: 'failure', code: '80D01001' },
    ],
    [
      { kind: 'service-state', service: ['usosvc', 'dosvc'], start: 'disabled' },
      { kind: 'failure', code: '80070422' },
    ],
  ],
  supports: [
    { fact: { kind: 'service-state', service: ['usosvc', 'dosvc'], start: 'disabled' }, weight: 8 },
    { fact: { kind: 'service-refused', service: ['usosvc', 'dosvc'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80D01001' }, weight: 5 },
    { fact: { kind: 'failure', code: '80070422' }, weight: 3 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'The orchestrator', ja: 'Update Orchestrator サービスを確認する' }, command: 'sc-qc-usosvc' },
    { title: { en: 'Delivery Optimization', ja: '配信の最適化サービスを確認する' }, command: 'sc-qc-dosvc' },
    { title: { en: 'Windows Update itself', ja: 'Windows Update サービスも確認する' }, command: 'sc-qc-wuauserv' },
  ],
  fix: [
    {
      title: { en: 'Undo it with the tool that did it', ja: '無効にしたツールで元に戻す' },
      text: {
        en: 'Tuning tools and update blockers disable several services and tasks at once, and most of them can put all of it back.',
        ja: '設定変更ツールや更新を止めるツールは、複数のサービスやタスクをまとめて無効にします。たいていは、まとめて元に戻す機能があります。',
      },
    },
    { title: { en: 'Or by hand: the orchestrator', ja: '手動で戻す場合: Update Orchestrator' }, command: 'sc-config-usosvc-demand' },
    { title: { en: 'Delivery Optimization', ja: '配信の最適化' }, command: 'sc-config-dosvc-delayed' },
    { title: { en: 'Start the orchestrator', ja: 'Update Orchestrator を開始する' }, command: 'net-start-usosvc' },
    { title: { en: 'Restart the PC, and look for updates', ja: 'PC を再起動し、更新プログラムを確認する' } },
  ],
  verify: [
    {
      title: { en: 'The start types hold', ja: 'スタートアップの種類を確認する' },
      text: { en: 'Look again after a restart.', ja: '再起動後にもう一度確認します。' },
      command: 'sc-qc-usosvc',
    },
    { title: { en: 'The download moves', ja: 'ダウンロードが進むことを確認する' }, command: 'get-do-status' },
  ],
  collect: [
    { command: 'sc-qc-usosvc', text: { en: 'Whether the orchestrator is disabled.', ja: 'Update Orchestrator が無効かどうか。' }, gives: 'service-state' },
    { command: 'sc-qc-dosvc', text: { en: 'Whether Delivery Optimization is disabled.', ja: '配信の最適化が無効かどうか。' }, gives: 'service-state' },
  ],
  risk: { en: 'The tool may disable them again at its next run.', ja: 'ツールを次に実行すると、再び無効にされることがあります。' },
  cites: ['WSD-SYSSERVICES', 'SA-ISSUES', 'GYROS', 'PRIVACYSEXY-252', 'WU10MAN-7', 'WIN32METADATA'],
});
