// A log-in page answers in place of the update server.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'http-forbidden-or-missing',
  title: {
    en: 'The log-in page of a guest network answers in place of the server',
    ja: '公衆無線 LAN などのログイン ページが応答している (キャプティブ ポータル)',
  },
  summary: {
    en: 'This network lets nobody out before somebody has logged in on its page, and the update service cannot. Open the page in a browser and log in, or use another network.',
    ja: 'このネットワークは、ログイン ページで手続きするまで外部に接続できません。更新サービスには操作できないので、ブラウザーでページを開いてログインするか、別のネットワークを使ってください。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072F8F', '80240439', '80244008', '80246002'],
  needs: [
    { kind: 'way-failed', picture: 'captive-portal' },
    { kind: 'http-answer', status: 511 },
  ],
  proves: [
    [
      { kind: 'way-failed', picture: 'captive-portal' },
      { kind: 'failure', code: ['80072F8F', '80240439', '80244008', '80246002', '80072EFE', '80072EE2'] },
    ],
  ],
  supports: [
    { fact: { kind: 'way-failed', picture: 'captive-portal' }, weight: 7 },
    { fact: { kind: 'http-answer', status: 511 }, weight: 6 },
    { fact: { kind: 'failure', code: ['80240439', '80244008'] }, weight: 3 },
    { fact: { kind: 'failure', code: ['80072F8F', '80246002'] }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Is the Internet open?', ja: 'インターネットにつながっているか確認する' },
      text: { en: 'A single line is right; anything else is the log-in page.', ja: '1 行だけの応答なら正常です。それ以外はログイン ページです。' },
      eras: ['10', '11'],
      command: 'test-portal-10',
    },
    {
      title: { en: 'Is the Internet open?', ja: 'インターネットにつながっているか確認する' },
      text: {
        en: 'Open http://www.msftncsi.com/ncsi.txt in a browser: a single line is right, a page is the log-in.',
        ja: 'ブラウザーで http://www.msftncsi.com/ncsi.txt を開きます。1 行だけの文字なら正常、ページが出ればログインが必要です。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
    },
    { title: { en: 'What name server is this?', ja: 'DNS サーバーを確認する' }, command: 'ipconfig-all' },
  ],
  fix: [
    {
      title: { en: 'Log in on the page', ja: 'ログイン ページで手続きする' },
      text: { en: 'Open any http:// address in a browser, and the page appears.', ja: 'ブラウザーで http:// のアドレスを開くと表示されます。' },
    },
    {
      title: { en: 'Or use another network', ja: 'または、別のネットワークを使う' },
      text: { en: 'Most of these networks end the log-in after some hours.', ja: '数時間でログインが切れるネットワークがほとんどです。' },
    },
  ],
  verify: [
    { title: { en: 'The test page shows its one line', ja: '1 行だけの応答になることを確認する' }, eras: ['10', '11'], command: 'test-portal-10' },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more and drop the new log into the box on the start page.',
        ja: 'もう一度スキャンし、新しいログをトップ ページの診断の欄にドロップします。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more, make the log and drop it into the box on the start page.',
        ja: 'もう一度スキャンし、ログを作り直してトップ ページの診断の欄にドロップします。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture that shows who answers (Windows 10 and 11).', ja: '応答した相手がわかるキャプチャ (Windows 10 / 11)。' },
      gives: 'way-failed',
    },
  ],
  risk: {
    en: 'Never click a certificate warning for an update host away on such a network.',
    ja: 'このようなネットワークでは、更新サーバーの証明書の警告を無視して続行しないでください。',
  },
  cites: ['NCSI-GIST', 'SA-COMMON', 'WIN32METADATA', 'ITPRO-SEC'],
});
