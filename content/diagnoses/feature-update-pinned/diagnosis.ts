// A policy keeps the PC on its version of Windows.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'policy-blocks-wu',
  title: { en: 'A policy holds the PC on its version of Windows', ja: 'ポリシーで Windows のバージョンが固定されている' },
  summary: {
    en: 'Monthly updates arrive, the next version does not: a policy names the version on which this PC shall stay, or defers feature updates. Raise or remove it, if that is yours to decide.',
    ja: '毎月の更新プログラムは届くのに、次のバージョンが届きません。ポリシーで対象のバージョンが指定されているか、機能更新プログラムが延期されています。変更してよい立場であれば、値を上げるか削除してください。',
  },
  layer: 'managed',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: [],
  needs: [
    { kind: 'update-policy', policy: 'TargetReleaseVersion', value: 1 },
    { kind: 'update-policy', policy: 'TargetReleaseVersionInfo', word: { present: true } },
    { kind: 'update-policy', policy: 'DeferFeatureUpdates', value: 1 },
  ],
  proves: [],
  supports: [
    { fact: { kind: 'update-policy', policy: 'TargetReleaseVersion', value: 1 }, weight: 5 },
    { fact: { kind: 'update-policy', policy: 'TargetReleaseVersionInfo', word: { present: true } }, weight: 4 },
    { fact: { kind: 'update-policy', policy: 'DeferFeatureUpdates', value: 1 }, weight: 3 },
  ],
  // Where a scan or an installation fails, the reason is elsewhere.
  excludedBy: [{ kind: 'failure', code: { present: true } }],
  yieldsTo: ['dual-scan'],
  check: [
    {
      title: { en: 'What do the policies say?', ja: 'ポリシーを確認する' },
      text: {
        en: 'TargetReleaseVersionInfo names the version, DeferFeatureUpdates 0x1 the deferral.',
        ja: 'TargetReleaseVersionInfo が対象のバージョン、DeferFeatureUpdates の 0x1 が延期です。',
      },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Which version is this?', ja: '現在のバージョンを確認する' }, command: 'winver' },
    { title: { en: 'Who sets them?', ja: '設定元を確認する' }, command: 'gpresult-html' },
  ],
  fix: [
    {
      title: { en: 'A company PC: leave it', ja: '会社の PC では変更しない' },
      text: {
        en: 'The version is chosen by the administrator. Ask when the next one is planned.',
        ja: 'バージョンは管理者が決めています。予定を確認してください。',
      },
    },
    { title: { en: 'Save the policies', ja: 'ポリシーを保存する' }, command: 'reg-export-wu-policy' },
    {
      title: { en: 'Take the target version away', ja: '対象バージョンの指定を削除する' },
      text: { en: 'Only where TargetReleaseVersion is there.', ja: 'TargetReleaseVersion がある場合だけ行います。' },
      command: 'reg-delete-target-release',
    },
    {
      title: { en: 'Take the deferral away', ja: '延期の設定を削除する' },
      text: { en: 'Only where DeferFeatureUpdates is there.', ja: 'DeferFeatureUpdates がある場合だけ行います。' },
      command: 'reg-delete-defer-feature',
    },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, command: 'detectnow-com' },
  ],
  verify: [
    {
      title: { en: 'The values are gone', ja: '値がなくなったことを確認する' },
      text: {
        en: 'The feature update is offered within a day, if the PC qualifies.',
        ja: '条件を満たす PC であれば、1 日ほどで機能更新プログラムが届きます。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  collect: [
    {
      command: 'reg-query-wu-policy',
      text: { en: 'Whether a policy names a version.', ja: 'バージョンを指定するポリシーがあるかどうか。' },
      gives: 'update-policy',
    },
  ],
  risk: {
    en: 'The feature update may then begin by itself: have a backup first.',
    ja: '機能更新プログラムが自動的に始まることがあります。先にバックアップを取ってください。',
  },
  cites: ['ITPRO-POLICYCSP', 'ITPRO-WUFBGP', 'WSD-GPRESULT'],
});
