// A bug of Windows 10 1607 and 1703: the download stands still, and no log says why.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'Windows 10 1607 and 1703: downloads stand still', ja: 'Windows 10 1607 / 1703 のダウンロード停止の不具合' },
  summary: {
    en: 'These versions have a known bug: the download stands still at 0 % or 45 % and no code appears. Install the newest cumulative update for this version once by hand; from then on Windows Update works.',
    ja: 'これらのバージョンには既知の不具合があり、ダウンロードが 0% または 45% で止まり、コードも出ません。そのバージョンの最新の累積更新プログラムを一度手動で入れれば、以後は正常に動きます。',
  },
  layer: 'client-bug',
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
      title: { en: 'Which version is it?', ja: 'バージョンを確認する' },
      text: {
        en: '1607 (build 14393, also Server 2016) or 1703 (build 15063).',
        ja: '1607 (ビルド 14393、Server 2016 も同じ) か 1703 (ビルド 15063) が該当します。',
      },
      command: 'winver',
    },
    { title: { en: 'Does anything come?', ja: '受信が進んでいるか確認する' }, command: 'get-do-status' },
  ],
  fix: [
    {
      title: { en: 'Install the newest cumulative update by hand', ja: '最新の累積更新プログラムを手動で入れる' },
      text: {
        en: 'From the Microsoft Update Catalog, for exactly this version; the newest servicing stack first. Any update after KB3193494 (1607), KB4041688 (Server 2016, express files) or KB4025342 (1703) contains the cure.',
        ja: 'Microsoft Update カタログから、同じバージョン用のものを入手します。先に最新のサービス スタックを入れます。KB3193494 (1607)、KB4041688 (Server 2016 の高速インストール ファイル)、KB4025342 (1703) 以降のものに修正が含まれています。',
      },
    },
    { title: { en: 'Restart', ja: '再起動する' }, command: 'shutdown-restart' },
    {
      title: { en: 'Better: move to a version that still gets updates', ja: 'より確実なのは、サポート中のバージョンへの移行' },
      text: { en: 'Both versions of Windows 10 are long out of service.', ja: 'Windows 10 のこの 2 つのバージョンは、サポートが終了しています。' },
    },
  ],
  verify: [{ title: { en: 'The build number is higher', ja: 'ビルド番号が上がったことを確認する' }, command: 'winver' }],
  cites: ['JPM-STALL'],
});
