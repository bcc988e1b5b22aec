// The list of cipher suites of this PC has nothing in common with the update servers.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CUT = ['80072EFE', '80072EFF', '80072F7D'];
/** Cut in the second round of one request as well. */
const AGAIN = [2, 3, 4, 5, 6, 7, 8, 9, 10];
/** handshake_failure and insufficient_security: the server found nothing to its liking in what was offered. */
const NO_MATCH = [40, 71];

export default defineDiagnosis<Kinds>({
  family: 'tls-handshake',
  title: { en: 'A policy leaves no common cipher suite', ja: 'ポリシーにより共通の暗号スイートがない' },
  summary: {
    en: 'Every HTTPS request of the update service is cut within a moment, at every try. On Windows 10, 11 and Server that is most often a list of cipher suites, set by policy, from which the suites of the update servers are missing.',
    ja: '更新サービスの HTTPS の要求が、試すたびに一瞬で切断されています。Windows 10 / 11 や Server では、ポリシーで決められた暗号スイートの一覧に、更新サーバーが使うものが含まれていないことがよくあります。',
  },
  layer: 'tls',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: ['80072EFE', '80072F7D'],
  needs: [
    { kind: 'secure-request-cut', code: CUT, tries: AGAIN },
    { kind: 'tls-end', outcome: 'alert', by: 'server', alert: NO_MATCH, version: ['TLS 1.2', 'TLS 1.3'] },
    [
      { kind: 'failure', code: CUT },
      { kind: 'schannel-event', alert: NO_MATCH },
    ],
    { kind: 'cipher-suites', ephemeral: false },
  ],
  // A filter on the way can send the same alert: only the list itself, which no log holds, would prove it.
  proves: [],
  supports: [
    { fact: { kind: 'secure-request-cut', code: CUT, tries: AGAIN }, weight: 5 },
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'server', alert: NO_MATCH }, weight: 5 },
    { fact: { kind: 'schannel-event', alert: NO_MATCH }, weight: 4 },
    { fact: { kind: 'cipher-suites', ephemeral: false }, weight: 5 },
    { fact: { kind: 'failure', code: CUT }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'os-version', era: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'] },
    { kind: 'tls-end', outcome: 'agreed', host: '$host' },
    { kind: 'tls-end', version: ['SSL 3.0', 'TLS 1.0', 'TLS 1.1'] },
  ],
  check: [
    {
      title: { en: 'Is there a policy?', ja: 'ポリシーの有無を確認する' },
      text: { en: 'Not found: this is not the cause.', ja: '見つからなければ、この原因ではありません。' },
      command: 'reg-query-ssl-functions',
    },
    { title: { en: 'Which suites does it leave?', ja: '残っている暗号スイートを確認する' }, command: 'get-tlsciphersuite' },
    {
      title: { en: 'Does something open TLS on the way?', ja: '途中で復号されていないか確認する' },
      text: { en: 'The issuer has to be Microsoft.', ja: '発行者が Microsoft であることを確認します。' },
      command: 'curl-certs',
    },
  ],
  fix: [
    { title: { en: 'Save the present list', ja: '現在の一覧を保存する' }, command: 'reg-export-ssl-policy' },
    {
      title: { en: 'Add the suites where the policy is made', ja: 'ポリシーの設定元に暗号スイートを追加する' },
      text: {
        en: 'Group Policy: Computer Configuration > Administrative Templates > Network > SSL Configuration Settings > SSL Cipher Suite Order. Put TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 near the top, and keep suites with ECDHE and GCM. On a company PC ask whoever owns the security baseline: what you change here is overwritten.',
        ja: 'グループ ポリシー: コンピューターの構成 > 管理用テンプレート > ネットワーク > SSL 構成設定 > SSL 暗号の順位。TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 を上位に入れ、ECDHE と GCM のスイートを残します。会社の PC では、セキュリティ基準の担当者に依頼してください。手元で変えても上書きされます。',
      },
    },
    {
      title: { en: 'Restart the PC', ja: 'PC を再起動する' },
      text: { en: 'The list is read at start.', ja: '一覧は起動時に読み込まれます。' },
    },
  ],
  verify: [
    { title: { en: 'The suites are there', ja: '暗号スイートがあることを確認する' }, command: 'get-tlsciphersuite' },
    {
      title: { en: 'The scan gets an answer', ja: 'スキャンが応答を得ることを確認する' },
      text: {
        en: 'Search for updates, make the new log and drop it into the box on the start page.',
        ja: '更新プログラムを検索し、ログを作り直してトップ ページの診断の欄にドロップしてください。',
      },
      command: 'get-windowsupdatelog',
    },
  ],
  risk: {
    en: 'The list holds for every program of the PC. Add to it; do not replace a security baseline by the default without its owner.',
    ja: '一覧は PC のすべてのプログラムに効きます。追加にとどめ、セキュリティ基準を担当者に無断で既定に戻さないでください。',
  },
  cites: ['SA-EFE', 'SA-A000', 'W32-TLSALERTS', 'W32-CIPHERS', 'PS-TLSCIPHER'],
});
