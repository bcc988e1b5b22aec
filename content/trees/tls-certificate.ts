// Encryption, certificates and signatures: 80072F8F, 80072EFE, 80072F7D, 800B0109 and their kin.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'TLS and certificates: 0x80072F8F, 0x80072EFE, 0x80072F7D, 0x800B0109', ja: 'TLS または証明書のエラー: 0x80072F8F、0x80072EFE、0x80072F7D、0x800B0109' },
  summary: {
    en: 'For 80072F8F, 80072EFE, 80072F7D, 80072F05, 80072F06, 80072F0C, 80072F0D, 800B0109 and 80096004. The connection stands; client and server do not trust each other, or do not speak the same TLS.',
    ja: '80072F8F、80072EFE、80072F7D、80072F05、80072F06、80072F0C、80072F0D、800B0109、80096004 が対象です。接続はできていますが、相手を信頼できないか、双方の TLS が一致していません。',
  },
  order: 4,
  start: 'clock',
  nodes: {
    clock: {
      ask: { en: 'Is the clock right: date, time, zone and year?', ja: '日付、時刻、タイム ゾーン、年は正しいですか?' },
      help: { en: 'A certificate is valid between two dates. A clock that went back to its first year, after a battery change, makes every one of them invalid.', ja: '証明書には有効期間があります。電池交換などで時計が初期の年に戻ると、すべての証明書が期間外になります。' },
      how: [
        { on: ['2000', 'xp', '2003'], run: ['date-time'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['date-time', 'w32tm-status'] },
      ],
      answers: [
        {
          id: 'wrong',
          text: { en: 'It is wrong', ja: 'ずれている' },
          look: { en: 'More than some minutes off, or another year', ja: '数分以上のずれ、または年の違い' },
          to: { diagnoses: ['clock-skew'], note: { en: 'Set it, and find out why it went wrong: a battery, a wrong zone, or no time server.', ja: '時計を正しく合わせ、電池、タイム ゾーン、時刻サーバーのどれが原因かを確かめます。' } },
        },
        { id: 'right', text: { en: 'It is right', ja: '正しい' }, to: 'peer' },
      ],
      cites: ['SA-F8F', 'JPW-PROXYCODES'],
    },
    peer: {
      ask: { en: 'Who is at the other end: Microsoft, or your own WSUS server by https?', ja: '接続先は Microsoft ですか、HTTPS の WSUS ですか?' },
      how: [{ run: ['reg-query-wu-policy'] }],
      answers: [
        {
          id: 'wsus',
          text: { en: 'A WSUS server by https', ja: 'HTTPS の WSUS サーバー' },
          look: { en: 'WUServer begins with https://', ja: 'WUServer が https:// で始まる' },
          when: [[{ kind: 'wsus-policy', active: true, secure: true }]],
          to: 'warning',
        },
        {
          id: 'microsoft',
          text: { en: 'Microsoft', ja: 'Microsoft' },
          look: { en: 'No WUServer', ja: 'WUServer がない' },
          when: [[{ kind: 'wsus-policy', active: false }]],
          to: 'issuer',
        },
      ],
      cites: ['TC2021', 'SA-F8F'],
    },
    warning: {
      ask: { en: 'Does a browser on this PC show a certificate warning for the WSUS address?', ja: 'この PC のブラウザーで WSUS の URL を開くと、証明書の警告が出ますか?' },
      hint: { en: 'Open https://WSUS:8531/ClientWebService/client.asmx, with the real name and port.', ja: '実際の名前とポートで https://WSUS:8531/ClientWebService/client.asmx を開きます。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes: not trusted, a wrong name, or out of date', ja: 'はい (信頼できない、名前が違う、期限切れ)' },
          look: { en: '80072F0D: authority · 80072F06: name · 80072F05: date', ja: '80072F0D: 証明機関 · 80072F06: 名前 · 80072F05: 期限' },
          to: { diagnoses: ['untrusted-wsus-cert'], note: { en: 'The PC has to trust the authority in its machine store, and the name in the policy has to be the name on the certificate.', ja: '証明機関をコンピューターの証明書ストアで信頼し、ポリシーの名前を証明書の名前と一致させる必要があります。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: 'いいえ' },
          to: { diagnoses: ['untrusted-wsus-cert', 'tls12-missing'], note: { en: 'The user may trust what the machine does not: the update service sees only the machine’s store.', ja: 'ユーザーは信頼していても、コンピューターは信頼していないことがあります。更新サービスが見るのはコンピューターのストアだけです。' } },
        },
      ],
      cites: ['SA-F8F', 'TC2021'],
    },
    issuer: {
      ask: { en: 'Who issued the certificate that arrives here?', ja: '届いた証明書の発行者は誰ですか?' },
      help: { en: 'Windows Update accepts only Microsoft’s own certificates for its scan. A box that opens TLS puts its own in their place.', ja: 'スキャンでは、Microsoft 自身の証明書しか受け入れられません。TLS を復号する機器は、証明書を自分のものに置き換えます。' },
      how: [{ on: ['10', '11'], run: ['curl-certs'] }],
      hint: { en: 'Elsewhere, open https://fe2.update.microsoft.com in a browser and look at the padlock: the issuer counts, not the page.', ja: 'それ以外では、ブラウザーで https://fe2.update.microsoft.com を開き、鍵のアイコンから発行者を確認します。ページの内容は関係ありません。' },
      answers: [
        {
          id: 'company',
          text: { en: 'The company, a proxy or a security product', ja: '社内、プロキシ、またはセキュリティ製品' },
          look: { en: 'The issuer is not Microsoft', ja: '発行者が Microsoft ではない' },
          to: { diagnoses: ['tls-inspection'], note: { en: 'TLS is opened on the way. The hosts of Windows Update must pass unopened.', ja: '途中で TLS が復号されています。Windows Update のホスト宛ての通信は、復号せずに通す必要があります。' } },
        },
        { id: 'microsoft', text: { en: 'Microsoft', ja: 'Microsoft' }, to: 'tls12' },
        {
          id: 'cut',
          text: { en: 'None arrives: the connection is cut after ClientHello', ja: '証明書が届かず、ClientHello の直後に切断される' },
          look: { en: '80072EFE; in a capture, a RST or TLS alert 40 or 70', ja: '80072EFE。キャプチャでは RST、または TLS アラート 40 / 70' },
          to: 'tls12',
        },
        {
          id: 'unsure',
          text: { en: 'I cannot see it', ja: '確認できない' },
          look: { en: 'Goes on to what the PC itself offers.', ja: 'PC 側の設定の確認へ進みます。' },
          to: 'tls12',
        },
      ],
      cites: ['ITPRO-SEC', 'JPW-ENDPOINT', 'CURLCERTS'],
    },
    tls12: {
      ask: { en: 'Does the PC offer TLS 1.2 and today’s cipher suites to its services?', ja: 'この PC のサービスで、TLS 1.2 と現在の暗号スイートを使えますか?' },
      help: { en: 'The browser having TLS 1.2 does not mean that WinHTTP has it: that is a setting of its own on Windows 7 and Server 2012.', ja: 'ブラウザーで TLS 1.2 が使えても、WinHTTP で使えるとは限りません。Windows 7 / Server 2012 では別の設定です。' },
      how: [
        { on: ['7'], run: ['wuaueng-version', 'reg-query-winhttp-protocols'] },
        { on: ['8', '8.1'], run: ['reg-query-winhttp-protocols'] },
        { on: ['10', '11'], run: ['reg-query-ssl-functions'] },
      ],
      answers: [
        {
          id: 'old-agent',
          text: { en: 'Windows 7 or 2008 R2: wuaueng.dll is 7.6.7600', ja: 'Windows 7 / 2008 R2: wuaueng.dll が 7.6.7600' },
          look: { en: 'The version of the file', ja: 'ファイルのバージョン' },
          eras: ['7'],
          to: { diagnoses: ['wua-too-old'], note: { en: 'An agent this old ends every scan in 80072EFE.', ja: 'この古いエージェントでは、スキャンが必ず 80072EFE で終わります。' } },
        },
        {
          id: 'not-set',
          text: { en: 'Windows 7, 2008 R2 or 2012: KB3140245 or its value is missing', ja: 'Windows 7 / 2008 R2 / 2012: KB3140245 または値がない' },
          look: { en: 'DefaultSecureProtocols is missing, or 0x80', ja: 'DefaultSecureProtocols がない、または 0x80' },
          eras: ['7', '8'],
          to: { diagnoses: ['tls12-missing'], note: { en: 'WinHTTP offers only what came before TLS 1.2.', ja: 'WinHTTP が TLS 1.2 より前の方式しか提示していません。' } },
        },
        {
          id: 'trimmed',
          text: { en: 'A policy lists cipher suites', ja: 'ポリシーで暗号スイートが指定されている' },
          look: { en: 'Functions holds a short list', ja: 'Functions の一覧が短い' },
          eras: ['10', '11'],
          to: { diagnoses: ['tls-cipher-policy'], note: { en: 'The list leaves out all that the update servers accept.', ja: '更新サーバーが受け入れる暗号スイートが、一覧に 1 つも含まれていません。' } },
        },
        { id: 'fine', text: { en: 'Nothing of this', ja: 'どれでもない' }, to: 'file-signature' },
      ],
      cites: ['KB3140245', 'SA-EFE', 'LU-149'],
    },
    'file-signature': {
      ask: { en: 'Does the code speak of the signature of a file?', ja: 'ファイルの署名に関するコードですか?' },
      help: { en: '800B0109, 80096004 and 80092004 can mean the certificate of a connection or the signature of a downloaded file. The log names the file.', ja: '800B0109、80096004、80092004 は、通信の証明書にも、ファイルの署名にも使われます。ログにファイル名があれば後者です。' },
      how: [{ run: ['sc-query-cryptsvc'] }],
      answers: [
        {
          id: 'sha2',
          text: { en: 'Yes, on Windows 7 or 2008 R2: 80092004', ja: 'はい。Windows 7 / 2008 R2 で 80092004' },
          when: shown('80092004'),
          eras: ['7'],
          to: { diagnoses: ['sha2-support-missing'], note: { en: 'The file is signed with SHA-2, and this Windows cannot read that yet.', ja: 'ファイルは SHA-2 で署名されていますが、この Windows はまだ SHA-2 に対応していません。' } },
        },
        {
          id: 'root',
          text: { en: 'Yes: its authority is missing', ja: 'はい。証明機関の証明書がない' },
          look: { en: '“are not trusted: Error 0x800b0109” with a file’s name', ja: 'ファイル名とともに「are not trusted: Error 0x800b0109」' },
          to: { diagnoses: ['root-or-intermediate-missing'], note: { en: 'The root certificate has to come from ctldl.windowsupdate.com, or by hand.', ja: 'ルート証明書を ctldl.windowsupdate.com から取得できるようにするか、手動でインストールします。' } },
        },
        {
          id: 'cryptsvc',
          text: { en: 'Yes: Cryptographic Services is stopped, or its catalogue is damaged', ja: 'はい。Cryptographic Services の停止、またはカタログの破損' },
          look: { en: '80092003 or 80096001; sc.exe says STOPPED', ja: '80092003 または 80096001。sc.exe で STOPPED' },
          when: [...shown('80092003', '80096001'), [{ kind: 'service-state', service: 'cryptsvc', state: 'stopped' }]],
          to: { diagnoses: ['service-cryptsvc'], note: { en: 'Start the service; if the catalogue is damaged, let Windows make a new one.', ja: 'サービスを開始します。カタログが壊れている場合は作り直します。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: 'いいえ' },
          to: { diagnoses: ['connection-reset', 'tls-inspection', 'egress-rejected'], note: { en: 'The connection is cut from outside. A capture shows by whom.', ja: '接続は外部から切断されています。どの機器が切断したかは、キャプチャでわかります。' } },
        },
      ],
      cites: ['SA-822798', 'MCP2019', 'LU-SETUP'],
    },
  },
});
