// nslookup, Resolve-DnsName and ping: does the name resolve, and to what?
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

export default defineFormat({
  title: { en: 'Name look-up (nslookup, ping)', ja: '名前解決の確認 (nslookup、ping)' },
  opens: [
    "can't find ",
    'Ping request could not find host',
    'が見つかりません',
    'を見つけられません',
    'Non-authoritative answer',
    '権限のない回答',
    'Server:  ',
    'サーバー:  ',
    'DNS request timed out',
    'nslookup ',
    '*** Request to ',
    'Resolve-DnsName :',
    ': Non-existent domain',
    'Serveur :',
    'Servidor:',
    '服务器:  ',
    '伺服器:  ',
    'Ping-Anforderung konnte Host',
    'La requête Ping n',
    'La solicitud de ping no pudo',
    '请求找不到主机',
  ],
  reach: 10,
  read: readLookup,
  samples: [
    "*** dns.example.com can't find wsus.example.com: Non-existent domain",
    'Ping request could not find host wsus.example.com. Please check the name and try again.',
    'ホスト wsus.example.jp が見つかりませんでした。ホスト名を確認してもう一度実行してください。',
    'サーバー:  dns.example.jp\nAddress:  192.0.2.53\n\n*** dns.example.jp が wsus.example.jp を見つけられません: Non-existent domain',
    'Server:  dns.example.com\nAddress:  192.0.2.53\n\nName:    wsus.example.com\nAddress:  192.0.2.9',
    '>nslookup wsus.example.com\nDNS request timed out.\n    timeout was 2 seconds.\nServer:  UnKnown\nAddress:  192.0.2.53\n\n*** Request to UnKnown timed-out',
    'Resolve-DnsName : wsus.example.com : DNS name does not exist',
    'C:\\>nslookup wsus.example.de\nServer:  dns.example.de\nAddress:  192.0.2.53\n\n*** wsus.example.de wurde von dns.example.de nicht gefunden: Non-existent domain.',
    '*** dns.example.fr ne parvient pas à trouver wsus.example.fr : Non-existent domain',
    'Ping-Anforderung konnte Host "wsus.example.de" nicht finden. Überprüfen Sie den Namen.',
    'Ping 请求找不到主机 wsus.example.cn。请检查该名称，然后重试。',
  ],
});

const MISSING = [
  /can't find ([A-Za-z0-9_.-]{1,253}): (Non-existent domain|Server failed|No response from server|Query refused|No answer)/i,
  /(?:Ping request )?could not find host ([A-Za-z0-9_.-]{1,253})\./i,
  /ホスト ([A-Za-z0-9_.-]{1,253}) が見つかりません/,
  /([A-Za-z0-9_.-]{1,253}) を見つけられません[:：] ?(Non-existent domain|Server failed|No response from server|Query refused)/i,
  /Ping-Anforderung konnte Host "([A-Za-z0-9_.-]{1,253})" nicht finden/,
  /La requête Ping n['’]a pas pu trouver l['’]hôte ([A-Za-z0-9_.-]{1,253}?)\.(?:\s|$)/,
  /La solicitud de ping no pudo encontrar el host ([A-Za-z0-9_.-]{1,253}?)\.(?:\s|$)/,
  /Ping 请求找不到主机 ([A-Za-z0-9_.-]{1,253}?)。/,
  /Resolve-DnsName : ([A-Za-z0-9_.-]{1,253}) : (DNS name does not exist|DNS server failure|This operation returned because the timeout)/i,
];
/** nslookup translates its sentence and leaves the status in English: in which order name and server stand differs by language. */
const STATED = /^[\t ]{0,4}\*\*\* (.{3,600}?) ?[:：] ?(Non-existent domain|Server failed|No response from server|Query refused)\.?[\t ]{0,4}$/;
const NAMES = /[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,8}/g;
const SERVER = /^[\t ]{0,4}(?:Server|Serveur|Servidor|服务器|伺服器|サーバー|Сервер)[\t ]{0,4}[:：][\t ]{0,8}([A-Za-z0-9_.-]{1,253})/;
/** A look-up that goes from an address back to a name: without an answer nothing is wrong, since few addresses have one. */
const BACKWARDS = /^(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]{0,40}:[0-9a-f:]{1,40}|.{1,250}\.(?:in-addr|ip6)\.arpa\.?)$/i;
const ASKED = /(?:^|[>\s])nslookup(?:\.exe)? (?:-\S{1,40} )?([A-Za-z0-9_.-]{1,253})/i;
/** A name server on the command line: `nslookup NAME SERVER`. */
const OTHER_SERVER = /(?:^|[>\s])nslookup(?:\.exe)? (?:-\S{1,40} ){0,3}[A-Za-z0-9_.-]{1,253} {1,4}([A-Za-z0-9_.:-]{1,253})\s{0,8}$/i;
const TIMED_OUT = /\*\*\* (?:Request to .{1,100} timed-out|.{1,100}(?:リクエスト|要求)がタイムアウト)/i;
const ADDRESS = /^(?:(?:Address(?:es)?|アドレス)[:：] {0,8})?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}:[0-9a-f:.]{1,40})$/i;

