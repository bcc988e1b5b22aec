import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Memory, or the registry, has no room', ja: 'メモリまたはレジストリの不足' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and of what tools print.',
    ja: 'CBS.log とツールの出力の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The COMPONENTS hive does not load', ja: 'COMPONENTS ハイブを読み込めない' },
      given: ['cbs-hive.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'out-of-memory', grade: 'likely' }],
      never: ['component-store-corrupt'],
      notProven: true,
    },
    {
      title: { en: 'Unpacking runs out of resources', ja: '展開中にリソースが不足した' },
      given: ['cbs-unpack.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'out-of-memory', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A full disk gives another code', ja: 'ディスク不足のコードは別' },
      given: ['cbs-disk.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-full', grade: 'likely' }],
      never: ['out-of-memory'],
    },
  ],
});
