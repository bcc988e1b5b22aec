// Which proxy the update client, the system and the browser use, and what a failing request says of it.
import { type Draft, defineRecordSignature, defineSignature, type FieldValue } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** `http=a:80;https=b:80`, `<a:80>`, `http://a:80` → the first host and port */
function readProxy(text: string): { proxyHost?: string; port?: number } {
  const match = /^[<\s]{0,4}(?:https?=)?(?:https?:\/\/)?([A-Za-z0-9_.-]{1,253}|\[[0-9a-f:]{2,45}\])(?::(\d{1,5}))?/.exec(text);
  if (!match?.[1]) return {};
  return { proxyHost: match[1].toLowerCase(), ...(match[2] ? { port: Number(match[2]) } : {}) };
}

const readUrl = (url: string): { host?: string; port?: number; secure?: boolean } => {
  const match = /^(https?):\/\/([A-Za-z0-9_.-]{1,253}|\[[0-9a-f:]{2,45}\])(?::(\d{1,5}))?/i.exec(url);
  if (!match?.[2]) return {};
  return { host: match[2].toLowerCase(), secure: match[1]?.toLowerCase() === 'https', ...(match[3] ? { port: Number(match[3]) } : {}) };
};

const WU_LOGS = ['wu-log-2005', 'wu-log-unstamped', 'wu-log-etw'];
const words = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
const list = (text: string): readonly string[] => text.split(/[;,\s]/).filter((entry) => entry !== '');

/** The releases that have the tool: proxycfg went with 2003, netsh took over with Vista, advproxy came with 10 (W32-PROXYCFG, W32-NETSH). */
const TOOL_ERAS: ReadonlyMap<string, readonly string[]> = new Map([
  ['proxycfg', ['xp', '2003']],
  ['netsh', ['vista', '7', '8', '8.1', '10', '11']],
  ['advproxy', ['10', '11']],
]);

export default [
  defineSignature<Kinds>({
    literal: 'SendRequest failed with hr',
    find: /SendRequest failed with hr ?= ?(?:0x)?([0-9a-f]{8})\. ?Proxy List used: ?<([^>]{0,512})>/i,
    formats: WU_LOGS,
    cite: 'KB902093',
    grade: 'A',
    fact: (match) => {
      const none = match[2] === '(null)' || match[2] === '';
      const { proxyHost, port: proxyPort } = readProxy(match[2] ?? '');
      return {
        kind: 'winhttp-send-failed',
        code: (match[1] ?? '').toUpperCase(),
        proxy: none ? 'none' : 'named',
        ...(none ? {} : { proxyHost, proxyPort }),
      };
    },
    hits: [
      '2004-11-24\t09:12:31:406\t 948\t3c4\tMisc\tWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
      'WARNING: SendRequest failed with hr = 80072efd. Proxy List used: <proxy.example.com:8080> Bypass List used : <(null)> Auth Schemes used : <>',
    ],
    misses: ['2004-11-24\t09:12:31:406\t 948\t3c4\tMisc\tSendRequest failed with hr was not seen this time'],
  }),
  defineSignature<Kinds>({
    literal: 'Access type: ',
    find: /Access type: (No proxy|Named proxy)/,
    formats: WU_LOGS,
    cite: ['KB902093', 'WU7LOG'],
    grade: 'A',
    fact: (match) => ({ kind: 'winhttp-proxy', access: match[1] === 'No proxy' ? 'direct' : 'named', seenIn: 'log' }),
    hits: ['2004-11-24\t09:12:09:984\t 948\t3c4\tAgent\t  * Access type: No proxy', '2004-11-24\t09:12:09:984\t 948\t3c4\tAgent\t  * Access type: Named proxy'],
    misses: ['2004-11-24\t09:12:09:984\t 948\t3c4\tAgent\t  * Access type: something else'],
  }),
  defineSignature<Kinds>({
    literal: 'Default proxy: ',
    find: /Default proxy: ([A-Za-z0-9_.:=;/<>[\]-]{1,300})/,
    formats: WU_LOGS,
    cite: 'KB902093',
    grade: 'A',
    fact: (match) => ({ kind: 'winhttp-proxy', access: 'named', seenIn: 'log', ...readProxy(match[1] ?? '') }),
    hits: ['2004-11-24\t09:12:09:984\t 948\t3c4\tAgent\t  * Default proxy: proxy.example.com:8080'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: 'WSUS server: ',
    find: /\* WSUS server: (<NULL>|https?:\/\/[^\s>]{1,300})/i,
    formats: WU_LOGS,
    cite: 'WU7LOG',
    grade: 'A',
    fact: (match) =>
      match[1]?.toUpperCase() === '<NULL>' ? { kind: 'wsus-policy', active: false } : { kind: 'wsus-policy', active: true, ...readUrl(match[1] ?? '') },
    hits: [
      '2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS server: <NULL>',
      '2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS server: http://wsus.example.com:8530',
    ],
    misses: ['2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS status server: http://wsus.example.com:8530'],
  }),
  defineRecordSignature<Kinds>({
    record: 'winhttp-proxy',
    cite: ['W32-NETSH', 'W32-PROXYCFG', 'WINHTTPBLOB', 'JASTR', 'WIN2012R2'],
    grade: 'A',
    fact: (fields) => {
      const seenIn = fields['tool'] === 'registry' ? 'registry' : 'command';
      const eras = TOOL_ERAS.get(words(fields['tool']));
      const hint: readonly Draft<Kinds>[] = eras ? [{ kind: 'era-hint', tool: words(fields['tool']), eras }] : [];
      if (fields['access'] !== 'named') return [{ kind: 'winhttp-proxy', access: fields['access'] === 'automatic' ? 'automatic' : 'direct', seenIn }, ...hint];
      return [
        {
          kind: 'winhttp-proxy',
          access: 'named',
          seenIn,
          ...readProxy(words(fields['proxy'])),
          bypass: Array.isArray(fields['bypass']) ? fields['bypass'] : [],
        },
        ...hint,
      ];
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'browser-proxy',
    cite: ['KB900935-2011', 'W32-WININETCFG'],
    grade: 'A',
    // ProxyServer alone may be a leftover: without ProxyEnable the record says nothing about whether it is in use.
    fact: (fields) => {
      const script = words(fields['autoConfigURL']);
      const enabled = typeof fields['proxyEnable'] === 'number' ? fields['proxyEnable'] === 1 && words(fields['proxyServer']) !== '' : undefined;
      if (enabled === undefined && script === '') return undefined;
      const draft: Draft<Kinds> = {
        kind: 'browser-proxy',
        enabled: enabled ?? false,
        ...readProxy(words(fields['proxyServer'])),
        bypass: list(words(fields['proxyOverride'])),
        ...(script ? { script } : {}),
      };
      return draft;
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'wu-policy',
    cite: ['W32-WUAAPI', 'JPM-CHECK', 'ITPRO-HOW'],
    grade: 'A',
    fact: (fields) => {
      if (fields['wUServer'] === undefined && fields['useWUServer'] === undefined) return undefined;
      const url = readUrl(words(fields['wUServer']));
      return { kind: 'wsus-policy', active: fields['useWUServer'] === 1 && url.host !== undefined, ...url };
    },
  }),
];
