// The download code of the first builds of 1607, 1703 and Server 2016 has a known fault.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'A known fault of 1607, 1703 or Server 2016 stops the download', ja: '1607 / 1703 / Server 2016 の既知の問題でダウンロードが止まる' },
  summary: {
    en: 'The first builds of this Windows stop while downloading, at 0 % or at 45 %, without a code. A later cumulative update mends it, but has to be installed by hand.',
    ja: 'この Windows の初期のビルドは、ダウンロードが 0% や 45% で止まり、コードも出ません。後の累積更新で修正されていますが、手動で入れる必要があります。',
  },
  layer: 'download',
  eras: ['10'],
  breaks: ['download'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  traceless: true,
  check: [
    {
      title: { en: 'Which build is it?', ja: 'ビルドを確認する' },
      text: {
        en: '14393 (1607, Server 2016) or 15063 (1703), with a low number behind the point.',
        ja: '14393 (1607、Server 2016) または 15063 (1703) で、小数点の後の番号が小さいものです。',
      },
      command: 'winver',
    },
    { title: { en: 'Is it a WSUS client?', ja: 'WSUS クライアントか確認する' }, command: 'reg-query-wu-policy' },
  ],
  fix: [
    {
      title: { en: 'Install the latest cumulative update of this version by hand', ja: 'このバージョンの最新の累積更新を手動で入れる' },
      text: {
        en: 'From the Microsoft Update Catalog, on each PC. It brings the corrected download code along.',
        ja: 'Microsoft Update カタログから入手し、PC ごとに入れます。修正されたダウンロード機能が含まれています。',
      },
    },
    { title: { en: 'Restart, then search again', ja: '再起動し、もう一度検索する' } },
    {
      title: { en: 'Still at the same place? Look at the proxy', ja: 'それでも同じ場合: プロキシを確認する' },
      text: {
        en: 'Microsoft’s support names its settings as the next suspect.',
        ja: 'Microsoft のサポートも、次に疑うものとしてプロキシの設定を挙げています。',
      },
      command: 'netsh-winhttp-show',
    },
  ],
  verify: [{ title: { en: 'The build has grown', ja: 'ビルドの番号が上がったことを確認する' }, command: 'winver' }],
  cites: ['JPM-STALL'],
});
