// The head of an HTTP answer as curl prints it (-I, -v): who was asked, and the status that came back.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// HTTP/1.1 407 Proxy Authentication Required        < HTTP/1.1 503 Service Unavailable
const STATUS = /^[\t ]{0,8}(?:< ?)?HTTP\/(?:1\.[01]|2(?:\.0)?|3) (\d{3})(?!\d)/;
const URL = /(?<![^\s"'=])(https?:\/\/[A-Za-z0-9_.:-]{1,260}[^\s"']{0,300})["']?[\t ]{0,8}$/i;
const CURL = /(?:^|[>\s])curl(?:\.exe)? /i;
/** Options that may stand between the command and its address. */
const OPTIONS = 320;
const HOST = /^[\t ]{0,8}> Host: ([A-Za-z0-9_.-]{1,253})(?::(\d{1,5}))?[\t ]{0,4}$/i;
const PATH = /^[\t ]{0,8}> [A-Z]{3,8} (\/\S{0,300}) HTTP\//;
/** Only a proxy says so, whoever was asked. */
const PROXY = 407;

export default defineFormat({
  title: { en: 'An HTTP answer (curl -I, curl -v)', ja: 'HTTP の応答 (curl -I、curl -v)' },
  opens: ['curl -', 'curl.exe -', 'curl http', '> Host: ', 'HTTP/1.1 407', 'HTTP/1.0 407'],
  reach: 60,
  read: readAnswer,
  samples: [
    'C:\\>curl -I http://download.windowsupdate.com/a.cab\nHTTP/1.1 403 Forbidden\nServer: proxy',
    '> GET /ClientWebService/client.asmx HTTP/1.1\n> Host: wsus.example.com:8530\n>\n< HTTP/1.1 503 Service Unavailable\n< Server: Microsoft-HTTPAPI/2.0',
    'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM\nContent-Length: 0',
  ],
});

function* readAnswer(block: readonly Line[]): Iterable<RecordDraft> {
  let url = '';
  let host: string | undefined;
  let port: number | undefined;
  let path = '';
  for (const line of block) {
    url = readUrl(line.text) ?? url;
    path = PATH.exec(line.text)?.[1] ?? path;
    const named = HOST.exec(line.text);
    if (named) [host, port] = [named[1], named[2] === undefined ? undefined : Number(named[2])];
    const status = Number(STATUS.exec(line.text)?.[1] ?? 0);
    // 1xx goes before the answer, and a proxy opens the way with a 200 of its own
    if (status < 200 || /200 Connection established/i.test(line.text)) continue;
    const asked = /^https?:\/\/([A-Za-z0-9_.-]{1,253})(?::(\d{1,5}))?(\/.{0,300})?$/i.exec(url);
    const toPort = port ?? (asked?.[2] === undefined ? undefined : Number(asked[2]));
    const toHost = host ?? asked?.[1];
    if (toHost === undefined && status !== PROXY) return;
    yield {
      name: 'printed-answer',
      line: line.number,
      text: line.text.trim(),
      fields: {
        status,
        path: path === '' ? (asked?.[3] ?? '') : path,
        ...(toHost === undefined ? {} : { host: toHost.toLowerCase() }),
        ...(toPort === undefined ? {} : { port: toPort }),
      },
    };
    return;
  }
}

/** The address that a command ends with. It is looked for first: `curl` can stand on a line any number of times. */
function readUrl(text: string): string | undefined {
  const found = URL.exec(text);
  return found && CURL.test(text.slice(Math.max(0, found.index - OPTIONS), found.index)) ? found[1] : undefined;
}
