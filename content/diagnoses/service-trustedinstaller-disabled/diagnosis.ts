// The installer of updates has been switched off, or a policy holds it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'Windows Modules Installer (TrustedInstaller) is disabled', ja: 'Windows Modules Installer (TrustedInstaller) が無効' },
  summary: {
    en: 'Search and download work; the service that installs is disabled, or a policy keeps resetting its start type. Set it to manual, and take it out of the policy.',
    ja: 'スキャンとダウンロードはできますが、インストールを行うサービスが無効か、ポリシーで種類を書き換えられています。「手動」に戻し、ポリシーの対象からも外してください。',
  },
  layer: 'services',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070422', '80070BC9'],
  needs: [
    { kind: 'service-state', service: 'trustedinstaller', start: 'disabled' },
    { kind: 'service-refused', service: 'trustedinstaller' },
    // The code alone is any service's; with the update service in order, the installer is next in line.
    [
      { kind: 'failure', code: '80070422', step: 'install' },
      { kind: 'service-state', service: 'wuauserv', start: ['automatic', 'manual'] },
    ],
  ],
  proves: [
    [
      { kind: 'service-state', service: 'trustedinstaller', start: 'disabled' },
      { kind: 'failure', code: '80070422' },
    ],
  ],
  supports: [
    { fact: { kind: 'service-state', service: 'trustedinstaller', start: 'disabled' }, weight: 8 },
    { fact: { kind: 'service-refused', service: 'trustedinstaller' }, weight: 6 },
    { fact: { kind: 'failure', code: '80070422', step: 'install' }, weight: 4 },
    { fact: { kind: 'restart-pending', code: '80070BC9' }, weight: 2 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'trustedinstaller', start: ['manual', 'automatic'] }],
  check: [
    { title: { en: 'How is the installer service set up?', ja: 'サービスの構成を確認する' }, command: 'sc-qc-trustedinstaller' },
    { title: { en: 'Is the update service itself in order?', ja: 'Windows Update サービスも確認する' }, command: 'sc-qc-wuauserv' },
    {
      title: { en: 'Does a policy set the start type?', ja: 'ポリシーで設定されていないか確認する' },
      text: {
        en: 'Look below Windows Settings, Security Settings, System Services.',
        ja: '「Windows の設定」>「セキュリティの設定」>「システム サービス」を見ます。',
      },
      command: 'gpresult-html',
    },
  ],
  fix: [
    { title: { en: 'Set it to manual', ja: '「手動」に戻す' }, command: 'sc-config-trustedinstaller-demand' },
    {
      title: { en: 'A policy sets it: take the service out of the policy', ja: 'ポリシーで設定されている場合: 対象から外す' },
      text: {
        en: 'Windows itself has to be able to switch it to automatic while work waits for a restart.',
        ja: '再起動待ちの処理がある間、Windows 自身が「自動」に切り替えられる必要があります。',
      },
    },
    { title: { en: 'Restart the PC once, then install again', ja: 'PC を一度再起動し、もう一度インストールする' } },
  ],
  verify: [{ title: { en: 'The start type holds', ja: 'スタートアップの種類を確認する' }, command: 'sc-qc-trustedinstaller' }],
  collect: [
    { command: 'sc-qc-trustedinstaller', text: { en: 'Whether the installer service is disabled.', ja: 'サービスが無効かどうか。' }, gives: 'service-state' },
  ],
  risk: { en: 'None that we know of: manual is the start type Windows ships with.', ja: '特にありません。「手動」は Windows の既定値です。' },
  cites: ['SA-COMMON', 'WSD-SYSSERVICES', 'WSD-SCCONFIG'],
});
