import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp set advproxy setting-scope=machine settings={\\"Proxy\\":\\"\\",\\"ProxyBypass\\":\\"\\",\\"AutoconfigUrl\\":\\"\\",\\"AutoDetect\\":false}',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Clears the newer WinHTTP proxy setting of the whole PC.', ja: 'PC 全体に設定された、新しい形式の WinHTTP プロキシ設定を消去します。' },
  undo: {
    command: 'netsh-advproxy-set-machine',
    text: { en: 'Set the values that netsh winhttp show advproxy had shown before.', ja: 'netsh winhttp show advproxy で前に表示された値を設定し直します。' },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'netsh-advproxy-show', text: { en: 'It shows no proxy any more.', ja: 'プロキシが表示されなくなります。' } },
  caution: {
    en: 'In the Command Prompt only. It also switches automatic detection off at this place.',
    ja: 'コマンド プロンプトで実行してください。この設定の自動検出もオフになります。',
  },
  after: 'netsh-advproxy-show',
  cite: 'ADVPROXY',
  seen: '2026-11-22',
});
