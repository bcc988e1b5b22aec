// Windows 10 and 11: the scan goes through, Delivery Optimization does not use the netsh proxy.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'winhttp-proxy-missing',
  title: { en: 'Delivery Optimization does not use the netsh proxy', ja: '配信の最適化が netsh のプロキシを使わない' },
  summary: {
    en: 'The search finds updates, but the download stays at 0 %: Delivery Optimization downloads with the proxy of the person who is signed in, or of the whole device, and takes no notice of the one set with netsh. Set the proxy there.',
    ja: '更新プログラムの検索 (スキャン) は成功するのに、ダウンロードが 0% のまま進みません。配信の最適化は、サインイン中のユーザーまたはデバイス全体のプロキシを使い、netsh で設定したプロキシは使いません。ユーザーまたはデバイス全体の設定にプロキシを指定してください。',
  },
  layer: 'proxy-settings',
  eras: ['10', '11'],
  breaks: ['download'],
  codes: ['80D02002', '80072EE2', '80072EFD'],
  needs: [
    [
      { kind: 'do-job', bytesFromHttp: 0 },
      { kind: 'winhttp-proxy', access: 'named' },
    ],
    [
      { kind: 'failure', code: '80D02002' },
      { kind: 'winhttp-proxy', access: 'named' },
    ],
  ],
  proves: [
    [
      { kind: 'failure', code: '80D02002' },
      { kind: 'do-job', bytesFromHttp: 0 },
      { kind: 'winhttp-proxy', access: 'named' },
      { kind: 'browser-proxy', enabled: false, script: { present: false } },
      { kind: 'step-done', step: 'scan' },
    ],
  ],
  supports: [
    { fact: { kind: 'do-job', bytesFromHttp: 0 }, weight: 4 },
    { fact: { kind: 'failure', code: '80D02002' }, weight: 3 },
    { fact: { kind: 'browser-proxy', enabled: false, script: { present: false } }, weight: 5 },
    { fact: { kind: 'step-done', step: 'scan' }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'browser-proxy', enabled: true },
    { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] },
  ],
  check: [
    { title: { en: 'Does anything come?', ja: '受信が進んでいるか確認する' }, command: 'get-do-status' },
    { title: { en: 'Is there a proxy set with netsh?', ja: 'netsh でプロキシが設定されているか確認する' }, command: 'netsh-winhttp-show' },
    {
      title: { en: 'Has your account a proxy?', ja: 'アカウントにプロキシが設定されているか確認する' },
      text: { en: 'ProxyEnable 0x0 and no AutoConfigURL means none.', ja: 'ProxyEnable が 0x0 で AutoConfigURL もなければ、設定されていません。' },
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    {
      title: { en: 'Set the proxy for your account', ja: '自分のアカウントにプロキシを設定する' },
      text: {
        en: 'Settings > Network & internet > Proxy. Delivery Optimization uses it while you are signed in.',
        ja: '[設定] の [ネットワークとインターネット] - [プロキシ] で設定します。配信の最適化は、サインインしている間、この設定を使います。',
      },
    },
    {
      title: { en: 'Better: for the whole device', ja: 'より確実な方法: デバイス全体に設定する' },
      text: {
        en: 'WPAD, the NetworkProxy CSP, or the policy “Make proxy settings per-machine (rather than per-user)”: then it works while nobody is signed in, too.',
        ja: 'WPAD、NetworkProxy CSP、またはグループ ポリシー「Make proxy settings per-machine (rather than per-user)」を使います。誰もサインインしていない間も有効です。',
      },
    },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then start the download again.', ja: 'その後、ダウンロードをやり直します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    {
      title: { en: 'Bytes arrive', ja: '受信が進むことを確認する' },
      text: { en: 'BytesFromHttp grows.', ja: 'BytesFromHttp が増えます。' },
      command: 'get-do-status',
    },
  ],
  collect: [
    { command: 'get-do-status', text: { en: 'Whether anything comes.', ja: '受信が進んでいるかどうか。' }, gives: 'do-job' },
    {
      command: 'reg-query-ie-proxy',
      text: { en: 'Whether your account has a proxy.', ja: 'アカウントにプロキシが設定されているかどうか。' },
      gives: 'browser-proxy',
    },
  ],
  risk: {
    en: 'A proxy for the whole device takes the choice away from the people who use it: laptops then have it outside, too.',
    ja: 'デバイス全体に設定すると、利用者がプロキシを変更できなくなります。ノート PC では、社外でも同じ設定のままになります。',
  },
  cites: ['ITPRO-DOPROXY', 'JPW-PROXYFEAT', 'ITPRO-DOMON'],
});
