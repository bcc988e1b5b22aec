// Signatures cannot be checked: the service that does it is off, or its index is damaged.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'Cryptographic Services is stopped, or its index is damaged', ja: 'Cryptographic Services の停止、または catroot2 の破損' },
  summary: {
    en: 'Windows cannot check the signatures of an update: Cryptographic Services does not run, or the index it keeps in catroot2 is damaged. Start the service; if that is not it, let Windows build the index anew.',
    ja: '更新プログラムの署名を確認できません。Cryptographic Services が動作していないか、catroot2 にある索引が壊れています。まずサービスを開始し、それで直らなければ索引を作り直します。',
  },
  layer: 'client-service',
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
  excludedBy: [],
  check: [
    { title: { en: 'Does the service run?', ja: 'サービスの状態を確認する' }, command: 'sc-query-cryptsvc' },
    { title: { en: 'Is it disabled?', ja: '無効になっていないか確認する' }, command: 'sc-qc-cryptsvc' },
    {
      title: { en: 'How does its index look?', ja: '索引のフォルダーを確認する' },
      text: {
        en: 'An edb.log of 20 MB, where less than 1 MB is usual, shows damage.',
        ja: '通常 1 MB 未満の edb.log が 20 MB にもなっていれば、破損しています。',
      },
      command: 'dir-catroot2',
    },
  ],
  fix: [
    { title: { en: 'Disabled: set it back to automatic', ja: '無効の場合: 「自動」に戻す' }, command: 'sc-config-cryptsvc-auto' },
    { title: { en: 'Start it, then try the update again', ja: 'サービスを開始し、更新をやり直す' }, command: 'net-start-cryptsvc' },
    {
      title: { en: 'Still failing: build the index anew', ja: '直らない場合: 索引を作り直す' },
      text: { en: 'Only catroot2, never CatRoot.', ja: '対象は catroot2 だけです。CatRoot は変更しません。' },
      command: 'rename-catroot2',
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
    en: 'CatRoot (without the 2) holds the signatures themselves. Windows does not make it again.',
    ja: 'CatRoot (末尾に 2 のないフォルダー) には署名そのものが入っており、Windows は作り直しません。',
  },
  cites: ['SA-822798', 'SA-COMMON', 'WIN32METADATA', 'WSD-SYSSERVICES'],
});
