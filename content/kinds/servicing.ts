// Kinds of facts: servicing and setup.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'store-damaged': {
    role: 'failure',
    fields: { code: 'code', what: ['manifest', 'metadata', 'payload', 'package', 'store', 'unmended'], item: 'text' },
    name: { en: 'a damaged part of the component store', ja: 'コンポーネント ストアの破損箇所' },
    text: { en: 'A damaged part of the component store: {what}[, {code}].', ja: 'コンポーネント ストアの破損: {what}[、{code}]。' },
  },
  'store-repaired': {
    role: 'success',
    ends: ['store-damaged'],
    fields: { step: 'text', item: 'text', detected: 'number', repaired: 'number' },
    name: { en: 'a repair that ended well', ja: '修復完了の記録' },
    text: { en: 'Damage was repaired[: {item}][: {repaired} of {detected}].', ja: '破損が修復された[: {item}][ ({detected} 件中 {repaired} 件)]。' },
  },
  // Of one package: it says nothing of the others, and so names no step.
  'package-done': {
    role: 'step',
    ends: [
      'servicing-hung',
      'restart-pending',
      'driver-failed',
      'driver-operation-incomplete',
      'task-broken',
      'advanced-installer-failed',
      'boot-partition-full',
      'stack-too-old',
      'store-damaged',
    ],
    fields: { item: 'text' },
    name: { en: 'a package that was installed', ja: 'パッケージのインストール完了の記録' },
    text: { en: 'Servicing of a package ended well[: {item}].', ja: 'パッケージの処理が正常に終わった[: {item}]。' },
  },
  'repair-source-absent': {
    role: 'failure',
    fields: { code: 'code', item: 'text' },
    name: { en: 'files for a repair that were not found', ja: '見つからない修復用ファイルの記録' },
    text: { en: 'Files for a repair or a feature were not found[: {code}].', ja: '修復や機能追加に必要なファイルが見つからない[: {code}]。' },
  },
  'resource-short': {
    role: 'failure',
    fields: { code: 'code', what: ['memory', 'resources', 'disk'] },
    name: { en: 'a resource that ran out', ja: 'リソース不足の記録' },
    text: { en: 'Out of {what}[: {code}].', ja: '{what} が足りない[: {code}]。' },
  },
  'restart-pending': {
    role: 'failure',
    fields: { code: 'code' },
    name: { en: 'a pending restart', ja: '再起動待ちの記録' },
    text: { en: 'Earlier servicing waits for a restart[: {code}].', ja: '以前の処理が再起動を待っている[: {code}]。' },
  },
  'driver-failed': {
    role: 'failure',
    fields: { code: 'code', inf: 'text', by: ['servicing', 'setup'] },
    name: { en: 'a failed driver step', ja: '失敗したドライバー処理の記録' },
    text: { en: 'A driver step of the installation failed[: {inf}].', ja: 'インストール中のドライバー処理が失敗した[: {inf}]。' },
  },
  'advanced-installer-failed': {
    role: 'failure',
    fields: { code: 'code', what: 'text' },
    name: { en: 'a failed installer of a component', ja: '失敗したコンポーネント インストーラーの記録' },
    text: { en: 'An installer of a component failed[: {what}].', ja: 'コンポーネントのインストーラーが失敗した[: {what}]。' },
  },
  'setup-result': {
    role: 'failure',
    fields: { code: 'code', extend: 'text' },
    name: { en: 'the result of Windows Setup', ja: 'Windows セットアップの結果' },
    text: { en: 'Windows Setup ended with {code}[ - 0x{extend}].', ja: 'Windows セットアップの結果は {code}[ - 0x{extend}]。' },
  },
  'hive-not-loaded': {
    role: 'failure',
    fields: { code: 'code', hive: 'text' },
    name: { en: 'a registry hive that was not loaded', ja: '読み込めないレジストリ ハイブの記録' },
    text: { en: 'The registry hive {hive} could not be loaded[: {code}].', ja: 'レジストリ ハイブ {hive} を読み込めない[: {code}]。' },
  },
  'servicing-hung': {
    role: 'failure',
    fields: { code: 'code' },
    name: { en: 'servicing that hung', ja: '停止した保守処理の記録' },
    text: { en: 'Servicing was given up as hanging[: {code}].', ja: '更新処理が応答なしと見なされて打ち切られた[: {code}]。' },
  },
  'stack-too-old': {
    role: 'failure',
    fields: { code: 'code', item: 'text', has: 'text', needs: 'text' },
    name: { en: 'a servicing stack that is too old', ja: '古いサービス スタックの記録' },
    text: {
      en: 'The servicing stack is too old[ for {item}][: {has} of {needs}].',
      ja: '[{item} に対して]サービス スタックが古い[: {has} (必要なのは {needs})]。',
    },
  },
  'package-missing': {
    role: 'failure',
    fields: { item: 'text' },
    name: { en: 'a package that is missing', ja: '見つからないパッケージの記録' },
    text: { en: 'An earlier update that this one builds on is missing[: {item}].', ja: '前提となる以前の更新プログラムが欠けている[: {item}]。' },
  },
  'task-broken': {
    role: 'failure',
    fields: { task: 'text', code: 'code' },
    name: { en: 'a damaged scheduled task', ja: '壊れたスケジュール タスクの記録' },
    text: { en: 'A scheduled task is damaged[: {task}].', ja: 'スケジュールされたタスクが壊れている[: {task}]。' },
  },
  'driver-operation-incomplete': {
    role: 'failure',
    fields: { what: 'text' },
    name: { en: 'an incomplete driver operation', ja: '不完全なドライバー操作の記録' },
    text: { en: 'A queued driver operation lacks a value[: {what}].', ja: '登録済みのドライバー操作に値が欠けている[: {what}]。' },
  },
  'migration-refused': {
    role: 'failure',
    fields: { unit: 'text' },
    name: { en: 'a part that cannot be migrated', ja: '移行できない構成要素の記録' },
    text: {
      en: 'The new Windows does not know a part that would have to move along[: {unit}].',
      ja: '移行が必要な構成要素を新しい Windows が認識できない[: {unit}]。',
    },
  },
  'recovery-not-updated': {
    role: 'failure',
    fields: { phase: 'number' },
    name: { en: 'a failed update of the recovery environment', ja: '回復環境の更新失敗の記録' },
    text: { en: 'The recovery environment could not be updated[, phase {phase}].', ja: '回復環境 (WinRE) の更新に失敗した[ (フェーズ {phase})]。' },
  },
  'boot-partition-full': {
    role: 'failure',
    fields: { code: 'code' },
    name: { en: 'the free space of the system partition', ja: 'システム パーティションの空き容量' },
    text: { en: 'The boot partition has too little free space.', ja: '起動用パーティションの空き容量が足りない。' },
  },
  'disk-error': {
    role: 'traffic',
    fields: { event: 'number', source: 'text' },
    name: { en: 'disk errors in the event log', ja: 'イベント ログのディスク エラー' },
    text: {
      en: 'The system log reports disk trouble[: {source}][, event {event}].',
      ja: 'システム ログにディスクのエラーがある[: {source}][、イベント {event}]。',
    },
  },
  'memory-low': {
    role: 'traffic',
    fields: {},
    name: { en: 'low memory in the event log', ja: 'イベント ログのメモリ不足' },
    text: { en: 'Windows found the virtual memory low.', ja: '仮想メモリの不足を Windows が検出した。' },
  },
  'went-down': {
    role: 'traffic',
    fields: { how: ['shutdown', 'crash'] },
    name: { en: 'shutdowns in the event log', ja: 'イベント ログのシャットダウン' },
    text: { en: 'The PC went down: {how}.', ja: 'PC が停止した: {how}。' },
  },
  'upgrade-blocked': {
    role: 'failure',
    fields: { item: 'text' },
    name: { en: 'what blocks the upgrade', ja: 'アップグレードをブロックしているもの' },
    text: { en: 'A block of the compatibility check[: {item}].', ja: '互換性チェックのブロック[: {item}]。' },
  },
  'msi-failed': {
    role: 'failure',
    fields: { error: 'number', item: 'text' },
    name: { en: 'a failed installer package', ja: '失敗したインストーラー パッケージの記録' },
    text: { en: 'An installer package failed[: {item}].', ja: 'インストーラー パッケージが失敗した[: {item}]。' },
  },
  'service-pack': {
    role: 'setting',
    fields: { version: 'text', level: 'number', last: 'flag' },
    name: { en: 'the service pack', ja: 'サービス パック' },
    text: {
      en: 'Service pack {level} of Windows {version}; the last one: {last}.',
      ja: 'Windows {version} のサービス パックは {level}、最後のもの: {last}。',
    },
  },
  'agent-too-old': {
    role: 'failure',
    fields: { code: 'code', file: 'text', has: 'text', needs: 'text' },
    name: { en: 'the version of the update agent', ja: '更新エージェントのバージョン' },
    text: {
      en: 'A file of the update agent is too old[: {file}, {has} of {needs}].',
      ja: '更新エージェントのファイルが古い[: {file}、{has} (必要なのは {needs})]。',
    },
  },
  'update-blocked-by-policy': {
    role: 'failure',
    fields: { policy: 'text', code: 'code' },
    name: { en: 'a policy that switches updates off', ja: '更新を禁止するポリシー' },
    text: { en: 'A policy switches access to Windows Update off.', ja: 'ポリシーで Windows Update へのアクセスが禁止されている。' },
  },
  'agent-proxy': {
    role: 'failure',
    fields: { proxy: ['none', 'named'], proxyHost: 'host', bypass: 'text', code: 'code' },
    name: { en: 'the proxy that the agent used', ja: 'エージェントが使ったプロキシ' },
    text: {
      en: 'The agent talked to the server with a proxy: {proxy}[ ({proxyHost})].',
      ja: 'エージェントがサーバーとの通信に使ったプロキシ: {proxy}[ ({proxyHost})]。',
    },
  },
  'download-damaged': {
    role: 'failure',
    fields: { code: 'code', item: 'text' },
    name: { en: 'a damaged download', ja: '壊れたダウンロードの記録' },
    text: { en: 'A downloaded file is not what it should be[: {code}].', ja: 'ダウンロードしたファイルが、本来の内容と異なる[: {code}]。' },
  },
  'http-status': {
    role: 'failure',
    fields: { status: 'number', code: 'code', host: 'host' },
    name: { en: 'the HTTP status of the answer', ja: '応答の HTTP 状態コード' },
    text: { en: 'The answer was HTTP[ {status}][, {code}].', ja: '応答は HTTP[ {status}][ ({code})]。' },
  },
  'service-stopping': {
    role: 'step',
    fields: {},
    name: { en: 'a service that was stopping', ja: 'サービス停止の記録' },
    text: { en: 'The update service or the PC was shutting down.', ja: '更新サービスまたは PC の終了処理中だった。' },
  },
});
