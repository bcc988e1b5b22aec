import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'An update that does not apply', ja: '適用対象外の更新プログラム' },
  origin: {
    en: 'Lines of our own, after the form of dism.log and of events.',
    ja: 'dism.log とイベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The stand-alone installer refuses', ja: 'スタンドアロン インストーラーが拒否する' },
      given: ['event-wusa.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'update-not-applicable', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A script names a feature of another Windows', ja: 'スクリプトが別の Windows の機能を指定している' },
      given: ['dism.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'update-not-applicable', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A package that is installed', ja: '正常にインストールされたパッケージ' },
      given: ['event-servicing.txt'],
      verdict: 'healthy',
      never: ['update-not-applicable'],
    },
  ],
});
