import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'steps',
  title: { en: 'The steps of an update', ja: '更新の段階' },
  steps: [
    { name: { en: 'Detect', ja: '検出' }, state: 'done' },
    { name: { en: 'Self-update', ja: '自己更新' }, state: 'failed', says: { en: 'stopped here: 80072ee2', ja: 'ここで停止: 80072ee2' } },
    { name: { en: 'Scan', ja: 'スキャン' }, state: 'unknown' },
    { name: { en: 'Download', ja: 'ダウンロード' }, state: 'unknown' },
    { name: { en: 'Verify', ja: '検証' }, state: 'unknown' },
    { name: { en: 'Install', ja: 'インストール' }, state: 'unknown' },
    { name: { en: 'Restart', ja: '再起動' }, state: 'unknown' },
  ],
});
