// Kinds of facts: WSUS, policies and services in detail.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  // Which of its sources a scan asks: one PC can have several, each with a state of its own.
  'scan-source': {
    role: 'setting',
    fields: { service: ['wsus', 'windows-update', 'microsoft-update', 'store'], managed: 'flag', byDefault: 'flag' },
    name: { en: 'the source that a scan asks', ja: 'スキャンの更新元' },
    text: {
      en: 'The scan asks {service}[, managed: {managed}][, used by default: {byDefault}].',
      ja: 'スキャンの更新元: {service}[、管理対象: {managed}][、既定の更新元: {byDefault}]。',
    },
  },
  'update-policy': {
    role: 'setting',
    fields: { policy: 'text', value: 'number', word: 'text' },
    name: { en: 'the policies for Windows Update', ja: 'Windows Update のポリシー' },
    text: { en: 'Policy {policy}: [{value}][{word}].', ja: 'ポリシー {policy}: [{value}][{word}]。' },
  },
  'bandwidth-policy': {
    role: 'setting',
    fields: { limit: 'number' },
    name: { en: 'the bandwidth policy of BITS', ja: 'BITS の帯域制御ポリシー' },
    text: { en: 'A policy limits BITS to {limit} kbit/s.', ja: 'ポリシーによる BITS の帯域制限: {limit} kbps。' },
  },
  'wsus-address-malformed': {
    role: 'setting',
    fields: { url: 'text' },
    name: { en: 'a malformed WSUS address', ja: '形式の誤った WSUS アドレス' },
    text: { en: 'The WSUS address in the policy is no web address[: {url}].', ja: 'ポリシーの WSUS アドレスが URL の形になっていない[: {url}]。' },
  },
  'wsus-content-file': {
    role: 'step',
    fields: { host: 'host', type: 'text' },
    name: { en: 'a request for a WSUS content file', ja: 'WSUS のコンテンツ ファイルへの要求' },
    text: {
      en: 'A file of the WSUS content folder[ on {host}] was asked for[: .{type}].',
      ja: 'WSUS の Content フォルダーのファイルを要求した[ ({host})][: .{type}]。',
    },
  },
  'service-asked': {
    role: 'step',
    fields: { service: 'text' },
    name: { en: 'a command to a service', ja: 'サービスへのコマンド' },
    text: { en: 'A command was given for the service {service}.', ja: 'サービス {service} へのコマンドが実行された。' },
  },
  'scan-cut-off': {
    role: 'failure',
    fields: { code: 'code' },
    name: { en: 'a scan that was cut off', ja: '途中で打ち切られたスキャンの記録' },
    text: { en: 'The scan was cut off after too many round trips to the server.', ja: 'サーバーとの往復が多すぎたため、スキャンが打ち切られた。' },
  },
  'policy-overwritten': {
    role: 'failure',
    fields: { host: 'host' },
    name: { en: 'an overwritten policy', ja: '上書きされたポリシーの記録' },
    text: {
      en: 'A domain policy overwrote the server that Configuration Manager had set[: {host}].',
      ja: 'Configuration Manager が設定したサーバーをドメインのポリシーが上書きした[: {host}]。',
    },
  },
  'crypto-service-wanted': {
    role: 'failure',
    fields: { service: 'text' },
    name: { en: 'a call for Cryptographic Services', ja: 'Cryptographic Services を求める記録' },
    text: { en: 'An update asks that Cryptographic Services run.', ja: '更新プログラムが Cryptographic Services の動作を求めている。' },
  },
  // The reason that a web service of WSUS gives in words: only those that are no part of everyday talk.
  'soap-fault': {
    role: 'failure',
    fields: { reason: ['InvalidParameters', 'InternalServerError'], parameter: 'text' },
    name: { en: 'the reason of the SOAP fault', ja: 'SOAP フォールトの理由' },
    text: { en: 'The server answered with a SOAP fault[: {reason}][, {parameter}].', ja: 'サーバーが SOAP フォールトを返した[: {reason}][、{parameter}]。' },
  },
  'payload-encrypted': {
    role: 'failure',
    fields: {},
    name: { en: 'an encrypted payload', ja: '暗号化された本体の記録' },
    text: { en: 'Setup found the files of the upgrade still encrypted.', ja: 'アップグレードのファイルが暗号化されたままだった。' },
  },
  'device-ticket-failed': {
    role: 'failure',
    fields: { code: 'code' },
    name: { en: 'a device identity that failed', ja: 'デバイス識別の失敗の記録' },
    text: { en: 'No identity of the device could be had[: {code}].', ja: 'デバイスの識別情報を取得できなかった[: {code}]。' },
  },
  'other-program': {
    role: 'foreign',
    fields: { program: 'text' },
    name: { en: 'records of another program', ja: '別のプログラムの記録' },
    text: { en: 'Written by {program}, not by Windows Update.', ja: '{program} の記録であり、Windows Update のものではない。' },
  },
  'typed-code': {
    role: 'code',
    fields: { code: 'code', reading: 'text', extend: 'text' },
    name: { en: 'a typed code', ja: '入力されたコード' },
    text: { en: 'The code {code} was typed.', ja: 'コード {code} が入力された。' },
  },
  'loose-code': {
    role: 'code',
    fields: { code: 'code' },
    name: { en: 'a code in unread text', ja: '読めない文中のコード' },
    text: { en: 'The code {code} stands in text of no known format.', ja: '形式のわからないテキストの中に {code} がある。' },
  },
});
