// BITS, the service that fetches the files, cannot be started.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'bits-service',
  title: { en: 'BITS is disabled, missing or set up wrongly', ja: 'BITS サービスが無効・欠落・構成の誤り' },
  summary: {
    en: 'The scan works, but the service that fetches the files (Background Intelligent Transfer Service) cannot be started. Ask it for its error, and put back the one value that is wrong.',
    ja: 'スキャンはできますが、ファイルを転送するサービス (BITS) を開始できません。開始時のエラーを確かめ、誤っている設定だけを元に戻してください。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: ['80246008', '80070422', '80070424', '8007043B', '8007042C', '80070433', '80080005'],
  needs: [
    { kind: 'failure', code: ['80246008', '8007043B', '80070433'] },
    { kind: 'failure', code: ['80070422', '80070424', '8007042C', '800706BA'], component: 'BITS' },
    { kind: 'failure', code: ['80070422', '80070424', '8007042C'], step: 'download' },
    { kind: 'service-state', service: 'bits', start: 'disabled' },
    { kind: 'service-refused', service: 'bits' },
  ],
  proves: [
    [
      { kind: 'failure', code: ['80246008', '80070422'] },
      { kind: 'service-state', service: 'bits', start: 'disabled' },
    ],
    [
      { kind: 'failure', code: '80246008' },
      { kind: 'service-refused', service: 'bits' },
    ],
  ],
  supports: [
    { fact: { kind: 'service-state', service: 'bits', start: 'disabled' }, weight: 8 },
    { fact: { kind: 'service-refused', service: 'bits' }, weight: 6 },
    { fact: { kind: 'failure', code: '80246008' }, weight: 6 },
    { fact: { kind: 'failure', code: ['8007043B', '80070433'] }, weight: 5 },
    { fact: { kind: 'failure', code: ['80070422', '80070424', '8007042C'], component: 'BITS' }, weight: 6 },
    { fact: { kind: 'failure', code: ['80070422', '80070424', '8007042C'], step: 'download' }, weight: 5 },
    { fact: { kind: 'service-asked', service: 'bits' }, weight: 2 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'bits', state: 'running' }],
  check: [
    {
      title: { en: 'How is BITS set up?', ja: 'BITS の構成を確認する' },
      text: {
        en: 'START_TYPE must not be 4; SERVICE_START_NAME must be LocalSystem.',
        ja: 'START_TYPE が 4 でなく、SERVICE_START_NAME が LocalSystem であることを確認します。',
      },
      command: 'sc-qc-bits',
    },
    { title: { en: 'Which file does it load?', ja: '読み込むファイルを確認する' }, command: 'reg-query-bits-servicedll' },
    {
      title: { en: 'Does what it needs run?', ja: '依存するサービスを確認する' },
      eras: ['2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-query-eventsystem',
    },
  ],
  fix: [
    { title: { en: 'Save the present setup', ja: '現在の構成を保存する' }, command: 'reg-export-bits-service' },
    {
      title: { en: 'Disabled: set the start type back', ja: '無効の場合: スタートアップの種類を戻す' },
      eras: ['xp', '2003', '10', '11'],
      command: 'sc-config-bits-demand',
    },
    {
      title: { en: 'Disabled: set the start type back', ja: '無効の場合: スタートアップの種類を戻す' },
      eras: ['vista', '7', '8', '8.1'],
      command: 'sc-config-bits-delayed',
    },
    { title: { en: 'Another account than LocalSystem: set it back', ja: 'アカウントが LocalSystem でない場合: 戻す' }, command: 'sc-config-bits-localsystem' },
    {
      title: { en: 'Wrong dependencies (8007042C, 80070433): set them back', ja: '依存関係の誤り (8007042C、80070433) の場合: 戻す' },
      eras: ['xp'],
      command: 'sc-config-bits-depend-xp',
    },
    {
      title: { en: 'Wrong dependencies (8007042C, 80070433): set them back', ja: '依存関係の誤り (8007042C、80070433) の場合: 戻す' },
      eras: ['2003', 'vista', '7', '8', '8.1'],
      command: 'sc-config-bits-depend',
    },
    {
      title: { en: 'Start it, and read the error', ja: '開始して、エラーを確認する' },
      text: { en: 'Whatever number it prints tells which of the above is left.', ja: '表示された番号で、残っている問題がわかります。' },
      command: 'net-start-bits',
    },
  ],
  verify: [
    {
      title: { en: 'BITS answers', ja: 'BITS が応答することを確認する' },
      text: { en: 'The list comes without “Unable to connect to BITS”.', ja: '「Unable to connect to BITS」と表示されずに一覧が出ます。' },
      command: 'bitsadmin-list',
    },
  ],
  collect: [{ command: 'sc-qc-bits', text: { en: 'Whether BITS is disabled.', ja: 'BITS が無効かどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'Change the one value that is wrong. The long list of sc commands that circulates also changes the service type, and a curly dash in it breaks the path of the service.',
    ja: '誤っている値だけを直してください。広く転載されている sc コマンドの一覧は、サービスの種類まで変更します。また、ダッシュの文字化けによってサービスのパスが壊れることがあります。',
  },
  cites: ['SA-WSUSCLIENT', 'W32-BITSSTART', 'SA-ADDL', 'WIN32METADATA'],
});
