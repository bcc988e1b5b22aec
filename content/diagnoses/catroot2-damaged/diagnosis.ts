// Signatures cannot be checked: the service runs, but the index it keeps of them is damaged.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'The index of signatures (catroot2) is damaged', ja: '署名の索引 (catroot2) の破損' },
  summary: {
    en: 'Cryptographic Services runs, and yet Windows cannot check the signatures of updates: the index in catroot2 is likely damaged. Look at it, then let Windows build it anew.',
    ja: 'Cryptographic Services は動作しているのに、更新プログラムの署名を確認できません。catroot2 にある索引が壊れている可能性があります。状態を確認してから、Windows に作り直させてください。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['verify', 'install'],
  codes: ['80092003', '80096001', '800B0100', '80242006', '8007F0DA'],
  needs: [{ kind: 'crypto-service-wanted' }, { kind: 'failure', code: ['80092003', '80096001', '8007F0DA', '80242006'] }],
  // The size of edb.log, which would tell, stands in no log.
  proves: [],
  supports: [
    { fact: { kind: 'crypto-service-wanted' }, weight: 3 },
    { fact: { kind: 'service-state', service: 'cryptsvc', state: 'running' }, weight: 3 },
    { fact: { kind: 'failure', code: ['80096001', '80092003', '8007F0DA'] }, weight: 2 },
    { fact: { kind: 'failure', code: '80242006' }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'service-state', service: 'cryptsvc', state: 'stopped' },
    { kind: 'service-state', service: 'cryptsvc', start: 'disabled' },
  ],
  check: [
    { title: { en: 'Does the service run?', ja: 'サービスの状態を確認する' }, command: 'sc-query-cryptsvc' },
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
    {
      title: { en: 'Go on only if edb.log has grown', ja: 'edb.log が膨らんでいる場合だけ先へ進む' },
      text: {
        en: 'Small and of today? Then look at the clock and at the one download that failed.',
        ja: '小さく、日付も新しければ、時計と、失敗した更新プログラムのダウンロードを疑ってください。',
      },
      command: 'dir-catroot2',
    },
    {
      title: { en: 'Build the index anew', ja: '索引を作り直す' },
      text: { en: 'Only catroot2, never CatRoot.', ja: '対象は catroot2 だけです。CatRoot は変更しません。' },
      command: 'rename-catroot2',
    },
  ],
  verify: [
    {
      title: { en: 'The service runs again', ja: 'サービスが再び動作していることを確認する' },
      text: { en: 'Then install the update once more.', ja: 'その後、更新プログラムをもう一度インストールします。' },
      command: 'sc-query-cryptsvc',
    },
  ],
  collect: [{ command: 'sc-query-cryptsvc', text: { en: 'Whether the service runs.', ja: 'サービスが動作しているかどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'CatRoot (without the 2) holds the signatures themselves. Windows does not make it again.',
    ja: 'CatRoot (末尾に 2 のないフォルダー) には署名そのものが入っており、Windows は作り直しません。',
  },
  cites: ['SA-822798', 'SA-COMMON', 'WIN32METADATA'],
});
