// The queue of driver operations holds one that cannot be carried out.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'driver-conflict',
  title: { en: 'A queued driver operation stops the update', ja: '登録済みのドライバー操作が更新を止めている' },
  summary: {
    en: 'An update wanted to install or replace drivers, and one of the queued operations cannot be read or carried out. CBS.log names the missing value or the driver; set that one right, or repair Windows.',
    ja: '更新プログラムがドライバーを追加または置き換えようとしましたが、登録された操作の 1 つを読み取れないか、実行できません。CBS.log に欠けている値やドライバーの名前があります。それを直すか、Windows を修復してください。',
  },
  layer: 'installation',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['80070490'],
  needs: [
    { kind: 'driver-operation-incomplete' },
    { kind: 'driver-failed', by: 'servicing', code: { present: false } },
    { kind: 'driver-failed', by: 'servicing', code: ['80070490', '80070002'] },
  ],
  proves: [[{ kind: 'driver-operation-incomplete' }, { kind: 'driver-failed', by: 'servicing' }]],
  supports: [
    { fact: { kind: 'driver-operation-incomplete' }, weight: 7 },
    { fact: { kind: 'driver-failed', by: 'servicing', code: { present: false } }, weight: 5 },
    { fact: { kind: 'driver-failed', by: 'servicing', code: ['80070490', '80070002'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80070490' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'What does CBS.log say of the drivers?', ja: 'CBS.log でドライバーの記録を確認する' }, command: 'findstr-cbs-errors' },
    { title: { en: 'Is an entry incomplete?', ja: '不完全な項目がないか確認する' }, command: 'reg-query-driveroperations' },
  ],
  fix: [
    { title: { en: 'Save the queue', ja: 'キューを保存する' }, command: 'reg-export-driveroperations' },
    { title: { en: 'Add the one missing value', ja: '欠けている値を 1 つ追加する' }, command: 'reg-add-driver-arch' },
    {
      title: { en: 'A driver is named instead? Bring its device up to date', ja: 'ドライバーの名前が出ている場合: そのデバイスのドライバーを更新する' },
      text: {
        en: 'A driver whose service has lost its registry key fails in the same way.',
        ja: 'ドライバーのサービスのレジストリ キーが失われている場合も、同じように失敗します。',
      },
      command: 'dir-driverstore-inf',
    },
    {
      title: {
        en: 'No access, or more damage: repair Windows with its own setup',
        ja: '変更できない場合や破損が広い場合: インプレース アップグレードで修復する',
      },
      text: { en: 'It builds the queue anew.', ja: 'キューが作り直されます。' },
    },
  ],
  verify: [
    { title: { en: 'Every entry is complete', ja: 'すべての項目がそろっていることを確認する' }, command: 'reg-query-driveroperations' },
    { title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [
    { command: 'open-cbs-log', text: { en: 'CBS.log: which operation, which driver.', ja: 'CBS.log。どの操作、どのドライバーか。' }, gives: 'driver-failed' },
  ],
  risk: {
    en: 'This is surgery on the registry of servicing: save the key first, and change nothing but the one value.',
    ja: '更新処理に関わるレジストリの変更です。先にキーを保存し、該当する値以外は変更しないでください。',
  },
  cites: ['SA-COMMON', 'SA-0490', 'SA-0002'],
});
