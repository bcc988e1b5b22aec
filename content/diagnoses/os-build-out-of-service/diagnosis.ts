// This version of Windows 10 or 11 gets no more updates: all is well, and nothing comes.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'end-of-service',
  title: { en: 'This version of Windows 10 or 11 is out of service', ja: 'この Windows 10 / 11 のバージョンはサービスが終了している' },
  summary: {
    en: 'The search ends well and finds nothing new, although others get updates every month. The version of this PC is past its last day: install a version that is still serviced, or enrol Windows 10 in ESU.',
    ja: '検索は正常に終わり、新しいものは見つかりません。ほかの PC には毎月届いています。このバージョンはサービスの最終日を過ぎています。サービス中のバージョンに更新するか、Windows 10 なら ESU に登録してください。',
  },
  layer: 'generation',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  // A log cannot show what was not offered, and the engine has no calendar.
  traceless: true,
  check: [
    {
      title: { en: 'Which version is it?', ja: 'バージョンを確認する' },
      text: {
        en: 'Version and edition: Enterprise and Education are serviced longer than Home and Pro.',
        ja: 'バージョンとエディションを見ます。Enterprise と Education は Home と Pro より長くサービスが続きます。',
      },
      command: 'winver',
    },
    {
      title: { en: 'When was the last update?', ja: '最後の更新を確認する' },
      text: {
        en: 'Settings > Windows Update > Update history. Only Defender and .NET for months: this is it. Nothing at all for months: look for another cause.',
        ja: '[設定] > [Windows Update] > [更新の履歴] を見ます。何か月も Defender と .NET だけならこの原因です。何も入っていないなら、別の原因を探します。',
      },
    },
    {
      title: { en: 'Does somebody hold updates back?', ja: '更新が止められていないか確認する' },
      text: { en: 'A policy that pins a version keeps the PC on it.', ja: 'バージョンを固定するポリシーがあると、先に進みません。' },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Back up what you cannot lose', ja: '失いたくないものをバックアップする' },
    },
    {
      title: { en: 'Windows 11: install the present version', ja: 'Windows 11: 現在のバージョンを入れる' },
      text: {
        en: 'Settings > Windows Update offers it; if not, Microsoft’s Installation Assistant or media. A PC that was upgraded around the hardware check is not offered anything: it has to be upgraded by hand each time.',
        ja: '[設定] > [Windows Update] に表示されます。表示されなければ、Microsoft のインストール アシスタントかメディアを使います。ハードウェアの確認を避けて導入した PC には表示されず、毎回手動で更新する必要があります。',
      },
      eras: ['11'],
    },
    {
      title: { en: 'Windows 10: first to the last version, then ESU or Windows 11', ja: 'Windows 10: まず最終バージョンにし、ESU か Windows 11 へ' },
      text: {
        en: 'Only the last version (22H2) can enrol in Extended Security Updates: Settings > Windows Update shows the way where it is offered. LTSC editions have dates of their own.',
        ja: '拡張セキュリティ更新プログラム (ESU) に登録できるのは最終バージョン (22H2) だけです。対象の PC では、[設定] > [Windows Update] に案内が表示されます。LTSC には別の期限があります。',
      },
      eras: ['10'],
    },
  ],
  verify: [
    { title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' },
    {
      title: { en: 'This month’s cumulative update is offered', ja: '今月の累積更新プログラムが表示されることを確認する' },
      text: { en: 'Search once more.', ja: 'もう一度検索します。' },
    },
  ],
  risk: {
    en: 'A feature update takes time and space, and can fail: keep a backup. Going around the hardware check leaves a PC that Microsoft does not support.',
    ja: '機能更新には時間と空き容量が必要で、失敗することもあります。バックアップを用意してください。ハードウェアの確認を避けると、Microsoft のサポート対象外になります。',
  },
  cites: ['WINEOS', 'ESU2027'],
});