function* readLookup(block: readonly Line[]): Iterable<RecordDraft> {
  const askedOf = OTHER_SERVER.exec(block[0]?.text ?? '')?.[1]?.toLowerCase();
  const other = askedOf === undefined ? {} : { askedOf };
  for (const line of block) {
    for (const pattern of MISSING) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      if (!BACKWARDS.test(match[1] ?? '')) yield toRecord(line, match[1] ?? '', { outcome: outcomeOf(match[2] ?? ''), ...other });
      return;
    }
    const stated = STATED.exec(line.text);
    if (stated) {
      const host = askedFor(block, stated[1] ?? '');
      if (!BACKWARDS.test(host)) yield toRecord(line, host, { outcome: outcomeOf(stated[2] ?? ''), ...other });
      return;
    }
    if (!TIMED_OUT.test(line.text)) continue;
    yield toRecord(line, ASKED.exec(block[0]?.text ?? '')?.[1] ?? '', { outcome: 'unanswered', ...other });
    return;
  }
  // the first address is the server's own: the answer stands below the name
  const at = block.findIndex((line) => /^(?:Name|名前)[:：]/i.test(line.text.trim()));
  const name = block[at];
  const found = name && block.slice(at + 1).find((line) => ADDRESS.test(line.text.trim()));
  if (!name || !found) return;
  yield {
    name: 'name-lookup',
    line: found.number,
    text: found.text.trim(),
    fields: {
      host: name.text
        .slice(name.text.search(/[:：]/) + 1)
        .trim()
        .toLowerCase(),
      outcome: 'answered',
      address: ADDRESS.exec(found.text.trim())?.[1] ?? '',
      ...other,
    },
  };
}

/** The name that was asked for: as typed, or the one in the sentence that is not the server's. */
function askedFor(block: readonly Line[], sentence: string): string {
  const typed = block.map((line) => ASKED.exec(line.text)?.[1]).find((name) => name !== undefined);
  if (typed !== undefined) return typed;
  const server = block.map((line) => SERVER.exec(line.text)?.[1]).find((name) => name !== undefined);
  const names: readonly string[] = sentence.match(NAMES) ?? [];
  // most languages name the server first
  return names.findLast((name) => name !== server) ?? '';
}

const outcomeOf = (words: string): string =>
  /Server fail|server failure/i.test(words) ? 'servfail' : /No response|timeout/i.test(words) ? 'unanswered' : 'nxdomain';

const toRecord = (line: Line, host: string, said: Readonly<Record<string, string>>): RecordDraft => ({
  name: 'name-lookup',
  line: line.number,
  text: line.text.trim(),
  fields: { ...(host === '' ? {} : { host: host.toLowerCase() }), ...said },
});
