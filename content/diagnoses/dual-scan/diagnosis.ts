// Deferral policies beside a WSUS server make Windows scan Microsoft as well.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'The PC scans Microsoft as well as WSUS (dual scan)', ja: 'WSUS と Microsoft の両方をスキャンしている (デュアル スキャン)' },
  summary: {
    en: 'This PC has a WSUS server, but takes its Windows updates from Microsoft: a deferral policy switched it over. What you approve on WSUS does not arrive, what you did not approve does. Choose the source by policy.',
    ja: 'WSUS サーバーが指定されているのに、Windows の更新を Microsoft から受け取っています。延期のポリシーによって切り替わったためです。WSUS で承認した更新が届かず、承認していない更新が入ります。更新元をポリシーで指定してください。',
  },
  layer: 'managed',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: [],
  needs: [
    [
      { kind: 'scan-source', service: 'windows-update', byDefault: true },
      { kind: 'scan-source', service: 'wsus', byDefault: false },
    ],
    [
      { kind: 'wsus-policy', active: true },
      { kind: 'update-policy', policy: ['DeferFeatureUpdates', 'DeferQualityUpdates'], value: 1 },
    ],
  ],
  proves: [
    [
      { kind: 'scan-source', service: 'windows-update', byDefault: true },
      { kind: 'scan-source', service: 'wsus', byDefault: false },
      { kind: 'wsus-policy', active: true },
    ],
  ],
  supports: [
    { fact: { kind: 'scan-source', service: 'windows-update', byDefault: true }, weight: 5 },
    { fact: { kind: 'scan-source', service: 'wsus', byDefault: false }, weight: 4 },
    { fact: { kind: 'update-policy', policy: ['DeferFeatureUpdates', 'DeferQualityUpdates'], value: 1 }, weight: 3 },
    { fact: { kind: 'wsus-policy', active: true }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'scan-source', service: 'wsus', byDefault: true },
    { kind: 'update-policy', policy: 'DisableDualScan', value: 1 },
    { kind: 'failure', code: { present: true } },
  ],
  check: [
    {
      title: { en: 'Which source is the default?', ja: '既定の更新元を確認する' },
      text: {
        en: 'Windows Server Update Service False and Windows Update True is dual scan.',
        ja: 'Windows Server Update Service が False、Windows Update が True なら、デュアル スキャンです。',
      },
      command: 'update-services',
    },
    {
      title: { en: 'Which policies are there?', ja: 'ポリシーを確認する' },
      text: {
        en: 'WUServer beside DeferFeatureUpdates or DeferQualityUpdates.',
        ja: 'WUServer と、DeferFeatureUpdates または DeferQualityUpdates の有無を見ます。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Choose the source by policy (10 2004 and later, 11)', ja: 'ポリシーで更新元を指定する (10 2004 以降、11)' },
      text: {
        en: '“Specify source service for specific classes of Windows Updates”: WSUS for each class that you approve yourself.',
        ja: '「特定のクラスの Windows 更新プログラムのソース サービスを指定する」で、自分で承認するクラスを WSUS にします。',
      },
    },
    {
      title: { en: 'Before 2004: forbid it', ja: '2004 より前: デュアル スキャンを禁止する' },
      text: {
        en: '“Do not allow update deferral policies to cause scans against Windows Update”. Never both policies on one PC.',
        ja: '「Windows Update に対するスキャンを発生させる更新遅延ポリシーを許可しない」を有効にします。2 つのポリシーを同じ PC で併用しないでください。',
      },
    },
    {
      title: { en: 'Or take the deferrals away', ja: 'または、延期のポリシーを外す' },
      text: { en: 'In the policy object that sets them.', ja: '設定元のポリシーで未構成にします。' },
    },
    { title: { en: 'Fetch the policy', ja: 'ポリシーを取得し直す' }, command: 'gpupdate-force' },
  ],
  verify: [{ title: { en: 'WSUS is the default again', ja: 'WSUS が既定に戻ったことを確認する' }, command: 'update-services' }],
  collect: [
    { command: 'update-services', text: { en: 'Which source is the default.', ja: '既定の更新元。' }, gives: 'scan-source' },
    { command: 'reg-query-wu-policy', text: { en: 'Which policies are set.', ja: '設定されているポリシー。' }, gives: 'update-policy' },
  ],
  risk: {
    en: 'A change of the source changes which updates arrive; a feature update may begin. Try it on a few PCs first.',
    ja: '更新元が変わると、届く更新も変わり、機能更新プログラムが始まることもあります。先に数台で試してください。',
  },
  cites: ['JPW-DUALSCAN', 'DUALSCAN-1607', 'ITPRO-WUFBWSUS', 'ITPRO-HOW'],
});
