// The WSUS server of the company speaks HTTPS with a certificate that this PC does not accept.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** The name does not fit · the issuer is unknown · the server asks for a certificate of the client · revoked or unchecked */
const NAMED = ['80072F06', '80072F0D', '80072F0C', '80072F89', '80072F8A'];
const ANY = ['80072F8F', ...NAMED];

export default defineDiagnosis<Kinds>({
  family: 'cert-trust',
  title: { en: 'The certificate of the WSUS server is not accepted', ja: 'WSUS サーバーの証明書が受け入れられない' },
  summary: {
    en: 'The policy sends this PC to a WSUS server by HTTPS, and the certificate of that server does not fit: its issuer is unknown here, its name is another, it has expired, or the server wants one from the client.',
    ja: 'ポリシーによりこの PC は HTTPS で WSUS サーバーに接続しますが、サーバーの証明書が受け入れられません。発行元が信頼されていない、名前が違う、期限切れ、またはサーバーがクライアント証明書を求めている状態です。',
  },
  layer: 'tls',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan'],
  codes: ANY,
  needs: [
    [
      { kind: 'request-failed', code: ANY, host: '$host' },
      { kind: 'wsus-policy', active: true, secure: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: ANY },
      { kind: 'wsus-policy', active: true, secure: true },
    ],
    { kind: 'failure', code: NAMED },
    { kind: 'certificate-refused', port: 8531 },
    { kind: 'certificate-refused', why: ['name', 'expired'] },
    { kind: 'failure', code: '800B0101' },
  ],
  proves: [
    [
      { kind: 'request-failed', code: ['80072F06', '80072F0D'], host: '$host' },
      { kind: 'wsus-policy', active: true, secure: true, host: '$host' },
    ],
    [
      { kind: 'request-failed', code: '80072F8F', host: '$host' },
      { kind: 'wsus-policy', active: true, secure: true, host: '$host' },
      { kind: 'way-failed', picture: 'tls-alert', host: '$host' },
      { kind: 'tls-end', outcome: 'alert', by: 'client', alert: [42, 46, 48] },
    ],
  ],
  supports: [
    { fact: { kind: 'wsus-policy', active: true, secure: true }, weight: 5 },
    { fact: { kind: 'failure', code: ['80072F06', '80072F0D'] }, weight: 5 },
    { fact: { kind: 'failure', code: ['80072F0C', '80072F89', '80072F8A'] }, weight: 4 },
    { fact: { kind: 'failure', code: '80072F8F' }, weight: 2 },
    { fact: { kind: 'failure', code: '800B0101' }, weight: 3 },
    { fact: { kind: 'certificate-refused', port: 8531 }, weight: 5 },
    { fact: { kind: 'certificate-refused', why: ['name', 'expired'] }, weight: 3 },
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'client', alert: [42, 46, 48] }, weight: 3 },
  ],
  excludedBy: [{ kind: 'wsus-policy', active: false }, { kind: 'wsus-policy', active: true, secure: false }, { kind: 'clock-impossible' }],
  check: [
    {
      title: { en: 'Which server, and by HTTPS?', ja: 'サーバーと HTTPS の使用を確認する' },
      text: { en: 'WUServer begins with https://', ja: 'WUServer が https:// で始まっています。' },
      command: 'reg-query-wu-policy',
    },
    {
      title: { en: 'What does the browser say of the certificate?', ja: 'ブラウザーで証明書を確認する' },
      text: {
        en: 'Open https://WSUS:8531/SimpleAuthWebService/SimpleAuth.asmx with the name exactly as the policy has it. A warning names the fault: issuer, name or date.',
        ja: 'ポリシーと同じ名前で https://WSUS:8531/SimpleAuthWebService/SimpleAuth.asmx を開きます。警告に、発行者、名前、期限のどれが問題かが表示されます。',
      },
    },
    {
      title: { en: 'Does the PC trust the issuer, and not only you?', ja: '発行者を、ユーザーではなく PC が信頼しているか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'certutil-store-root',
    },
    { title: { en: 'Is the clock right?', ja: '時計が正しいか確認する' }, command: 'date-time' },
  ],
  fix: [
    {
      title: { en: 'Another name than on the certificate? Mend the policy', ja: '証明書と名前が違う場合: ポリシーを直す' },
      text: {
        en: 'The name in WUServer must stand on the certificate, letter by letter: the full name where the certificate has the full name.',
        ja: 'WUServer の名前は、証明書の名前と完全に一致しなければなりません。証明書が完全修飾名なら、ポリシーも完全修飾名にします。',
      },
    },
    {
      title: { en: 'An unknown issuer? Let the PC trust your own authority', ja: '発行者が不明な場合: 社内の証明機関を信頼させる' },
      text: {
        en: 'For one PC. For all, hand it out by Group Policy (Trusted Root Certification Authorities).',
        ja: '1 台の場合の手順です。全体には、グループ ポリシーの「信頼されたルート証明機関」で配布します。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'certutil-addstore-root',
    },
    {
      title: { en: 'An unknown issuer? Let the PC trust your own authority', ja: '発行者が不明な場合: 社内の証明機関を信頼させる' },
      text: {
        en: 'mmc, snap-in Certificates for the computer account: import the root of your authority into Trusted Root Certification Authorities.',
        ja: 'mmc で「証明書」スナップインをコンピューター アカウントで開き、「信頼されたルート証明機関」に社内の証明機関のルート証明書をインポートします。',
      },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'Expired? Renew it on the server', ja: '期限切れの場合: サーバーで更新する' },
      text: {
        en: 'Bind the new certificate to the WSUS site in IIS. All clients fail at once when the day has come.',
        ja: 'IIS で、WSUS のサイトに新しい証明書をバインドします。期限が来ると、すべてのクライアントが一斉に失敗します。',
      },
    },
    {
      title: { en: 'The server wants a certificate (80072F0C)? Switch that off', ja: 'サーバーが証明書を求める場合 (80072F0C): 要求をやめる' },
      text: {
        en: 'On the server, IIS > SSL Settings of the WSUS directories: client certificates “Ignore”.',
        ja: 'サーバーの IIS で、WSUS の各ディレクトリの [SSL 設定] を開き、クライアント証明書を「無視」にします。',
      },
    },
    { title: { en: 'Restart the service', ja: 'サービスを再起動する' }, command: 'restart-wuauserv' },
  ],
  verify: [
    {
      title: { en: 'No warning in the browser', ja: 'ブラウザーの警告が出ないことを確認する' },
      text: { en: 'The same address opens without one.', ja: '同じアドレスが警告なしで開きます。' },
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'reg-query-wu-policy',
      text: { en: 'Whether a WSUS server is set, and by HTTPS.', ja: 'WSUS サーバーが HTTPS で指定されているかどうか。' },
      gives: 'wsus-policy',
    },
  ],
  risk: {
    en: 'Trust only the authority of your own company. A certificate for WSUS signed by itself works, too, but has to be handed out anew whenever it changes.',
    ja: '信頼させるのは自社の証明機関だけにします。自己署名証明書でも動きますが、変わるたびに配布し直す必要があります。',
  },
  cites: ['SA-F8F', 'SA-SCAN', 'W32-WHERR', 'WSD-CERTUTIL'],
});
