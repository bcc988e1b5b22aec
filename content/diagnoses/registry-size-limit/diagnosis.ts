// A limit on the size of the registry, set long ago, keeps the component store from being loaded.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'out-of-resources',
  title: { en: 'A size limit of the registry keeps the component store shut', ja: 'レジストリのサイズ制限でコンポーネント ストアを開けない' },
  summary: {
    en: 'A value in the registry limits how large the registry may grow (RegistrySizeLimit). The component store no longer fits under it, so that no update installs. Remove the value and restart.',
    ja: 'レジストリ全体のサイズを制限する値 (RegistrySizeLimit) があり、コンポーネント ストアがその中に収まりません。そのため、どの更新プログラムもインストールできません。値を削除して再起動してください。',
  },
  layer: 'client',
  eras: ['8.1', '10', '11'],
  breaks: ['install'],
  codes: ['800705AA'],
  needs: [{ kind: 'registry-limit' }],
  proves: [],
  supports: [{ fact: { kind: 'registry-limit' }, weight: 7 }],
  excludedBy: [],
  check: [
    {
      title: { en: 'Is there a limit?', ja: '制限があるか確認する' },
      text: {
        en: 'A value other than 0x0 is the limit. If the value does not exist, this is not the cause: look at the memory.',
        ja: '0x0 以外の値が制限です。値がなければ原因は別です。メモリの不足を調べてください。',
      },
      command: 'reg-query-registrysizelimit',
    },
  ],
  fix: [
    {
      title: { en: 'Note the value', ja: '値を控える' },
      text: { en: 'With it you can put the limit back.', ja: '元に戻すときに使います。' },
      command: 'reg-query-registrysizelimit',
    },
    { title: { en: 'Remove the limit', ja: '制限を削除する' }, command: 'reg-delete-registrysizelimit' },
    { title: { en: 'Restart', ja: '再起動する' }, command: 'shutdown-restart' },
  ],
  verify: [
    { title: { en: 'The value is gone', ja: '値がなくなったことを確認する' }, command: 'reg-query-registrysizelimit' },
    { title: { en: 'The store can be read again', ja: 'ストアを読み込めることを確認する' }, command: 'dism-scanhealth' },
  ],
  collect: [{ command: 'open-cbs-log', text: { en: 'The line about the COMPONENTS hive.', ja: 'COMPONENTS ハイブについての行。' }, gives: 'registry-limit' }],
  risk: {
    en: 'Somebody may have set the limit on purpose for a server. Microsoft recommends to remove it unless it is needed.',
    ja: 'サーバーでは意図して設定されている場合もあります。Microsoft は、必要がなければ削除するよう勧めています。',
  },
  cites: ['SA-05AA', 'SA-000E'],
});
