// WSUS handed out a feature update that it could not decrypt.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'WSUS cannot decrypt the feature update', ja: 'WSUS が機能更新プログラムを復号できない' },
  summary: {
    en: 'Setup received the feature update still encrypted: the WSUS server synchronised it before it had learned to decrypt. The server needs an update with manual steps, and has to fetch the files anew.',
    ja: '機能更新プログラムが暗号化されたまま届きました。WSUS サーバーが復号に対応する前に同期したためです。サーバーに更新プログラムと手動の手順を適用し、ファイルを取得し直す必要があります。',
  },
  layer: 'managed',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['C1800118'],
  needs: [{ kind: 'payload-encrypted' }, { kind: 'failure', code: 'C1800118' }, { kind: 'setup-result', code: 'C1800118' }],
  proves: [
    [{ kind: 'payload-encrypted' }, { kind: 'failure', code: 'C1800118' }],
    [{ kind: 'payload-encrypted' }, { kind: 'setup-result', code: 'C1800118' }],
  ],
  supports: [
    { fact: { kind: 'payload-encrypted' }, weight: 7 },
    { fact: { kind: 'failure', code: 'C1800118' }, weight: 6 },
    { fact: { kind: 'setup-result', code: 'C1800118' }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does setup say?', ja: 'セットアップのログを確認する' },
      text: { en: 'Look for RecoverCrypto: File is encrypted.', ja: '「RecoverCrypto: File is encrypted」を探します。' },
      command: 'open-setuperr',
    },
    {
      title: { en: 'Which server is it?', ja: '更新元を確認する' },
      text: {
        en: 'Only WSUS on Server 2012 and 2012 R2 needs the update; do all clients fail alike?',
        ja: '対応が必要なのは Server 2012 / 2012 R2 の WSUS です。全台で同じかどうかも確認します。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: {
        en: 'On the WSUS server: back up SUSDB, install KB3159706, do its manual steps',
        ja: 'WSUS サーバー: SUSDB をバックアップし、KB3159706 と手動の手順を適用する',
      },
      text: { en: 'Without the steps the console and the service stop working.', ja: '手動の手順を行わないと、コンソールとサービスが動作しなくなります。' },
    },
    {
      title: { en: 'Remove the feature updates that were stored before, and synchronise again', ja: '以前に保存された機能更新プログラムを削除し、同期し直す' },
      text: {
        en: 'As KB3194588 describes. The files stored before stay encrypted for good.',
        ja: 'KB3194588 の手順に従います。以前に保存されたファイルは、暗号化されたままです。',
      },
    },
    { title: { en: 'On a client: let it download anew', ja: 'クライアント: ダウンロードし直す' }, command: 'detectnow-com' },
  ],
  verify: [
    {
      title: { en: 'Setup goes on', ja: 'セットアップが進むことを確認する' },
      text: { en: 'No new RecoverCrypto line.', ja: '「RecoverCrypto」の行が新しく出なければ成功です。' },
      command: 'open-setuperr',
    },
  ],
  risk: {
    en: 'A change of the database and of the service: have the backup before you begin.',
    ja: 'データベースとサービスに関わる変更です。必ず先にバックアップを取ってください。',
  },
  cites: ['KB3194588', 'ITPRO-UPGCODES'],
});
