// Nothing is broken: updates are paused, or the connection counts as metered.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'Updates are paused, or the connection is metered', ja: '更新の一時停止中、または従量制課金接続' },
  summary: {
    en: 'Windows waits on purpose: somebody paused updates, or the connection is marked as metered and large downloads are held back. Resume, or clear the mark.',
    ja: '故障ではなく、意図的に待っている状態です。更新が一時停止されているか、接続が従量制課金接続に設定されているため、大きなダウンロードを控えています。再開するか、設定を解除してください。',
  },
  layer: 'waiting',
  eras: ['8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: [],
  needs: [{ kind: 'update-policy', policy: 'PauseUpdatesExpiryTime', word: { present: true } }],
  proves: [],
  supports: [{ fact: { kind: 'update-policy', policy: 'PauseUpdatesExpiryTime', word: { present: true } }, weight: 4 }],
  // Whatever fails with a code is not merely waiting.
  excludedBy: [{ kind: 'failure', code: { present: true } }],
  check: [
    { title: { en: 'Are updates paused?', ja: '一時停止されていないか確認する' }, eras: ['10', '11'], command: 'reg-query-update-pause' },
    { title: { en: 'Is the connection metered?', ja: '従量制課金接続かどうか確認する' }, command: 'net-connection-cost' },
  ],
  fix: [
    {
      title: { en: 'Resume updates', ja: '更新を再開する' },
      text: { en: 'Settings, Windows Update, Resume updates.', ja: '[設定] の [Windows Update] で「更新の再開」を選びます。' },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Clear the mark of the connection', ja: '従量制課金接続の設定を解除する' },
      text: {
        en: 'Settings, Network & internet, the connection, its properties: Metered connection off. Only if it costs nothing.',
        ja: '[設定] の [ネットワークとインターネット] で接続のプロパティを開き、「従量制課金接続」をオフにします。通信料がかからない場合に限ります。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Clear the mark of the connection', ja: '従量制課金接続の設定を解除する' },
      text: {
        en: 'PC settings, Network, the connection: “Set as a metered connection” off. Only if it costs nothing.',
        ja: '[PC 設定] の [ネットワーク] で接続を選び、「従量制課金接続として設定する」をオフにします。通信料がかからない場合に限ります。',
      },
      eras: ['8', '8.1'],
    },
    {
      title: { en: 'Or download all the same, once', ja: 'または、今回だけダウンロードする' },
      text: { en: 'The update page offers a button for it.', ja: '更新の画面にダウンロードのボタンがあります。' },
    },
  ],
  verify: [
    {
      title: { en: 'The connection is no longer metered', ja: '従量制ではないことを確認する' },
      text: { en: 'Then the download begins.', ja: 'その後、ダウンロードが始まります。' },
      command: 'net-connection-cost',
    },
  ],
  collect: [{ command: 'reg-query-update-pause', text: { en: 'Until when updates are paused.', ja: '一時停止の期限。' }, gives: 'update-policy' }],
  risk: {
    en: 'Mobile data may cost money: an update can take gigabytes.',
    ja: 'モバイル回線では通信料がかかることがあります。更新は数 GB に及ぶ場合もあります。',
  },
  cites: ['PAUSE-UX', 'METERED-1703', 'ITPRO-WUFBGP', 'W32-COST'],
});
