// The questions that stand in front of every flowchart: asked once, since their answers hold everywhere.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  opening: true,
  title: { en: 'Where to begin', ja: '最初の質問' },
  summary: {
    en: 'Which Windows it is and who gives it its updates. A Windows whose update server is gone needs no other question.',
    ja: 'Windows の種類と、更新プログラムの入手先を確かめます。更新サーバーがすでに存在しない Windows なら、ほかの質問は不要です。',
  },
  order: 0,
  start: 'os',
  nodes: {
    os: {
      ask: { en: 'Which Windows is it?', ja: 'Windows の種類は何ですか?' },
      help: { en: 'It decides which commands exist, which proxy setting counts, and whether the update server still answers.', ja: '使えるコマンド、使われるプロキシ設定、更新サーバーがまだ応答するかどうかが、これで決まります。' },
      how: [
        { on: ['2000', 'xp', '2003'], run: ['ver'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['winver'] },
      ],
      answers: [
        {
          id: '2000',
          text: { en: 'Windows 2000', ja: 'Windows 2000' },
          look: { en: 'Version 5.0', ja: 'バージョン 5.0' },
          when: [[{ kind: 'os-version', era: '2000' }]],
          eras: ['2000'],
          to: 'source',
        },
        {
          id: 'xp',
          text: { en: 'Windows XP or Server 2003', ja: 'Windows XP / Server 2003' },
          look: { en: 'Version 5.1 or 5.2', ja: 'バージョン 5.1 または 5.2' },
          when: [[{ kind: 'os-version', era: ['xp', '2003'] }]],
          eras: ['xp', '2003'],
          to: 'source',
        },
        {
          id: 'vista',
          text: { en: 'Windows Vista or Server 2008', ja: 'Windows Vista / Server 2008' },
          look: { en: 'Version 6.0', ja: 'バージョン 6.0' },
          when: [[{ kind: 'os-version', era: 'vista' }]],
          eras: ['vista'],
          to: 'source',
        },
        {
          id: '7',
          text: { en: 'Windows 7 or Server 2008 R2', ja: 'Windows 7 / Server 2008 R2' },
          look: { en: 'Version 6.1', ja: 'バージョン 6.1' },
          when: [[{ kind: 'os-version', era: '7' }]],
          eras: ['7'],
          to: 'sha2',
        },
        {
          id: '8',
          text: { en: 'Windows 8, 8.1 or Server 2012', ja: 'Windows 8 / 8.1 / Server 2012' },
          look: { en: 'Version 6.2 or 6.3', ja: 'バージョン 6.2 または 6.3' },
          when: [[{ kind: 'os-version', era: ['8', '8.1'] }]],
          eras: ['8', '8.1'],
          to: 'managed',
        },
        {
          id: '10',
          text: { en: 'Windows 10, 11 or Server 2016 and later', ja: 'Windows 10 / 11 / Server 2016 以降' },
          look: { en: 'Version 10.0', ja: 'バージョン 10.0' },
          when: [[{ kind: 'os-version', era: ['10', '11'] }]],
          eras: ['10', '11'],
          to: 'managed',
        },
      ],
      cites: ['LU-README', 'KB4569557'],
    },
    source: {
      ask: { en: 'Does it still ask Microsoft, or a server of your own?', ja: '更新元は Microsoft ですか、それとも別のサーバーですか?' },
      help: { en: 'Microsoft switched off the servers that these releases can talk to in 2020. Only a WSUS server of your own, or Legacy Update, still answers them.', ja: 'この世代の Windows が接続できる Microsoft のサーバーは、2020 年に停止しました。今も応答するのは、社内の WSUS サーバーか Legacy Update だけです。' },
      how: [{ run: ['reg-query-wu-policy'] }],
      answers: [
        {
          id: 'microsoft',
          text: { en: 'Microsoft', ja: 'Microsoft' },
          look: { en: 'There is no WUServer value, or the key is missing', ja: 'WUServer の値がない、またはキー自体がない' },
          when: [[{ kind: 'update-request', host: ['www.update.microsoft.com', 'update.microsoft.com'] }, { kind: 'failure', code: ['80072EFE', '80244019', '80248015'] }]], weak: true,
          to: { diagnoses: ['endpoint-retired'], note: { en: 'Nothing on this PC is broken: the server it asks is gone. Every other question would lead nowhere.', ja: 'この PC の故障ではなく、接続先のサーバーがすでに存在しません。ほかの質問に答えても解決しません。' } },
        },
        {
          id: 'own',
          text: { en: 'A WSUS server or Legacy Update', ja: 'WSUS サーバーまたは Legacy Update' },
          look: { en: 'WUServer holds an address', ja: 'WUServer にアドレスが入っている' },
          when: [[{ kind: 'wsus-policy', active: true }]],
          to: 'managed',
        },
        {
          id: 'past',
          text: { en: 'The trouble is from before August 2020', ja: '2020 年 7 月以前に起きた事象を調べている' },
          look: { en: 'An old log, kept or found: Microsoft still answered then', ja: '保存されていた古いログなど (当時は Microsoft のサーバーが応答していた)' },
          to: 'managed',
        },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Then it is Microsoft: another server stands there only if somebody entered it.', ja: '誰かが別のサーバーを設定していない限り、Microsoft です。' },
          to: { diagnoses: ['endpoint-retired'], note: { en: 'Unless somebody entered a server of your own, this Windows asks a server of Microsoft that is gone.', ja: '誰も別のサーバーを設定していなければ、この Windows の接続先は、すでに停止した Microsoft のサーバーです。' } },
        },
      ],
      cites: ['KB4569557', 'VAIO2020', 'LU-SETUP'],
    },
    sha2: {
      ask: { en: 'Are both SHA-2 updates installed, and is the update agent new enough?', ja: 'SHA-2 対応の更新プログラムが 2 つともインストールされ、更新エージェントも新しいですか?' },
      help: { en: 'Without KB4490628 and KB4474419, Windows 7 cannot check the signatures of today’s updates. With them but with agent 7.6.7600, every scan still ends in 80072EFE.', ja: 'KB4490628 と KB4474419 がないと、Windows 7 は現在の更新プログラムの署名を確認できません。両方あってもエージェントが 7.6.7600 のままだと、スキャンは必ず 80072EFE で終わります。' },
      how: [{ on: ['7'], run: ['wmic-qfe-sha2', 'wuaueng-version'] }],
      answers: [
        {
          id: 'both',
          text: { en: 'Both, or a later rollup, and agent 7.6.7601 or later', ja: '両方 (またはその後のロールアップ) あり、エージェントは 7.6.7601 以降' },
          look: { en: 'Both numbers are listed, or a servicing stack update or rollup from September 2019 or later. KB3138612 is not one of the two.', ja: '2 つの番号が表示される、または 2019 年 9 月以降のサービス スタック更新プログラムかロールアップがある。KB3138612 は、この 2 つに含まれない。' },
          to: 'managed',
        },
        {
          id: 'missing',
          text: { en: 'One of them is missing', ja: 'どちらかがない' },
          look: { en: 'Fewer than two lines, and no later rollup', ja: '表示が 2 行に満たず、その後のロールアップもない' },
          when: shown('80092004'),
          to: { diagnoses: ['sha2-support-missing'], note: { en: 'Windows 7 cannot read the signatures of updates made since 2019 before both are installed.', ja: '2 つともインストールするまで、Windows 7 は 2019 年以降の更新プログラムの署名を検証できません。' } },
        },
        {
          id: 'old-agent',
          text: { en: 'Both are there, but the agent is 7.6.7600 and every scan ends in 80072EFE', ja: '両方あるが、エージェントが 7.6.7600 で、スキャンが必ず 80072EFE で終わる' },
          look: { en: 'wuaueng.dll says 7.6.7600', ja: 'wuaueng.dll のバージョンが 7.6.7600' },
          to: { diagnoses: ['wua-too-old'], note: { en: 'The agent that came with Windows 7 cannot connect any more; KB3138612 or any later rollup brings a newer one.', ja: 'Windows 7 に最初から付属するエージェントは、もう接続できません。KB3138612 か、それ以降のロールアップで新しくなります。' } },
        },
      ],
      cites: ['KB4569557', 'MCP2019', 'KB3140245', 'LU-149'],
    },
    managed: {
      ask: { en: 'Is the PC managed by a company: WSUS, Configuration Manager or Intune?', ja: 'WSUS、Configuration Manager、Intune などで管理されていますか?' },
      help: { en: 'A managed PC asks another server and follows policies that come back after every change. Its administrator has to know what you find.', ja: '管理されている PC は別のサーバーに接続し、設定を変更してもポリシーで元に戻ります。わかったことを管理者に伝える必要があります。' },
      how: [{ run: ['reg-query-wu-policy'] }],
      hint: { en: 'Windows 10 and 11 also say so under Settings > Windows Update: “Some settings are managed by your organization”.', ja: 'Windows 10 / 11 では、[設定] の [Windows Update] に「一部の設定は組織によって管理されています」という意味の表示が出ます。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: 'WUServer holds an address and UseWUServer is 0x1', ja: 'WUServer にアドレスがあり、UseWUServer が 0x1' },
          when: [[{ kind: 'wsus-policy', active: true }]],
          to: { byCode: true },
        },
        {
          id: 'no',
          text: { en: 'No', ja: 'いいえ' },
          look: { en: 'The key is missing or holds neither of the two', ja: 'キーがない、またはどちらの値もない' },
          when: [[{ kind: 'wsus-policy', active: false }]],
          to: { byCode: true },
        },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on as for a PC that nobody manages; later questions notice a WSUS server.', ja: '管理されていない PC として進みます。WSUS サーバーが指定されていれば、後の質問でわかります。' },
          to: { byCode: true },
        },
      ],
      cites: ['ITPRO-HOW', 'JPW-DUALSCAN'],
    },
  },
});
