// Services that are disabled, gone or hang: 80070422, 80070424, 80080005 and others.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'A service does not start: 0x80070422, 0x80070424, 0x80080005', ja: 'サービスが開始しない: 0x80070422、0x80070424、0x80080005' },
  summary: {
    en: 'For 80070422, 80070424, 80070426, 8007043B, 80080005, 800706D9, 80246008 and 800704DD. The code names the way a service failed; these questions find which one, and why.',
    ja: '80070422、80070424、80070426、8007043B、80080005、800706D9、80246008、800704DD が対象です。コードが示すのは失敗の種類です。どのサービスが、なぜ失敗したのかを調べます。',
  },
  order: 7,
  start: 'service-code',
  nodes: {
    'service-code': {
      ask: { en: 'Which code?', ja: 'コードはどれですか?' },
      answers: [
        {
          id: 'disabled',
          text: { en: '80070422', ja: '80070422' },
          look: { en: 'A service is disabled', ja: 'サービスが無効' },
          when: shown('80070422'),
          to: 'disabled',
        },
        {
          id: 'gone',
          text: { en: '80070424', ja: '80070424' },
          look: { en: 'A service is not installed', ja: 'サービスが存在しない' },
          when: shown('80070424'),
          to: 'bits-start',
        },
        {
          id: 'bits',
          text: { en: '80246008, 8007042C or 8007043B', ja: '80246008、8007042C、8007043B' },
          look: { en: 'BITS, or a service it needs, does not start', ja: 'BITS、またはそれが必要とするサービスが開始しない' },
          when: shown('80246008', '8007042C', '8007043B'),
          to: 'bits-start',
        },
        {
          id: 'endpoint',
          text: { en: '800706D9 or 80D0000A', ja: '800706D9 または 80D0000A' },
          look: { en: 'No more endpoints from the endpoint mapper', ja: 'エンドポイント マッパーに使用できるエンドポイントがない' },
          when: shown('800706D9'),
          to: { diagnoses: ['service-firewall-stopped'], note: { en: 'The firewall service is stopped, and the download needs it.', ja: 'ファイアウォールのサービスが停止しています。ダウンロードにも必要なサービスです。' } },
        },
        {
          id: 'msa',
          text: { en: '80070426, with the Store or a Microsoft account', ja: '80070426 (ストアや Microsoft アカウント)' },
          look: { en: 'A service has not been started', ja: 'サービスが開始されていない' },
          eras: ['10', '11'],
          to: { diagnoses: ['service-msa-wlidsvc'], note: { en: 'Microsoft Account Sign-in Assistant is disabled, and feature updates need it.', ja: 'Microsoft アカウントのサインイン アシスタントが無効です。機能更新プログラムの提供に必要です。' } },
        },
        {
          id: 'com',
          text: { en: '80080005 or 8007041D', ja: '80080005 または 8007041D' },
          look: { en: 'A service did not start in time', ja: '時間内に開始しない' },
          when: shown('80080005', '8007041D'),
          to: 'clean-restart',
        },
        {
          id: 'user',
          text: { en: '800704DD or 80240020', ja: '800704DD または 80240020' },
          look: { en: 'Nobody is signed in', ja: 'サインインしているユーザーがいない' },
          when: shown('800704DD', '80240020'),
          to: 'logged-on',
        },
        {
          id: 'stopped-once',
          text: { en: '8024001E or 8024A10A, once', ja: '8024001E または 8024A10A が一度だけ' },
          look: { en: 'At the moment of a shutdown, a sleep or a stop of the service', ja: 'シャットダウン、スリープ、サービス停止と同じ時刻' },
          to: { diagnoses: ['interrupted-by-shutdown'], note: { en: 'The service was stopped in the middle. Try again, and leave the PC on.', ja: '処理の途中でサービスが止まりました。電源を入れたまま、もう一度試してください。' } },
        },
        { id: 'stopped-always', text: { en: '8024001E, again and again', ja: '8024001E が毎回' }, to: 'disabled' },
        {
          id: 'policy',
          text: { en: '8024002E or 8024500C', ja: '8024002E または 8024500C' },
          look: { en: 'Access is switched off', ja: 'アクセスが無効化されている' },
          when: shown('8024002E', '8024500C'),
          to: { diagnoses: ['policy-wu-blocked'], note: { en: 'No service is broken: a policy forbids the update source.', ja: 'サービスの故障ではなく、更新元への接続がポリシーで禁止されています。' } },
        },
        {
          id: 'locator',
          text: { en: '8024500B', ja: '8024500B' },
          look: { en: 'The address of the service was not found; the code before it says why', ja: '接続先を取得できない。理由はその前のコードにある' },
          to: { tree: 'cannot-connect' },
        },
      ],
      cites: ['SA-COMMON', 'SA-WSUSCLIENT', 'SA-706D9', 'SA-ISSUES'],
    },
    disabled: {
      ask: { en: 'Which of these services is set to Disabled?', ja: '「無効」になっているサービスはどれですか?' },
      help: { en: '“Stopped” is not “disabled”: on Windows 10 and 11 these services stop by themselves when there is nothing to do.', ja: '「停止」と「無効」は別です。Windows 10 / 11 では、処理がなければ、これらのサービスは自動的に停止します。' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['sc-qc-wuauserv', 'sc-qc-bits'] },
        { on: ['10', '11'], run: ['sc-qc-wuauserv', 'sc-qc-bits', 'sc-qc-usosvc', 'sc-qc-dosvc'] },
      ],
      answers: [
        {
          id: 'wuauserv',
          text: { en: 'wuauserv, Windows Update', ja: 'wuauserv (Windows Update)' },
          look: { en: 'START_TYPE : 4 DISABLED', ja: 'START_TYPE : 4 DISABLED' },
          when: [[{ kind: 'service-state', service: 'wuauserv', start: 'disabled' }]],
          to: { diagnoses: ['service-wuauserv-disabled'], note: { en: 'Give it its default start type back. If it becomes disabled again, a tool or a policy does it.', ja: 'スタートアップの種類を既定値に戻します。再び無効になる場合は、ツールかポリシーが変更しています。' } },
        },
        {
          id: 'bits',
          text: { en: 'BITS', ja: 'BITS' },
          look: { en: 'START_TYPE : 4 DISABLED', ja: 'START_TYPE : 4 DISABLED' },
          when: [[{ kind: 'service-state', service: 'bits', start: 'disabled' }]],
          to: { diagnoses: ['service-bits-broken'], note: { en: 'Without BITS nothing is fetched.', ja: 'BITS が動作しないと、何もダウンロードされません。' } },
        },
        {
          id: 'uso',
          text: { en: 'UsoSvc or DoSvc', ja: 'UsoSvc または DoSvc' },
          look: { en: 'START_TYPE : 4 DISABLED', ja: 'START_TYPE : 4 DISABLED' },
          when: [[{ kind: 'service-state', service: ['usosvc', 'dosvc'], start: 'disabled' }]],
          eras: ['10', '11'],
          to: { diagnoses: ['service-dosvc-uso-disabled'], note: { en: 'A “tuning” tool does this. Windows 10 and 11 cannot search or fetch without them.', ja: '「最適化」ツールによる変更が典型です。Windows 10 / 11 は、これらが動作しないとスキャンもダウンロードもできません。' } },
        },
        { id: 'none', text: { en: 'None of them', ja: 'どれでもない' }, to: 'bits-start' },
      ],
      cites: ['W32-BITSSTART', 'SA-COMMON'],
    },
    'bits-start': {
      ask: { en: 'Does BITS start, and what does it say if not?', ja: 'BITS は開始できますか? できない場合、何と表示されますか?' },
      how: [{ run: ['net-start-bits', 'sc-qc-bits'] }],
      answers: [
        {
          id: 'error',
          text: { en: 'An error: 1058, 1060, 1068, 1083 or 1290', ja: 'エラー 1058、1060、1068、1083、1290' },
          when: [[{ kind: 'service-refused', service: 'bits' }]],
          to: { diagnoses: ['service-bits-broken'], note: { en: '1058 disabled · 1060 not there · 1068 a service it depends on failed · 1083 wrong host process · 1290 wrong service SID.', ja: '1058 無効 · 1060 存在しない · 1068 依存するサービスの失敗 · 1083 実行プロセスの誤り · 1290 サービス SID の不一致。' } },
        },
        { id: 'starts', text: { en: 'It starts', ja: '開始できる' }, to: 'wu-start' },
      ],
      cites: ['SA-WSUSCLIENT'],
    },
    'wu-start': {
      ask: { en: 'Does wuauserv start?', ja: 'wuauserv は開始できますか?' },
      how: [{ run: ['net-start-wuauserv'] }],
      answers: [
        {
          id: 'denied',
          text: { en: 'Access is denied', ja: 'アクセスが拒否される' },
          look: { en: 'Error 5', ja: 'エラー 5' },
          to: { diagnoses: ['access-denied-acl'], note: { en: 'Somebody changed the rights of the service or of its files.', ja: 'サービスまたはそのファイルのアクセス権が変更されています。' } },
        },
        {
          id: 'stops',
          text: { en: 'It starts and stops again', ja: '開始しても、すぐに停止する' },
          to: { diagnoses: ['softwaredistribution-damaged'], note: { en: 'It stumbles over its own data.', ja: 'サービス自身のデータの処理で失敗しています。' } },
        },
        {
          id: 'starts',
          text: { en: 'It starts', ja: '開始できる' },
          to: { diagnoses: ['service-com-timeout'], note: { en: 'Then it only takes too long at times: restart once, and see whether it comes back.', ja: '開始に時間がかかりすぎる場合があるだけです。一度再起動して、再発するかどうかを確認します。' } },
        },
      ],
      cites: ['SA-COMMON'],
    },
    'clean-restart': {
      ask: { en: 'Does it go away after one clean restart?', ja: '一度再起動すると解消しますか?' },
      help: { en: 'Choose Restart, not Shut down: on Windows 8 and later, Shut down keeps the old state for a fast start.', ja: '[シャットダウン] ではなく [再起動] を選びます。Windows 8 以降のシャットダウンは、高速スタートアップのために状態を残します。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '解消する' },
          to: { diagnoses: ['service-com-timeout'], note: { en: 'The service hung at its start. If it returns, look at what starts at the same time.', ja: 'サービスが開始時に応答しなくなっていました。再発する場合は、同時に起動するものを確認します。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '解消しない' },
          to: { diagnoses: ['service-bits-broken', 'access-denied-acl'], note: { en: 'First BITS and what it depends on, then the rights.', ja: 'まず BITS とその依存先、次にアクセス権を確認します。' } },
        },
      ],
      cites: ['SA-COMMON'],
    },
    'logged-on': {
      ask: { en: 'Is anybody signed in, and does SENS run?', ja: 'サインイン中のユーザーはいますか? SENS は動作していますか?' },
      help: { en: 'BITS learns from System Event Notification Service (SENS) who is signed in. Without it, every job looks like one without an owner.', ja: 'BITS は、誰がサインインしているかを System Event Notification Service (SENS) から知ります。停止していると、どのジョブも所有者不在に見えます。' },
      how: [{ run: ['sc-query-sens'] }],
      hint: { en: 'query user lists who is signed in (not in Home editions); Task Manager > Users shows it too.', ja: 'query user でサインイン中のユーザーがわかります (Home エディションにはありません)。タスク マネージャーの [ユーザー] でも確認できます。' },
      answers: [
        {
          id: 'sens',
          text: { en: 'SENS is stopped', ja: 'SENS が停止している' },
          look: { en: 'STATE : 1 STOPPED', ja: 'STATE : 1 STOPPED' },
          when: [[{ kind: 'service-state', service: 'sens', state: 'stopped' }]],
          to: { diagnoses: ['sens-not-running'], note: { en: 'Start COM+ Event System and then SENS.', ja: 'COM+ Event System、SENS の順に開始します。' } },
        },
        {
          id: 'nobody',
          text: { en: 'Nobody is signed in', ja: '誰もサインインしていない' },
          to: { diagnoses: ['no-interactive-user'], note: { en: 'This update asks something and needs somebody at the screen.', ja: 'この更新プログラムは画面での操作を求めるため、サインインしたユーザーが必要です。' } },
        },
      ],
      cites: ['KB910341'],
    },
  },
});
