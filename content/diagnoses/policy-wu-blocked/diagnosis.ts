// Somebody switched Windows Update off by policy.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'policy-blocks-wu',
  title: { en: 'A policy forbids Windows Update', ja: 'ポリシーで Windows Update が禁止されている' },
  summary: {
    en: 'Nothing is broken: a policy on this PC forbids access to Windows Update. On a company PC ask the administrator. On your own PC the policy was left by a tool, and can be taken away.',
    ja: '故障ではなく、この PC のポリシーで Windows Update へのアクセスが禁止されています。会社の PC では管理者に確認してください。個人の PC であれば、設定変更ツールなどが残したものなので、取り除けます。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['detect', 'scan'],
  codes: ['8024002E', '8024500C'],
  needs: [{ kind: 'update-blocked-by-policy' }, { kind: 'failure', code: ['8024002E', '8024500C'] }],
  proves: [
    [
      { kind: 'update-blocked-by-policy', policy: 'DisableWindowsUpdateAccess' },
      { kind: 'failure', code: '8024002E' },
    ],
    [
      { kind: 'update-policy', policy: 'DoNotConnectToWindowsUpdateInternetLocations', value: 1 },
      { kind: 'failure', code: '8024500C' },
    ],
  ],
  supports: [
    { fact: { kind: 'update-blocked-by-policy' }, weight: 6 },
    { fact: { kind: 'failure', code: '8024002E' }, weight: 5 },
    { fact: { kind: 'failure', code: '8024500C' }, weight: 5 },
    { fact: { kind: 'update-policy', policy: 'DoNotConnectToWindowsUpdateInternetLocations', value: 1 }, weight: 4 },
    { fact: { kind: 'update-policy', policy: 'SetDisableUXWUAccess', value: 1 }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which policies are there?', ja: 'ポリシーを確認する' },
      text: {
        en: 'DisableWindowsUpdateAccess 0x1 forbids all; DoNotConnectToWindowsUpdateInternetLocations 0x1 forbids Microsoft’s servers.',
        ja: 'DisableWindowsUpdateAccess が 0x1 ならすべて禁止、DoNotConnectToWindowsUpdateInternetLocations が 0x1 なら Microsoft のサーバーへの接続が禁止です。',
      },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Who sets them?', ja: '設定元を確認する' }, eras: ['xp', '2003'], command: 'gpresult-xp' },
    { title: { en: 'Who sets them?', ja: '設定元を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'gpresult-html' },
  ],
  fix: [
    {
      title: { en: 'A company PC: ask before you change anything', ja: '会社の PC では、変更する前に管理者に確認する' },
      text: {
        en: 'The policy is probably meant, and your updates come another way. What you delete here comes back with the next policy refresh.',
        ja: '意図された設定で、更新は別の方法で届いている可能性があります。ここで削除しても、次のポリシー更新で元に戻ります。',
      },
    },
    { title: { en: 'Save the policies', ja: 'ポリシーを保存する' }, command: 'reg-export-wu-policy' },
    {
      title: { en: 'Take the ban away', ja: '禁止の値を削除する' },
      text: { en: 'Only where DisableWindowsUpdateAccess is there.', ja: 'DisableWindowsUpdateAccess がある場合だけ行います。' },
      command: 'reg-delete-wu-access',
    },
    {
      title: { en: 'Allow Microsoft’s servers', ja: 'Microsoft のサーバーへの接続を許可する' },
      text: {
        en: 'Only where DoNotConnectToWindowsUpdateInternetLocations is 0x1 and no WSUS server is to be used.',
        ja: 'DoNotConnectToWindowsUpdateInternetLocations が 0x1 で、WSUS を使わない場合だけ行います。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'reg-delete-wu-internet',
    },
    { title: { en: 'Restart the service', ja: 'サービスを再起動する' }, command: 'restart-wuauserv' },
  ],
  verify: [
    { title: { en: 'The value is gone', ja: '値がなくなったことを確認する' }, command: 'reg-query-wu-policy' },
    {
      title: { en: 'The log says No', ja: 'ログで確認する' },
      text: {
        en: '“Windows Update access disabled: No” stands there after the next start of the service.',
        ja: '次にサービスが開始されると「Windows Update access disabled: No」と記録されます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [{ command: 'reg-query-wu-policy', text: { en: 'Which policy forbids it.', ja: '禁止しているポリシー。' }, gives: 'update-blocked-by-policy' }],
  risk: {
    en: 'On a managed PC the ban is probably intended, and taking it away may bring updates that nobody has approved.',
    ja: '管理されている PC では、意図的な設定と考えられます。外すと、承認されていない更新プログラムが入ることがあります。',
  },
  cites: ['KB902093', 'WU7LOG', 'ITPRO-WUSETTINGS', 'W32-WUACODES', 'WIN32METADATA', 'WSD-GPRESULT', 'TURNOFF-JA'],
});
