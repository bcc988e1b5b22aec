// The search never ends, or says “up to date” although updates are missing.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'The search never ends, or finds nothing', ja: '検索が終わらない、または何も見つからない' },
  summary: {
    en: 'No error, and yet no update. Either the search does not come to an end, or it ends at once and finds nothing.',
    ja: 'エラーは出ないのに、更新プログラムが提供されません。検索が終わらない場合と、すぐに終わって何も見つからない場合があります。',
  },
  order: 9,
  start: 'which',
  nodes: {
    which: {
      ask: { en: 'Which of the two is it?', ja: 'どちらですか?' },
      answers: [
        {
          id: 'endless',
          text: { en: 'The search runs for hours', ja: '検索が何時間も終わらない' },
          look: { en: 'One processor core is busy all the time', ja: 'CPU の 1 コアがずっと使われている' },
          to: 'scan-os',
        },
        {
          id: 'nothing',
          text: { en: 'It ends at once: “You’re up to date”', ja: 'すぐに終わり、「最新の状態です」と表示される' },
          look: { en: 'No update is offered', ja: '更新プログラムが 1 つも提供されない' },
          to: 'scan-source',
        },
      ],
      cites: ['JPW-DUALSCAN'],
    },
    'scan-os': {
      ask: { en: 'On which Windows?', ja: 'どの Windows ですか?' },
      how: [{ run: ['winver'] }],
      answers: [
        {
          id: 'old',
          text: { en: 'XP, Server 2003 or Vista', ja: 'XP / Server 2003 / Vista' },
          when: [[{ kind: 'os-version', era: ['2000', 'xp', '2003', 'vista'] }]],
          eras: ['2000', 'xp', '2003', 'vista'],
          to: { diagnoses: ['endpoint-retired', 'win7-scan-endless'], note: { en: 'If it asks Microsoft, there is no server any more. With a server of its own, Vista’s old agent needs hours.', ja: 'Microsoft に接続しているなら、サーバーはすでに存在しません。別のサーバーに接続しているなら、Vista の古いエージェントの処理に何時間もかかります。' } },
        },
        {
          id: '7',
          text: { en: 'Windows 7 or Server 2008 R2', ja: 'Windows 7 / Server 2008 R2' },
          when: [[{ kind: 'os-version', era: '7' }]],
          eras: ['7'],
          to: { diagnoses: ['win7-scan-endless'], note: { en: 'The old agent compares every update with every other. A newer one does not.', ja: '古いエージェントは、更新プログラム同士を総当たりで比較します。新しいエージェントにすれば解消します。' } },
        },
        {
          id: 'new',
          text: { en: 'Windows 8 or later', ja: 'Windows 8 以降' },
          when: [[{ kind: 'os-version', era: ['8', '8.1', '10', '11'] }]],
          eras: ['8', '8.1', '10', '11'],
          to: { diagnoses: ['softwaredistribution-damaged'], note: { en: 'The database of the client does not come to an end with it.', ja: 'クライアントのデータベースの問題で、処理が終わりません。' } },
        },
      ],
      cites: ['LU-README', 'KB4569557'],
    },
    'scan-source': {
      ask: { en: 'Whom does the PC ask: WSUS, Microsoft, or both?', ja: '更新元は WSUS ですか、Microsoft ですか、両方ですか?' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['reg-query-wu-policy'] },
        { on: ['10', '11'], run: ['reg-query-wu-policy', 'update-services'] },
      ],
      answers: [
        {
          id: 'both',
          text: { en: 'WSUS is set, and so are deferral policies', ja: 'WSUS と延期ポリシーの両方がある' },
          look: { en: 'DeferQualityUpdates… beside WUServer', ja: 'WUServer とともに DeferQualityUpdates… がある' },
          eras: ['10', '11'],
          to: { diagnoses: ['dual-scan'], note: { en: 'The deferral policies make the PC ask Microsoft as well; then WSUS’s approvals count for little.', ja: '延期ポリシーがあると Microsoft にも接続し、WSUS の承認がほとんど意味を持たなくなります。' } },
        },
        {
          id: 'wsus',
          text: { en: 'WSUS alone', ja: 'WSUS だけ' },
          when: [[{ kind: 'wsus-policy', active: true }]],
          to: 'approved',
        },
        {
          id: 'microsoft',
          text: { en: 'Microsoft alone', ja: 'Microsoft だけ' },
          when: [[{ kind: 'wsus-policy', active: false }]],
          to: 'held',
        },
      ],
      cites: ['JPW-DUALSCAN', 'ITPRO-HOW'],
    },
    approved: {
      ask: { en: 'In the WSUS console: is this PC there, and is the update approved for its group?', ja: 'WSUS のコンソールに、この PC は表示されていますか? 更新プログラムは、この PC のグループに対して承認されていますか?' },
      answers: [
        {
          id: 'absent',
          text: { en: 'The PC is not there', ja: 'PC が表示されていない' },
          to: { diagnoses: ['wsus-duplicate-id', 'wsus-url-bad'], note: { en: 'It reports under another PC’s identity, or to another server.', ja: '別の PC の ID で報告しているか、別のサーバーに接続しています。' } },
        },
        {
          id: 'not-approved',
          text: { en: 'It is there; the update is not approved, or superseded', ja: 'PC は表示されているが、更新プログラムは未承認または置き換え済み' },
          to: { diagnoses: [], note: { en: 'Nothing is broken. Approve the update, or the newer one that replaces it.', ja: '故障ではありません。その更新プログラム、またはそれを置き換えた新しいものを承認します。' } },
        },
        {
          id: 'approved',
          text: { en: 'It is there, and the update is approved', ja: 'PC が表示されていて、更新プログラムも承認されている' },
          to: { diagnoses: ['predecessor-missing', 'softwaredistribution-damaged'], note: { en: 'The PC thinks that the update does not apply: something it builds on is missing, or the database is wrong.', ja: 'PC は適用対象外と判断しています。前提となる更新プログラムがないか、データベースに誤りがあります。' } },
        },
        {
          id: 'unsure',
          text: { en: 'I cannot see the console', ja: 'コンソールを見られない' },
          look: { en: 'Goes on with the likeliest causes that are left.', ja: '残った候補のうち、有力なものを示します。' },
          to: { diagnoses: ['wsus-duplicate-id', 'predecessor-missing'], note: { en: 'Ask the administrator of the server these two questions.', ja: 'サーバーの管理者に、この 2 点を確認してください。' } },
        },
      ],
      cites: ['JPM-SUSID', 'JPM-CHECK'],
    },
    held: {
      ask: { en: 'What holds the updates back?', ja: '更新を保留しているものはありますか?' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['winver', 'reg-query-wu-policy'] },
        { on: ['10', '11'], run: ['winver', 'reg-query-wu-policy'] },
      ],
      hint: { en: 'Look at Settings > Windows Update, and at the second line of winver: version and service pack.', ja: '[設定] の [Windows Update] と、winver の 2 行目 (バージョンとサービス パック) を確認します。' },
      answers: [
        {
          id: 'paused',
          text: { en: 'Paused, or a metered connection', ja: '一時停止中、または従量制課金接続' },
          eras: ['8', '8.1', '10', '11'],
          to: { diagnoses: ['metered-or-paused'], note: { en: 'It goes on when the pause ends or the connection has no limit.', ja: '一時停止が終わるか、制限のない接続になれば再開します。' } },
        },
        {
          id: 'policy',
          text: { en: 'A policy forbids Microsoft’s servers', ja: 'Microsoft への接続がポリシーで禁止されている' },
          look: { en: 'DoNotConnectToWindowsUpdateInternetLocations is 0x1', ja: 'DoNotConnectToWindowsUpdateInternetLocations が 0x1' },
          when: shown('8024002E', '8024500C'),
          to: { diagnoses: ['policy-wu-blocked'], note: { en: 'Ask the administrator: the policy returns after every change.', ja: '変更してもポリシーで元に戻るため、管理者に確認してください。' } },
        },
        {
          id: 'pinned',
          text: { en: 'Only the newer Windows is missing: a policy names a version', ja: '機能更新プログラムだけが提供されない (ポリシーで対象バージョンが指定されている)' },
          look: { en: 'TargetReleaseVersionInfo or DeferFeatureUpdates', ja: 'TargetReleaseVersionInfo または DeferFeatureUpdates' },
          eras: ['10', '11'],
          to: { diagnoses: ['feature-update-pinned'], note: { en: 'The policy holds the PC where it is; security updates still come.', ja: 'ポリシーにより、現在のバージョンに固定されています。セキュリティ更新プログラムは引き続き提供されます。' } },
        },
        {
          id: 'safeguard',
          text: { en: 'Only the newer Windows is missing: a message about the PC or a hold', ja: '機能更新プログラムだけが提供されない (PC の要件やセーフガードに関する表示がある)' },
          eras: ['10', '11'],
          to: { diagnoses: ['upgrade-incompatible-app'], note: { en: 'Microsoft holds it back for this PC until the named obstacle is gone.', ja: '表示された障害がなくなるまで、この PC への提供が保留されています。' } },
        },
        {
          id: 'ended',
          text: { en: 'The version is past its last day', ja: 'サービスが終了したバージョンである' },
          look: { en: 'Compare winver with the dates of service', ja: 'winver をサービス終了日と比べる' },
          to: { diagnoses: ['os-build-out-of-service', 'endpoint-retired'], note: { en: 'Scans succeed, and there is nothing new for this version any more.', ja: 'スキャンは成功しますが、このバージョン向けの新しい更新プログラムはもうありません。' } },
        },
        {
          id: 'processor',
          text: { en: 'Windows 7 or 8.1 says “Unsupported hardware”', ja: 'Windows 7 / 8.1 で「サポートされていないハードウェア」と表示される' },
          look: { en: '80240037', ja: '80240037' },
          when: shown('80240037'),
          eras: ['7', '8.1'],
          to: { diagnoses: ['cpu-unsupported-7-81'], note: { en: 'The processor is newer than this Windows supports.', ja: 'この Windows のサポート対象より新しいプロセッサです。' } },
        },
        {
          id: 'baseline',
          text: { en: 'A service pack, a base update or the agent is missing', ja: 'サービス パック、前提となる更新プログラム、新しいエージェントのどれかがない' },
          eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
          to: { diagnoses: ['service-pack-missing', 'predecessor-missing', 'wua-too-old'], note: { en: 'Updates of today are only offered on top of these.', ja: '現在の更新プログラムは、これらがインストールされていないと提供されません。' } },
        },
        {
          id: 'unsure',
          text: { en: 'None of these, or I don’t know', ja: 'どれでもない、またはわからない' },
          look: { en: 'Goes on with what the version tells.', ja: 'バージョンでわかる候補を示します。' },
          to: { diagnoses: ['os-build-out-of-service', 'service-pack-missing'], note: { en: 'The version decides most of these cases: compare it with the dates of service.', ja: '多くの場合、原因はバージョンで決まります。サービス終了日と比べてください。' } },
        },
      ],
      cites: ['ITPRO-HOW', 'WINEOS', 'CPU80240037'],
    },
  },
});
