// Kinds of facts: what commands say of the PC and the way.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'tool-failed': {
    role: 'failure',
    fields: {},
    name: { en: 'a tool that could not do its work', ja: '処理を実行できなかったツールの記録' },
    text: { en: 'The tool could not do its work.', ja: 'ツールが処理を実行できなかった。' },
  },
  'not-applicable': {
    role: 'failure',
    fields: {},
    name: { en: 'an installer that refuses the PC', ja: '適用対象外という記録' },
    text: { en: 'The installer says that the update does not apply to this PC.', ja: 'インストーラーが、この PC は適用対象外だと示している。' },
  },
  'call-failed': {
    role: 'failure',
    fields: { step: 'text', count: 'number', item: 'text' },
    name: { en: 'an installation or a download that ended with failures', ja: '失敗で終わったインストールまたはダウンロードの記録' },
    text: { en: 'A call ended in failure[ of {count} updates][: {item}].', ja: '処理が失敗で終わった[ ({count} 件)][ ({item})]。' },
  },
  'local-drop': {
    role: 'traffic',
    fields: { address: 'host', port: 'number' },
    name: { en: 'the log of the firewall of this PC', ja: 'この PC のファイアウォールのログ' },
    text: {
      en: 'The firewall of this PC dropped a packet to {address}, port {port}.',
      ja: 'この PC のファイアウォールが {address} (ポート {port}) 宛てのパケットを破棄した。',
    },
  },
  'store-whole': {
    role: 'traffic',
    ends: ['store-damaged'],
    fields: {},
    name: { en: 'a check of the component store that found nothing', ja: '異常のなかったコンポーネント ストアの検査' },
    text: { en: 'The check found no damaged files.', ja: '検査では、破損したファイルは見つからなかった。' },
  },
  'clock-off': {
    role: 'failure',
    fields: { seconds: 'number', source: 'text' },
    name: { en: 'a measured clock error', ja: '計測した時計のずれ' },
    text: { en: 'The clock is {seconds} seconds off[ against {source}].', ja: '時計が[ {source} に対して] {seconds} 秒ずれている。' },
  },
  'clock-agrees': {
    role: 'traffic',
    fields: { source: 'text' },
    name: { en: 'a measured clock error', ja: '計測した時計のずれ' },
    text: { en: 'The clock agrees with a time server[: {source}].', ja: '時計は時刻サーバーと合っている[ ({source})]。' },
  },
  'ping-size': {
    role: 'traffic',
    fields: { host: 'host', size: 'number', outcome: ['passed', 'too-large', 'silent'], full: 'flag' },
    name: { en: 'a ping of a chosen size', ja: 'サイズを指定した ping の結果' },
    text: { en: 'A ping[ of {size} bytes][ to {host}]: {outcome}.', ja: '[{host} への ][{size} バイトの ]ping: {outcome}。' },
  },
  'half-open': {
    role: 'traffic',
    fields: { address: 'host', port: 'number', many: 'flag' },
    name: { en: 'a connection that waits for its first answer', ja: '最初の応答を待っている接続' },
    text: {
      en: 'A connection to {address}, port {port}, has been asked for and not answered.',
      ja: '{address} (ポート {port}) に接続を要求したが、応答がない。',
    },
  },
  hotfixes: {
    role: 'setting',
    fields: { count: 'number', sha2: 'flag' },
    name: { en: 'the list of installed updates', ja: 'インストール済みの更新プログラムの一覧' },
    text: {
      en: 'Among the installed updates[ ({count})] is one that brings SHA-2: {sha2}.',
      ja: 'インストール済みの更新プログラム[ ({count} 件)] に SHA-2 対応のものを含むか: {sha2}。',
    },
  },
  'hosts-entry': {
    role: 'setting',
    fields: { host: 'host', address: 'host' },
    name: { en: 'a line of the hosts file', ja: 'hosts ファイルの行' },
    text: { en: 'The hosts file sends {host} to {address}.', ja: 'hosts ファイルが {host} を {address} に向けている。' },
  },
  'tls-setting': {
    role: 'setting',
    fields: { scope: ['winhttp', 'schannel'], version: 'text', enabled: 'flag' },
    name: { en: 'the TLS versions that this PC may use', ja: 'この PC が使える TLS のバージョン' },
    text: { en: '{version} is allowed for {scope}: {enabled}.', ja: '{scope} で {version} を使えるか: {enabled}。' },
  },
  'cipher-suites': {
    role: 'setting',
    fields: { count: 'number', ephemeral: 'flag' },
    name: { en: 'the policy for cipher suites', ja: '暗号スイートのポリシー' },
    text: {
      en: 'A policy lists {count} cipher suites; one with ECDHE is among them: {ephemeral}.',
      ja: 'ポリシーで {count} 個の暗号スイートを指定。ECDHE を含むか: {ephemeral}。',
    },
  },
  'ipv6-components': {
    role: 'setting',
    fields: { value: 'number', unused: 'flag' },
    name: { en: 'whether IPv6 is used', ja: 'IPv6 を使うかどうか' },
    text: { en: 'IPv6 is switched off or stands behind IPv4: {unused}.', ja: 'IPv6 が無効、または IPv4 を優先: {unused}。' },
  },
  'certificate-refused': {
    role: 'failure',
    fields: { code: 'code', host: 'host', port: 'number', why: ['untrusted', 'expired', 'name', 'revocation'] },
    name: { en: 'a refused server certificate', ja: '拒否されたサーバー証明書の記録' },
    text: { en: 'The certificate of the server[ {host}] was refused: {why}[, {code}].', ja: 'サーバー[ {host} ]の証明書が拒否された: {why}[ ({code})]。' },
  },
  noise: {
    role: 'noise',
    fields: { code: 'code', why: 'text' },
    name: { en: 'a harmless line', ja: '無害な行' },
    text: { en: 'Harmless although it looks like a failure.', ja: '失敗に見えるが、無害である。' },
  },
});
