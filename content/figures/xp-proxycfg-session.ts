import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'console',
  title: { en: 'The repair at the prompt', ja: 'コマンド プロンプトでの修復' },
  cites: ['W32-PROXYCFG'],
  shell: { en: 'Command Prompt, as administrator', ja: 'コマンド プロンプト (管理者)' },
  prompt: 'C:\\>',
  lines: [
    { typed: 'proxycfg' },
    {
      shows: {
        en: 'Shows direct access: no proxy. Note this down; there is no undo.',
        ja: '直接アクセス (プロキシなし) と表示されます。元に戻す機能はないため、控えておきます。',
      },
      tone: 'bad',
    },
    { typed: 'proxycfg -p proxy:8080 "<local>"' },
    {
      shows: {
        en: 'Sets the proxy for the whole PC. Names without a dot are still reached directly.',
        ja: 'PC 全体にプロキシを設定します。ドットを含まない名前には直接接続します。',
      },
    },
    { typed: 'proxycfg' },
    { shows: { en: 'Now shows proxy:8080. The setting is there.', ja: 'proxy:8080 と表示されます。これで設定できました。' }, tone: 'good' },
    { typed: 'net stop wuauserv' },
    { typed: 'net start wuauserv' },
    { shows: { en: 'The service reads the setting when it starts.', ja: 'サービスは開始時に設定を読み込みます。' } },
  ],
  says: {
    en: 'Look and note the old value, set the proxy, look again, restart the service.',
    ja: '現在の値を確認して控え、プロキシを設定し、もう一度確認して、サービスを再起動します。',
  },
});
