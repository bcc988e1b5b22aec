// The medium is older than the running Windows, and setup was not allowed to fetch what is newer.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'setup-compat',
  title: { en: 'The upgrade fails because dynamic update was off', ja: '動的更新なしのためアップグレードが失敗する' },
  summary: {
    en: 'A part of your running Windows is newer than the same part on the medium, and setup cannot carry it over. Run the upgrade with dynamic update, or with a medium that contains the current cumulative update.',
    ja: '動作中の Windows の一部がメディアのものより新しいため、セットアップが引き継げません。動的更新を有効にするか、最新の累積更新プログラムを含むメディアでアップグレードしてください。',
  },
  layer: 'upgrade',
  eras: ['11'],
  breaks: ['install'],
  codes: ['8007042B'],
  needs: [{ kind: 'migration-refused' }, { kind: 'setup-result', code: '8007042B', extend: '2000D' }],
  proves: [[{ kind: 'migration-refused' }, { kind: 'setup-result', code: '8007042B', extend: '2000D' }]],
  supports: [
    { fact: { kind: 'migration-refused' }, weight: 7 },
    { fact: { kind: 'setup-result', code: '8007042B', extend: '2000D' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the log of setup say?', ja: 'セットアップのログを確認する' },
      text: {
        en: 'Search setupact.log of the same folder for V2VArbitrate: the line above names the part.',
        ja: '同じフォルダーの setupact.log で V2VArbitrate を検索します。上の行に該当する部分の名前があります。',
      },
      command: 'open-rollback-setuperr',
    },
    {
      title: { en: 'Is the way to Windows Update barred by policy?', ja: 'ポリシーで Windows Update への接続が禁止されていないか確認する' },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Back up, and check that setup has no other objection', ja: 'バックアップを取り、ほかに問題がないか検査する' },
      command: 'setup-compat-scan',
    },
    {
      title: {
        en: 'No Internet, or managed by WSUS? Take a current medium',
        ja: 'インターネットに接続できない、または WSUS で管理されている場合: 新しいメディアを使う',
      },
      text: {
        en: 'One that contains the latest cumulative update. With WSUS or Configuration Manager the policies that forbid Windows Update have to be off.',
        ja: '最新の累積更新プログラムを組み込んだものを使います。WSUS や Configuration Manager では、Windows Update への接続を禁止するポリシーを外します。',
      },
    },
    { title: { en: 'Run the upgrade with dynamic update', ja: '動的更新を有効にしてアップグレードする' }, command: 'setup-dynamicupdate' },
  ],
  verify: [{ title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' }],
  collect: [{ command: 'open-rollback-setuperr', text: { en: 'setupact.log of the attempt.', ja: 'その試行の setupact.log。' }, gives: 'setup-result' }],
  cites: ['JPW-042B'],
});
