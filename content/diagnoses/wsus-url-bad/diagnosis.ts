// The policy names the WSUS server wrongly.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'The address of the WSUS server in the policy is wrong', ja: 'ポリシーの WSUS サーバーのアドレスが誤っている' },
  summary: {
    en: 'The policy that names the WSUS server holds an address that cannot work: without http://, with a wrong port, or the one of another policy has overwritten it. Correct the policy; nothing on the PC is broken.',
    ja: 'WSUS サーバーを指定するポリシーの値が誤っています。http:// がない、ポートが違う、または別のポリシーに上書きされています。PC の故障ではないので、ポリシーを直してください。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE6', '87D00692', '80244019', '80072EE7', '80072EFD', '8024402C'],
  needs: [{ kind: 'wsus-address-malformed' }, { kind: 'failure', code: ['80072EE6', '87D00692'] }, { kind: 'policy-overwritten' }],
  proves: [
    [{ kind: 'wsus-address-malformed' }, { kind: 'failure', code: '80072EE6' }],
    [{ kind: 'policy-overwritten' }, { kind: 'failure', code: '87D00692' }],
  ],
  supports: [
    { fact: { kind: 'wsus-address-malformed' }, weight: 7 },
    { fact: { kind: 'failure', code: '80072EE6' }, weight: 6 },
    { fact: { kind: 'policy-overwritten' }, weight: 6 },
    { fact: { kind: 'failure', code: '87D00692' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the policy say?', ja: 'ポリシーの値を確認する' },
      text: {
        en: 'WUServer and WUStatusServer both begin with http:// or https:// and end with the port of the server: 8530 and 8531 by default, 80 and 443 on old servers.',
        ja: 'WUServer と WUStatusServer の両方が http:// または https:// で始まり、サーバーのポートで終わっているかを見ます。既定は 8530 / 8531、古いサーバーは 80 / 443 です。',
      },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Which policy object sets it?', ja: '設定元のポリシーを確認する' }, eras: ['xp', '2003'], command: 'gpresult-xp' },
    { title: { en: 'Which policy object sets it?', ja: '設定元のポリシーを確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'gpresult-html' },
    { title: { en: 'Does that address answer?', ja: 'そのアドレスが応答するか確認する' }, eras: ['8', '8.1', '10', '11'], command: 'invoke-webrequest-wsus' },
  ],
  fix: [
    {
      title: {
        en: 'Correct the policy “Specify intranet Microsoft update service location”',
        ja: 'ポリシー「イントラネットの Microsoft 更新サービスの場所を指定する」を直す',
      },
      text: {
        en: 'Both server fields, whole address with scheme and port. With Configuration Manager leave the domain policy unset, or give it exactly the name and port of the software update point.',
        ja: '2 つのサーバー欄の両方に、http:// とポートを含むアドレスを入れます。Configuration Manager を使う場合は、ドメインのポリシーを未構成にするか、ソフトウェアの更新ポイントの名前とポートに完全に合わせます。',
      },
    },
    { title: { en: 'Fetch the policy', ja: 'ポリシーを取得し直す' }, command: 'gpupdate-force' },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'wuauclt-detectnow' },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, eras: ['10', '11'], command: 'detectnow-com' },
  ],
  verify: [
    { title: { en: 'The address is right', ja: 'アドレスを確認する' }, command: 'reg-query-wu-policy' },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more and drop the new log into the box on the start page.',
        ja: 'もう一度スキャンし、新しいログをトップ ページの診断の欄にドロップします。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more, make the log and drop it into the box on the start page.',
        ja: 'もう一度スキャンし、ログを作り直してトップ ページの診断の欄にドロップします。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [{ command: 'reg-query-wu-policy', text: { en: 'What the policy holds.', ja: 'ポリシーの値。' }, gives: 'wsus-address-malformed' }],
  risk: {
    en: 'A wrong server in the policy stops the updates of every PC it reaches: test with one first.',
    ja: 'ポリシーのサーバーを誤ると、適用されたすべての PC の更新が止まります。先に 1 台で試してください。',
  },
  cites: ['SA-EE6', 'SA-SCAN', 'WSD-WSUS2', 'JPM-CHECK', 'WIN32METADATA', 'ITPRO-WUSETTINGS'],
});
