// What arrived is not what was sent: something on the way changed or replaced it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const MISMATCH = ['80200053', '80246002', '80096010'];

export default defineDiagnosis<Kinds>({
  family: 'download-hash-mismatch',
  title: { en: 'The download is altered on its way', ja: 'ダウンロードの内容が途中で変わっている' },
  summary: {
    en: 'The file arrived, but its content is not what Microsoft signed. A filter, a cache or a scanner between you and the server changes or replaces it. Try another line; then exempt the update hosts from scanning and caching.',
    ja: 'ファイルは届きましたが、内容が Microsoft の署名したものと異なります。途中のフィルター、キャッシュ、スキャナーが書き換えています。別の回線で試してから、更新サーバーをスキャンとキャッシュの対象から外してください。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'verify'],
  codes: ['80200053', '80246002', '80096010'],
  needs: [{ kind: 'download-damaged' }, { kind: 'failure', code: MISMATCH }],
  proves: [],
  supports: [
    { fact: { kind: 'download-damaged' }, weight: 5 },
    { fact: { kind: 'failure', code: ['80200053', '80246002'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80096010' }, weight: 4 },
  ],
  excludedBy: [],
  yieldsTo: ['disk-full'],
  check: [
    {
      title: { en: 'Which file, and from where?', ja: 'どのファイルを、どこから取得したか確認する' },
      text: { en: 'The job names the address.', ja: 'ジョブにアドレスがあります。' },
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'Does its content fit its name?', ja: '内容と名前が一致するか確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'certutil-hashfile',
    },
    { title: { en: 'Is there a proxy?', ja: 'プロキシを使っているか確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
    { title: { en: 'Is there a proxy?', ja: 'プロキシを使っているか確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
  ],
  fix: [
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A phone as hot spot will do. If the same update passes there, the first line changes it.',
        ja: 'スマートフォンのテザリングで構いません。同じ更新が成功すれば、元の回線側で変わっています。',
      },
    },
    {
      title: { en: 'Exempt the update hosts on the proxy or filter', ja: 'プロキシやフィルターで、更新サーバーを対象から除外する' },
      text: {
        en: 'No content scan, no cache, no rewriting for the hosts in the list of sources; then empty its cache. The files are signed, so nothing unsigned gets in by that.',
        ja: '出典の一覧にあるホストについて、内容のスキャン、キャッシュ、書き換えを無効にし、キャッシュを消去します。更新ファイルには署名があるため、それによって未署名のものが入り込むことはありません。',
      },
    },
    {
      title: { en: 'At home: the web shield of the security software', ja: '家庭の場合: セキュリティ ソフトの Web 保護' },
      text: { en: 'Pause only this part for one attempt.', ja: 'この機能だけを、1 回の試行の間だけ一時停止します。' },
    },
    { title: { en: 'Save the proxy setting first', ja: '先にプロキシ設定を保存する' }, command: 'reg-export-connections' },
    {
      title: { en: 'Set the damaged download aside', ja: '壊れたダウンロードを退避する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'rename-softwaredistribution',
    },
    { title: { en: 'Set the damaged download aside', ja: '壊れたダウンロードを退避する' }, eras: ['10', '11'], command: 'rename-softwaredistribution-10' },
  ],
  verify: [
    {
      title: { en: 'The new file fits its name', ja: '新しいファイルの内容と名前が一致することを確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'certutil-hashfile',
    },
    { title: { en: 'The job is transferred', ja: 'ジョブが転送済みになることを確認する' }, command: 'bitsadmin-list' },
  ],
  collect: [{ command: 'bitsadmin-list', text: { en: 'The job with its address and error.', ja: 'ジョブのアドレスとエラー。' }, gives: 'bits-job' }],
  risk: { en: 'Exempt the update hosts only, not the whole web.', ja: '除外するのは更新サーバーだけにしてください。' },
  cites: ['SA-COMMON', 'JPW-ENDPOINT', 'SA-822798', 'ITPRO-SEC'],
});
