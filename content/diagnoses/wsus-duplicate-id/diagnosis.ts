// Cloned PCs share one identity on the WSUS server.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'Cloned PCs share one WSUS identity', ja: '複製した PC で SusClientId が重複している' },
  summary: {
    en: 'Several PCs were made from one image and report to WSUS under the same identity, so the console shows only one of them at a time. Delete the identity on each clone; a new one is made.',
    ja: '同じイメージから複製した PC が同じ ID で WSUS に報告しているため、コンソールには 1 台しか表示されません。各 PC で ID を削除すれば、新しい ID が作られます。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  traceless: true,
  check: [
    {
      title: { en: 'Compare the identity on two clones', ja: '2 台の ID を比べる' },
      text: { en: 'Equal values are the fault.', ja: '同じ値なら重複しています。' },
      command: 'reg-query-susclientid',
    },
  ],
  fix: [
    { title: { en: 'Save the state of the client', ja: 'クライアントの状態を保存する' }, command: 'reg-export-wu-client' },
    {
      title: { en: 'Delete the identity', ja: 'ID を削除する' },
      text: {
        en: 'Where PingID, AccountDomainSid or SusClientIdValidation stand beside it, delete them too.',
        ja: 'PingID、AccountDomainSid、SusClientIdValidation があれば、あわせて削除します。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'susclientid-renew',
    },
    {
      title: { en: 'Delete the identity', ja: 'ID を削除する' },
      text: {
        en: 'Where PingID, AccountDomainSid or SusClientIdValidation stand beside it, delete them too.',
        ja: 'PingID、AccountDomainSid、SusClientIdValidation があれば、あわせて削除します。',
      },
      eras: ['10', '11'],
      command: 'susclientid-renew-10',
    },
    { title: { en: 'Introduce the PC anew', ja: '登録し直す' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'wuauclt-resetauthorization' },
    { title: { en: 'Scan', ja: 'スキャンする' }, eras: ['10', '11'], command: 'detectnow-com' },
    {
      title: { en: 'For the next image: sysprep /generalize', ja: '次のイメージでは sysprep /generalize を実行する' },
      text: { en: 'It clears the identity before the image is made.', ja: 'イメージを作成する前に ID が消去されます。' },
    },
  ],
  verify: [
    {
      title: { en: 'The value is another one', ja: '値が変わったことを確認する' },
      text: { en: 'After the next report both PCs stand in the console.', ja: '次の報告の後、両方の PC がコンソールに表示されます。' },
      command: 'reg-query-susclientid',
    },
  ],
  risk: {
    en: 'Only on clones behind WSUS. The console keeps the old entry until it is cleaned up.',
    ja: 'WSUS 配下で複製した PC だけに行います。以前の登録は、整理するまでコンソールに残ります。',
  },
  cites: ['JPM-SUSID', 'SA-WSUSCLIENT'],
});
