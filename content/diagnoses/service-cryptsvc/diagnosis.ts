// Signatures cannot be checked: the service that does it is off.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'Cryptographic Services is stopped or disabled', ja: 'Cryptographic Services の停止または無効化' },
  summary: {
    en: 'Windows cannot check the signatures of an update, because Cryptographic Services does not run. Set it back to automatic and start it.',
    ja: 'Cryptographic Services が動作していないため、更新プログラムの署名を確認できません。スタートアップの種類を「自動」に戻し、開始してください。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['verify', 'install'],
  codes: ['80092003', '80096001', '800B0100', '80242006', '8007F0DA'],
  needs: [
    { kind: 'crypto-service-wanted' },
    { kind: 'failure', code: ['80092003', '80096001', '8007F0DA', '80242006'] },
    { kind: 'service-state', service: 'cryptsvc', state: 'stopped' },
    { kind: 'service-state', service: 'cryptsvc', start: 'disabled' },
    { kind: 'service-refused', service: 'cryptsvc' },
  ],
  proves: [
    [{ kind: 'crypto-service-wanted' }, { kind: 'service-state', service: 'cryptsvc', state: 'stopped' }],
    [{ kind: 'crypto-service-wanted' }, { kind: 'service-state', service: 'cryptsvc', start: 'disabled' }],
    [
      { kind: 'failure', code: ['80092003', '80096001'] },
      { kind: 'service-state', service: 'cryptsvc', start: 'disabled' },
    ],
  ],
  supports: [
    { fact: { kind: 'crypto-service-wanted' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'cryptsvc', start: 'disabled' }, weight: 6 },
    { fact: { kind: 'service-state', service: 'cryptsvc', state: 'stopped' }, weight: 5 },
    { fact: { kind: 'service-refused', service: 'cryptsvc' }, weight: 5 },
    { fact: { kind: 'failure', code: ['80096001', '80092003', '8007F0DA'] }, weight: 4 },
    { fact: { kind: 'failure', code: '80242006' }, weight: 3 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'cryptsvc', state: 'running' }],
  check: [
    { title: { en: 'Does the service run?', ja: 'サービスの状態を確認する' }, command: 'sc-query-cryptsvc' },
    { title: { en: 'Is it disabled?', ja: '無効になっていないか確認する' }, command: 'sc-qc-cryptsvc' },
  ],
  fix: [
    { title: { en: 'Disabled: set it back to automatic', ja: '無効の場合: 「自動」に戻す' }, command: 'sc-config-cryptsvc-auto' },
    { title: { en: 'Start it, then try the update again', ja: 'サービスを開始し、更新をやり直す' }, command: 'net-start-cryptsvc' },
    {
      title: { en: 'It runs, and the update still fails: look at its index', ja: '動作しているのに失敗する場合: 索引を確認する' },
      text: { en: 'Then catroot2 may be damaged, which is a cause of its own.', ja: 'catroot2 の破損という別の原因が考えられます。' },
      command: 'dir-catroot2',
    },
  ],
  verify: [
    {
      title: { en: 'The service runs', ja: 'サービスが動作していることを確認する' },
      text: { en: 'Then install the update once more.', ja: 'その後、更新プログラムをもう一度インストールします。' },
      command: 'sc-query-cryptsvc',
    },
  ],
  collect: [{ command: 'sc-qc-cryptsvc', text: { en: 'Whether the service is disabled.', ja: 'サービスが無効かどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'Starting the service changes nothing else. If it is disabled again after a restart, a policy or a tuning tool does it.',
    ja: 'サービスを開始しても、ほかの設定は変わりません。再起動後にまた無効になるなら、ポリシーか設定変更ツールが原因です。',
  },
  cites: ['SA-822798', 'SA-COMMON', 'WIN32METADATA', 'WSD-SYSSERVICES'],
});
