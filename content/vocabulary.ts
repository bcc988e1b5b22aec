// The kinds of observation we can make, and the closed lists of words around them.
// A new kind is declared here and then used in signatures, diagnoses and trees.
import { defineVocabulary } from '#engine/define.ts';

const vocabulary = defineVocabulary({
  kinds: {
    // ── failures ──
    failure: {
      role: 'failure',
      fields: { code: 'code', component: 'text', step: 'text', host: 'host', call: 'text', item: 'text' },
      name: { en: 'a record with the error code', ja: 'エラー コードの記録' },
      text: { en: 'A record reports {code}[ for {host}].', ja: '[{host} について ]{code} が記録されている。' },
    },
    'winhttp-send-failed': {
      role: 'failure',
      fields: { code: 'code', proxy: ['none', 'named'], proxyHost: 'host', host: 'host', step: 'text' },
      name: { en: 'the failed request with the proxy it used', ja: '失敗した要求と、使用したプロキシの記録' },
      text: {
        en: 'WinHTTP could not send a request[: {code}][, proxy used: {proxy}][ ({proxyHost})].',
        ja: 'WinHTTP が要求を送信できなかった[: {code}][、プロキシは {proxy}][ ({proxyHost})]。',
      },
    },
    'request-failed': {
      role: 'failure',
      fields: { code: 'code', host: 'host', step: 'text' },
      name: { en: 'a failed request with the address it went to', ja: '失敗した要求の接続先' },
      text: { en: 'A request[ to {host}] failed[ with {code}].', ja: '[{host} への]要求が[ {code} で]失敗した。' },
    },
    // ── settings ──
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
    // ── where it stands ──
    'step-begun': {
      role: 'step',
      // `open`: its end mark is always written, so that a text without one was cut off in the middle
      fields: { step: 'text', call: 'text', open: 'flag' },
      name: { en: 'a step that was begun', ja: '開始した段階の記録' },
      text: { en: 'Begun: {step}.', ja: '開始: {step}。' },
    },
    'step-done': {
      role: 'success',
      fields: { step: 'text', call: 'text', count: 'number', item: 'text' },
      name: { en: 'a step that ended well', ja: '成功した段階の記録' },
      text: { en: 'Done: {step}.', ja: '完了: {step}。' },
    },
    'run-begun': {
      role: 'era',
      fields: { build: 'text', zone: 'text', eras: 'list' },
      name: { en: 'the version of the update agent', ja: '更新エージェントのバージョン' },
      text: { en: 'A log run begins[, agent {build}].', ja: 'ログの記録が始まった[ (エージェント {build})]。' },
    },
    'os-version': {
      role: 'era',
      fields: { version: 'text', era: 'text', eras: 'list' },
      name: { en: 'the version of Windows', ja: 'Windows のバージョン' },
      text: { en: 'The version of Windows[ is {version}].', ja: 'Windows のバージョン[ {version}]。' },
    },
    'era-hint': {
      role: 'era',
      fields: { tool: 'text', eras: 'list' },
      name: { en: 'the Windows that its tools exist on', ja: 'ツールが存在する Windows' },
      text: { en: '{tool} exists on {eras} only.', ja: '{tool} があるのは {eras} だけである。' },
    },
    // ── what a capture or a test of the way shows ──
    // `host` is set, and `named` true, only where the name is known (a DNS answer, a Host header, the test's own words); packets alone have an `address`.
    // `toProxy`: the request is in proxy form (CONNECT, GET http://…), or the port is a usual proxy port on a private address.
    // One flow gives one fact: three SYNs answered by three resets are one `refused`.
    // A picture of the closed list below: `way-failed` where nothing else in the capture made it good.
    'way-failed': {
      role: 'failure',
      fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list' },
      name: { en: 'a capture of the failing connection', ja: '失敗している接続のキャプチャ' },
      text: { en: '{picture}', ja: '{picture}' },
    },
    'way-shown': {
      role: 'traffic',
      fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list' },
      name: { en: 'a capture', ja: 'キャプチャ' },
      text: { en: '{picture}', ja: '{picture}' },
    },
    'capture-says-nothing': {
      role: 'step',
      fields: { picture: 'text', flow: 'text', packets: 'list', host: 'host', port: 'number', via: ['direct', 'proxy'], events: 'list', open: 'flag' },
      name: { en: 'a capture of one direction', ja: '片方向のキャプチャ' },
      text: { en: '{picture}', ja: '{picture}' },
    },
    'capture-undecided': {
      role: 'step',
      fields: { packets: 'list', open: 'flag' },
      name: { en: 'a capture that decides nothing', ja: '判断の材料にならないキャプチャ' },
      text: {
        en: 'The recorded packets show neither a failure nor an answer that can be read.',
        ja: '記録されたパケットには、失敗も、内容を読み取れる応答もない。',
      },
    },
    'tls-end': {
      role: 'traffic',
      fields: { outcome: ['agreed', 'alert', 'reset'], by: ['client', 'server'], alert: 'number', version: 'text', host: 'host' },
      name: { en: 'how the TLS handshake ended', ja: 'TLS ハンドシェイクの結果' },
      text: {
        en: 'TLS[ with {host}][, up to {version}] ended: {outcome}[ {alert}].',
        ja: '[{host} との ]TLS の結果: {outcome}[ {alert}][ (バージョンは最大 {version})]。',
      },
    },
    'tcp-flow': {
      role: 'traffic',
      fields: {
        outcome: ['established', 'syn-unanswered', 'refused', 'prohibited', 'unreachable', 'synack-without-ack', 'reset', 'failed'],
        host: 'host',
        named: 'flag',
        address: 'host',
        port: 'number',
        toProxy: 'flag',
      },
      name: { en: 'a capture of the connection', ja: '接続のパケット キャプチャ' },
      text: { en: 'A connection[ to {host}][ ({address})][, port {port}]: {outcome}.', ja: '[{host} への]接続[ ({address})][、ポート {port}]: {outcome}。' },
    },
    'dns-answer': {
      role: 'traffic',
      fields: { outcome: ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'], host: 'host', address: 'host' },
      name: { en: 'the answer to the name look-up', ja: '名前の問い合わせの結果' },
      text: { en: 'A name look-up[ of {host}]: {outcome}.', ja: '[{host} の]名前の問い合わせ: {outcome}。' },
    },
    // The answer a request ended with: a 407 that is followed by a 200 on the same connection is a 200.
    'http-answer': {
      role: 'traffic',
      fields: { status: 'number', host: 'host', from: ['proxy', 'server'] },
      name: { en: 'the HTTP answer to the request', ja: '要求に対する HTTP の応答' },
      text: {
        en: 'The answer to a request[ for {host}] was HTTP[ {status}][, given by {from}].',
        ja: '[{host} への]要求に対する応答は HTTP[ {status}][ (応答元は {from})]。',
      },
    },
    // ── transfer jobs ──
    // A job with an error code gives a `failure` as well, with step `download`.
    'bits-job': {
      role: 'step',
      fields: {
        state: ['queued', 'connecting', 'transferring', 'suspended', 'error', 'transient-error', 'transferred', 'acknowledged', 'cancelled'],
        code: 'code',
        proxyUsage: ['preconfig', 'no-proxy', 'override', 'autodetect'],
        proxyHost: 'host',
        owner: 'text',
        host: 'host',
      },
      name: { en: 'the state of the BITS job', ja: 'BITS ジョブの状態' },
      text: {
        en: 'A BITS job[ is in state {state}][, proxy usage {proxyUsage}][, error {code}].',
        ja: 'BITS ジョブ[、状態は {state}][、プロキシの使い方は {proxyUsage}][、エラーは {code}]。',
      },
    },
    'do-job': {
      role: 'step',
      fields: { status: 'text', fileSize: 'number', bytesFromHttp: 'number', mode: 'text' },
      name: { en: 'the state of Delivery Optimization', ja: '配信の最適化の状態' },
      text: {
        en: 'Delivery Optimization has {bytesFromHttp} bytes from HTTP[, status {status}].',
        ja: '配信の最適化が HTTP から受け取ったのは {bytesFromHttp} バイト[、状態は {status}]。',
      },
    },
    // ── services, clock, look-ups by hand ──
    'service-state': {
      role: 'setting',
      fields: { service: 'text', state: ['stopped', 'starting', 'stopping', 'running', 'paused'], start: ['automatic', 'manual', 'disabled'] },
      name: { en: 'the state of the services', ja: 'サービスの状態' },
      text: { en: 'Service {service}[ is {state}][, start type {start}].', ja: 'サービス {service}[ の状態は {state}][、スタートアップの種類は {start}]。' },
    },
    'service-refused': {
      role: 'failure',
      fields: { service: 'text', error: 'number' },
      name: { en: 'a service that refuses to start', ja: '開始できないサービスの記録' },
      text: {
        en: 'The service[ {service}] could not be opened or started[, error {error}].',
        ja: 'サービス[ {service} ]を開けないか、開始できない[ (エラー {error})]。',
      },
    },
    'clock-kept': {
      role: 'traffic',
      fields: { source: 'text' },
      name: { en: 'the clock', ja: '時計の同期状態' },
      text: { en: 'The clock is synchronised with {source}.', ja: '時計は {source} と同期している。' },
    },
    'clock-free': {
      role: 'failure',
      fields: { source: 'text' },
      name: { en: 'a clock that nobody keeps', ja: '同期していない時計の記録' },
      text: { en: 'The clock is not synchronised[, source {source}].', ja: '時計が同期していない[ (参照元 {source})]。' },
    },
    'connection-failed': {
      role: 'failure',
      fields: { outcome: ['timed-out', 'refused', 'unresolved', 'failed'], host: 'host', port: 'number' },
      name: { en: 'a connection tried by hand', ja: '手動での接続の結果' },
      text: {
        en: 'A connection tried by hand[ to {host}][, port {port},] failed[: {outcome}].',
        ja: '[{host} への]手動での接続が失敗した[: {outcome}][ (ポート {port})]。',
      },
    },
    'connection-made': {
      role: 'traffic',
      fields: { host: 'host', port: 'number' },
      name: { en: 'a connection tried by hand', ja: '手動での接続の結果' },
      text: { en: 'A connection tried by hand[ to {host}] succeeded.', ja: '[{host} への]手動での接続が成功した。' },
    },
    'lookup-failed': {
      role: 'failure',
      fields: { outcome: ['nxdomain', 'servfail', 'unanswered'], host: 'host' },
      name: { en: 'the answer to the name look-up', ja: '名前の問い合わせの結果' },
      text: { en: 'A look-up of {host} failed[: {outcome}].', ja: '{host} の名前を解決できない[: {outcome}]。' },
    },
    // ── servicing and setup ──
    'store-damaged': {
      role: 'failure',
      fields: { code: 'code', what: ['manifest', 'metadata', 'payload', 'package', 'store', 'unmended'], item: 'text' },
      name: { en: 'a damaged part of the component store', ja: 'コンポーネント ストアの破損箇所' },
      text: { en: 'A damaged part of the component store: {what}[, {code}].', ja: 'コンポーネント ストアの破損: {what}[、{code}]。' },
    },
    'store-repaired': {
      role: 'success',
      fields: { step: 'text', item: 'text', detected: 'number', repaired: 'number' },
      name: { en: 'a repair that ended well', ja: '修復完了の記録' },
      text: { en: 'Damage was repaired[: {item}][: {repaired} of {detected}].', ja: '破損が修復された[: {item}][ ({detected} 件中 {repaired} 件)]。' },
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
        en: 'The servicing stack is too old[ for {item}]: {has} of {needs}.',
        ja: '[{item} に対して]サービス スタックが古い: {has} (必要なのは {needs})。',
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
      role: 'setting',
      fields: { event: 'number', source: 'text' },
      name: { en: 'disk errors in the event log', ja: 'イベント ログのディスク エラー' },
      text: {
        en: 'The system log reports disk trouble[: {source}][, event {event}].',
        ja: 'システム ログにディスクのエラーがある[: {source}][、イベント {event}]。',
      },
    },
    'memory-low': {
      role: 'setting',
      fields: {},
      name: { en: 'low memory in the event log', ja: 'イベント ログのメモリ不足' },
      text: { en: 'Windows found the virtual memory low.', ja: '仮想メモリの不足を Windows が検出した。' },
    },
    'went-down': {
      role: 'setting',
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
    // ── WSUS, policies and services in detail ──
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
      text: { en: 'The WSUS address in the policy is no web address: {url}.', ja: 'ポリシーの WSUS アドレスが URL の形になっていない: {url}。' },
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
      text: { en: 'The server answered with a SOAP fault: {reason}[, {parameter}].', ja: 'サーバーが SOAP フォールトを返した: {reason}[、{parameter}]。' },
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
    // ── TLS, certificates, the clock ──
    // The client asked several times within one request, over https, and was cut each time.
    'secure-request-cut': {
      role: 'failure',
      fields: { code: 'code', host: 'host', tries: 'number' },
      name: { en: 'an https request that was cut', ja: '切断された https 要求の記録' },
      text: { en: 'An HTTPS request was cut at every try: {code}[, host {host}].', ja: 'HTTPS の要求が毎回切断された: {code}[ (接続先 {host})]。' },
    },
    'schannel-event': {
      role: 'traffic',
      fields: { event: 'number', alert: 'number' },
      name: { en: 'a Schannel event', ja: 'Schannel のイベント' },
      text: { en: 'Schannel reports event {event}[, TLS alert {alert}].', ja: 'Schannel のイベント {event}[ (TLS アラート {alert})]。' },
    },
    'clock-impossible': {
      role: 'failure',
      fields: { code: 'code', year: 'number' },
      name: { en: 'a date that cannot be right', ja: 'ありえない日付の記録' },
      text: {
        en: 'The clock of this PC stood at a date that cannot be right, the year {year}, when {code} was written.',
        ja: '{code} が記録されたとき、この PC の時計はありえない日付 ({year} 年) だった。',
      },
    },
    // The log of a build is dated long before that build existed.
    'clock-early': {
      role: 'setting',
      fields: { year: 'number', build: 'text' },
      name: { en: 'a log dated before its build', ja: 'ビルドの公開より前の日付のログ' },
      text: {
        en: 'The log of build {build} is dated {year}, before that build existed.',
        ja: 'ビルド {build} のログの日付が {year} 年で、そのビルドの登場より前になっている。',
      },
    },
    // Found by laying all files on one axis of time. It may also mean that the files show different attempts: it never proves.
    'clock-apart': {
      role: 'traffic',
      fields: { minutes: 'number' },
      name: { en: 'clocks that disagree', ja: '時計のずれの記録' },
      text: {
        en: 'The same failures stand {minutes} min apart in two files, which no time zone explains.',
        ja: '同じ失敗が 2 つのファイルで {minutes} 分ずれていて、タイム ゾーンの違いでは説明できない。',
      },
    },
    'signature-refused': {
      role: 'failure',
      fields: { code: 'code' },
      text: { en: 'The signature of a downloaded file is not accepted: {code}.', ja: 'ダウンロードしたファイルの署名が受け入れられない: {code}。' },
    },
    // `old`: older than what Windows 7 needs · `late`: written after Microsoft ended its SHA-1 endpoints · `seven`: a build that only Windows 7 has
    'agent-build': {
      role: 'setting',
      fields: { build: 'text', old: 'flag', late: 'flag', seven: 'flag' },
      name: { en: 'the version of the update agent', ja: '更新エージェントのバージョン' },
      text: { en: 'The update agent is {build}.', ja: '更新エージェントのバージョンは {build}。' },
    },
    'self-update-failed': {
      role: 'failure',
      fields: { code: 'code', step: 'text' },
      name: { en: 'an agent that could not update itself', ja: '失敗した自己更新の記録' },
      text: { en: 'The agent could not replace its own files: {code}.', ja: 'エージェントが自身のファイルを更新できなかった: {code}。' },
    },
    // ── the way, seen closer ──
    'ipv6-silent': {
      role: 'traffic',
      fields: { host: 'host', flow: 'text' },
      text: { en: 'An IPv6 address[ ({host})] does not answer.', ja: 'IPv6 アドレス[ ({host}) ]が応答しない。' },
    },
    'wpad-answer': {
      role: 'traffic',
      fields: { outcome: ['resolved', 'nxdomain', 'servfail', 'unanswered', 'sinkhole'], host: 'host', address: 'host' },
      name: { en: 'whether a name for automatic proxy detection exists', ja: 'プロキシの自動検出に使う名前の有無' },
      text: { en: 'The name of automatic proxy detection, {host}: {outcome}.', ja: 'プロキシの自動検出に使う名前 {host}: {outcome}。' },
    },
    'script-by-file': {
      role: 'setting',
      fields: { script: 'text' },
      name: { en: 'a configuration script given as a file', ja: 'ファイルで指定された自動構成スクリプト' },
      text: { en: 'The configuration script of the browser is a file: {script}.', ja: 'ブラウザーの自動構成スクリプトがファイルで指定されている: {script}。' },
    },
    'bypass-malformed': {
      role: 'setting',
      fields: { entry: 'text' },
      name: { en: 'an unreadable entry among the proxy exceptions', ja: 'プロキシの例外にある読み取れない項目' },
      text: { en: 'The proxy exceptions hold an entry that cannot be read: {entry}.', ja: 'プロキシの例外に読み取れない項目がある: {entry}。' },
    },
    // Told by the server's own event: a state of the way, not a failure of this PC.
    'range-refused': {
      role: 'setting',
      fields: { event: 'number' },
      name: { en: 'a refusal of parts of a file', ja: 'ファイルの一部の要求の拒否' },
      text: { en: 'The server or a proxy does not hand out parts of a file.', ja: 'サーバーまたはプロキシがファイルの一部だけの要求に応じない。' },
    },
    'autoproxy-failed': {
      role: 'setting',
      fields: { event: 'number' },
      name: { en: 'what the event log says of automatic detection', ja: 'イベント ログにある自動検出の記録' },
      text: { en: 'The service for automatic proxy detection failed (event {event}).', ja: 'プロキシの自動検出サービスが失敗した (イベント {event})。' },
    },
    // ── what commands say of the PC and the way ──
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
      fields: { step: 'text', count: 'number' },
      name: { en: 'an installation that ended with failures', ja: '失敗で終わったインストールの記録' },
      text: { en: 'A call ended with {count} failed updates.', ja: '処理が、{count} 件の失敗で終わった。' },
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
      text: { en: 'A ping of {size} bytes[ to {host}]: {outcome}.', ja: '[{host} への] {size} バイトの ping: {outcome}。' },
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
        en: '{count} updates are listed as installed; one that brings SHA-2 is among them: {sha2}.',
        ja: 'インストール済みの更新プログラムは {count} 件。SHA-2 に対応するものを含むか: {sha2}。',
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
  },

  families: {
    'winhttp-proxy-missing': { en: 'WinHTTP has no proxy', ja: 'WinHTTP のプロキシが未設定' },
    'proxy-wrong-or-dead': { en: 'Proxy wrong or unreachable', ja: 'プロキシの誤りまたは到達不能' },
    'proxy-auth-required-407': { en: 'Proxy asks for credentials', ja: 'プロキシ認証が必要' },
    'dns-failure': { en: 'Name not resolved', ja: '名前解決の失敗' },
    'tcp-unreachable-timeout': { en: 'No answer in time', ja: '時間内に応答なし' },
    'connection-refused': { en: 'Connection refused', ja: '接続の拒否' },
    'connection-reset': { en: 'Connection cut', ja: '接続の切断' },
    'tls-handshake': { en: 'TLS does not agree', ja: 'TLS の不一致' },
    'clock-skew': { en: 'Clock is wrong', ja: '時計のずれ' },
    'cert-trust': { en: 'Certificate not trusted', ja: '証明書を信頼できない' },
    'http-forbidden-or-missing': { en: 'HTTP 401, 403 or 404', ja: 'HTTP 401、403、404' },
    'http-server-error': { en: 'HTTP 5xx', ja: 'HTTP 5xx' },
    'wsus-unreachable': { en: 'WSUS not reachable', ja: 'WSUS に到達できない' },
    'wsus-misconfigured': { en: 'WSUS set up wrongly', ja: 'WSUS の設定不備' },
    'policy-blocks-wu': { en: 'Policy switches updates off', ja: 'ポリシーによる更新の禁止' },
    'bits-service': { en: 'BITS cannot transfer', ja: 'BITS が転送できない' },
    'wuauserv-disabled': { en: 'Windows Update service disabled', ja: 'Windows Update サービスが無効' },
    'service-registration': { en: 'Service or component registration gone', ja: 'サービスやコンポーネントの登録の欠落' },
    'datastore-corrupt': { en: 'Update database damaged', ja: '更新データベースの破損' },
    'download-stale': { en: 'Downloaded content gone', ja: 'ダウンロード済み内容の消失' },
    'component-store-corruption': { en: 'Component store damaged', ja: 'コンポーネント ストアの破損' },
    'source-files-missing': { en: 'Repair source missing', ja: '修復ソースがない' },
    'install-pending-reboot': { en: 'A restart is pending', ja: '再起動待ち' },
    'interrupted-by-shutdown': { en: 'Interrupted by shutdown', ja: 'シャットダウンによる中断' },
    'installer-failed': { en: 'The installer of the update failed', ja: '更新プログラムのインストーラーの失敗' },
    'driver-conflict': { en: 'A driver stops it', ja: 'ドライバーの競合' },
    'out-of-resources': { en: 'Out of memory or resources', ja: 'メモリなどのリソース不足' },
    'disk-full': { en: 'Disk full', ja: '空き容量の不足' },
    'access-denied': { en: 'Access denied', ja: 'アクセス拒否' },
    'download-hash-mismatch': { en: 'Downloaded file altered', ja: 'ダウンロード ファイルの不一致' },
    'update-not-applicable': { en: 'Update does not apply', ja: '適用対象外の更新プログラム' },
    'setup-compat': { en: 'Feature update blocked', ja: '機能更新の互換性ブロック' },
    'agent-outdated': { en: 'Update agent too old', ja: '更新エージェントが古い' },
    'end-of-service': { en: 'Service for this Windows has ended', ja: 'この Windows へのサービス終了' },
    'sha2-support-missing': { en: 'SHA-2 support missing', ja: 'SHA-2 対応がない' },
    'slow-or-waiting': { en: 'Slow or waiting, not failed', ja: '待機中または低速 (失敗ではない)' },
  },

  // In the order in which an update meets them: the first that is broken hides all that follow.
  layers: {
    generation: { en: 'This Windows and its update agent', ja: 'Windows と更新エージェントの世代' },
    'proxy-settings': { en: 'Proxy settings of this PC', ja: 'この PC のプロキシ設定' },
    network: { en: 'Names and connections', ja: '名前解決と接続' },
    answers: { en: 'Proxies and servers that answer with an error', ja: 'プロキシやサーバーのエラー応答' },
    tls: { en: 'TLS, certificates and the clock', ja: 'TLS、証明書、時計' },
    managed: { en: 'WSUS and policies', ja: 'WSUS とポリシー' },
    services: { en: 'Services', ja: 'サービス' },
    download: { en: 'The download and its store', ja: 'ダウンロードとその保存先' },
    store: { en: 'Component store and disk', ja: 'コンポーネント ストアとディスク' },
    installation: { en: 'Installation and drivers', ja: 'インストールとドライバー' },
    upgrade: { en: 'Feature updates', ja: '機能更新プログラム' },
    waiting: { en: 'Waiting, and not broken', ja: '待機中 (故障ではない)' },
  },

  steps: {
    detect: { en: 'Detect', ja: '検出' },
    'self-update': { en: 'Self-update', ja: '自己更新' },
    scan: { en: 'Scan', ja: 'スキャン' },
    download: { en: 'Download', ja: 'ダウンロード' },
    verify: { en: 'Verify', ja: '検証' },
    install: { en: 'Install', ja: 'インストール' },
    restart: { en: 'Restart', ja: '再起動' },
  },

  pictures: {
    healthy: { en: 'Every connection that matters is set up and answered.', ja: '必要な接続はすべて確立し、応答もある。' },
    'no-traffic': {
      en: 'Neither a name query nor a connection towards an update server leaves the PC.',
      ja: '更新サーバーへの名前解決も接続も PC から出ていない。',
    },
    'arp-unanswered': { en: 'The next hop does not answer on the local network.', ja: 'ローカル ネットワーク上の次の中継先が応答しない。' },
    'dns-unanswered': { en: 'The name server does not answer.', ja: 'DNS サーバーが応答しない。' },
    'dns-nxdomain': { en: 'The name server says that the name does not exist.', ja: 'DNS サーバーが「その名前は存在しない」と答えた。' },
    'dns-servfail': { en: 'The name server could not find the answer.', ja: 'DNS サーバーが解決に失敗したと答えた。' },
    'dns-sinkhole': { en: 'The name is answered with an address that leads nowhere.', ja: '名前が、行き先のないアドレスに解決された。' },
    'syn-unanswered': { en: 'The same SYN is sent again and again; nothing comes back.', ja: '同じ SYN が繰り返し送られ、何も返ってこない。' },
    'syn-reset': { en: 'The SYN is answered with a reset.', ja: 'SYN に対して RST が返った。' },
    'icmp-prohibited': { en: 'A router answers that the way is prohibited.', ja: 'ルーターが通信禁止 (ICMP) を返した。' },
    'icmp-unreachable': { en: 'A router answers that the address cannot be reached.', ja: 'ルーターが到達不能 (ICMP) を返した。' },
    'synack-without-ack': { en: 'SYN+ACK is repeated; the final ACK does not come.', ja: 'SYN+ACK が繰り返され、最後の ACK が来ない。' },
    'tls-alert': { en: 'The TCP handshake succeeds, TLS ends with an alert.', ja: 'TCP は確立したが、TLS がアラートで終わった。' },
    'tls-reset': { en: 'The TCP handshake succeeds, the ClientHello is answered with a reset.', ja: 'TCP は確立したが、ClientHello に対して RST が返った。' },
    'reset-mid-stream': { en: 'The connection is reset after data has flowed.', ja: 'データが流れた後に接続がリセットされた。' },
    'proxy-auth-407': { en: 'The proxy answers 407 and asks for credentials.', ja: 'プロキシが 407 を返し、認証を求めた。' },
    'http-error': { en: 'The server answers with an HTTP error.', ja: 'サーバーが HTTP エラーを返した。' },
    'captive-portal': { en: 'A log-in page answers in place of the update server.', ja: '更新サーバーの代わりにログイン ページが応答した。' },
    'range-ignored': { en: 'A request for part of a file is answered with the whole file.', ja: '範囲要求 (Range) に対してファイル全体が返った。' },
    'server-silent': { en: 'Connected and asked; no answer comes.', ja: '接続して要求を送ったが、応答が来ない。' },
    'mtu-black-hole': { en: 'Small segments pass; full-size ones are resent without end.', ja: '小さなセグメントは通るが、最大サイズのものは再送が続く。' },
    'zero-window': { en: 'The receiver has stopped reading.', ja: '受信側が読み取りを止めている。' },
    'loss-but-completes': { en: 'Packets are lost, but the transfer completes.', ja: 'パケットの損失はあるが、転送は完了した。' },
    'one-way-capture': {
      en: 'Only one direction was recorded: this says nothing about the network.',
      ja: '片方向しか記録されていないため、ネットワークの状態は判断できない。',
    },
  },

  // Hosts of Microsoft that a client without a WSUS policy asks (WSD-WSUS2, JPW-ENDPOINT).
  // The scan and the API report in these words what WinHTTP or the protocol has named before them (W32-WUANET, SA-COMMON).
  echoes: ['8024402C', '80240FFF', '80240003', '80240004', '80240007', '80240008'],

  assumed: {
    $host: [
      'www.update.microsoft.com',
      'update.microsoft.com',
      'v5.windowsupdate.microsoft.com',
      'download.windowsupdate.com',
      'fe2.update.microsoft.com',
      'sls.update.microsoft.com',
    ],
  },
});

export default vocabulary;
/** The kinds with their fields, for exact types in signatures, diagnoses and trees: `defineDiagnosis<Kinds>({…})`. */
export type Kinds = typeof vocabulary.kinds;
