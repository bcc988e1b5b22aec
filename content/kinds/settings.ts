// Kinds of facts: settings.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'winhttp-proxy': {
    role: 'setting',
    fields: { access: ['direct', 'named', 'automatic'], proxyHost: 'host', port: 'number', bypass: 'list', seenIn: ['command', 'registry', 'log'] },
    name: { en: 'the WinHTTP proxy of this PC', ja: 'この PC の WinHTTP プロキシ設定' },
    text: {
      en: 'The WinHTTP proxy of this PC: {access}[ ({proxyHost})][, bypass list: {bypass}].',
      ja: 'この PC の WinHTTP プロキシ: {access}[ ({proxyHost})][、バイパス一覧: {bypass}]。',
    },
  },
  'browser-proxy': {
    role: 'setting',
    fields: { enabled: 'flag', proxyHost: 'host', port: 'number', bypass: 'list', script: 'text' },
    name: { en: 'the proxy of the browser', ja: 'ブラウザーのプロキシ設定' },
    text: {
      en: 'The browser proxy of the signed-in user is switched on: {enabled}[ ({proxyHost})][, exceptions: {bypass}].',
      ja: 'サインイン中のユーザーのブラウザーのプロキシは有効か: {enabled}[ ({proxyHost})][、例外: {bypass}]。',
    },
  },
  'wsus-policy': {
    role: 'setting',
    fields: { active: 'flag', host: 'host', port: 'number', secure: 'flag' },
    name: { en: 'the update source set by policy', ja: 'ポリシーで指定された更新元' },
    text: { en: 'An update source set by policy is in use: {active}[ ({host})].', ja: 'ポリシーで指定された更新元を使っているか: {active}[ ({host})]。' },
  },
  'update-request': {
    role: 'step',
    fields: { host: 'host', step: 'text' },
    name: { en: 'the address the update client asked', ja: '更新クライアントの接続先' },
    text: { en: 'The update client asked {host}.', ja: '更新クライアントが {host} に要求を送った。' },
  },
});
