// The WSUS Client Diagnostics Tool (ClientDiag.exe, XP to 2003): one check a line, dots, PASS or FAIL.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

const ADDRESS = /^[\t ]{0,40}WUServer[\t ]{0,4}=[\t ]{0,4}(\S{1,300})/;
const USED = /UseWuServer is (enabled|disabled)/i;
const PROXY = /Winhttp local machine Proxy[\s.]{1,40}(NONE|\S{3,300})[\t ]{0,8}$/i;
const BROWSER = /User IE Proxy[\s.]{1,60}(NONE|\S{3,300})[\t ]{0,8}$/i;
const SCRIPT = /User IE AutoConfig URL Proxy[\s.]{1,60}(NONE|\S{3,300})[\t ]{0,8}$/i;
// VerifyWUServerURL() failed with hr=0x80072efd
const FAILED = /\b([A-Za-z]{4,60})\(?\)? failed with hr ?= ?0x([0-9a-f]{8})/i;
const AGENT = /Wuaueng\.dll version (\d{1,2}\.\d{1,2}\.\d{1,5}\.\d{1,5})/i;

export default defineFormat({
  title: { en: 'WSUS Client Diagnostics Tool (ClientDiag)', ja: 'WSUS Client Diagnostics Tool (ClientDiag)' },
  eras: ['2000', 'xp', '2003', 'vista', '7'],
  opens: [
    'WSUS Client Diagnostics Tool',
    'Checking Machine State',
    'Checking AU Settings',
    'Checking Proxy Configuration',
    'Checking Connection to WSUS',
    'VerifyWUServerURL',
  ],
  reach: 80,
  read: readReport,
  samples: [
    'Checking Connection to WSUS/SUS Server\n                WUServer = http://wsus.example.com\n        UseWuServer is enabled. . . . . . . . . . . . . . . . . PASS\nVerifyWUServerURL() failed with hr=0x80072efd',
    'Checking Proxy Configuration\n                Winhttp local machine Proxy. . . . . . . . . .  NONE\n                User IE Proxy. . . . . . . . . . . . . . . . .  proxy.example.com:8080',
  ],
});

function* readReport(block: readonly Line[]): Iterable<RecordDraft> {
  const drafts: RecordDraft[] = [];
  const draft = (name: string, line: Line, fields: Readonly<Record<string, FieldValue>>) =>
    drafts.push({ name, line: line.number, text: line.text.trim(), fields });
  let server: { readonly url: string; readonly line: Line } | undefined;
  for (const line of block) {
    const url = ADDRESS.exec(line.text)?.[1];
    if (url !== undefined) server = { url, line };
    const used = USED.exec(line.text)?.[1]?.toLowerCase();
    if (used !== undefined) draft('wu-policy', server?.line ?? line, { ...(server ? { wUServer: server.url } : {}), useWUServer: used === 'enabled' ? 1 : 0 });
    const proxy = PROXY.exec(line.text)?.[1];
    if (proxy !== undefined)
      draft(
        'winhttp-proxy',
        line,
        proxy.toUpperCase() === 'NONE' ? { access: 'direct', tool: 'clientdiag' } : { access: 'named', proxy, bypass: [], tool: 'clientdiag' },
      );
    const browser = BROWSER.exec(line.text)?.[1];
    const script = browser === undefined ? undefined : block.map((one) => SCRIPT.exec(one.text)?.[1]).find((one) => one !== undefined);
    if (browser !== undefined) {
      const none = browser.toUpperCase() === 'NONE';
      draft('browser-proxy', line, {
        proxyEnable: none ? 0 : 1,
        ...(none ? {} : { proxyServer: browser }),
        ...(script === undefined || script.toUpperCase() === 'NONE' ? {} : { autoConfigURL: script }),
      });
    }
    const agent = AGENT.exec(line.text)?.[1];
    if (agent !== undefined) draft('agent', line, { build: agent });
    const failed = FAILED.exec(line.text);
    if (failed) draft('clientdiag-failure', line, { call: failed[1] ?? '', code: (failed[2] ?? '').toUpperCase(), ...(server ? { url: server.url } : {}) });
  }
  const first = block[0];
  if (drafts.length === 0 && first && /Client Diagnostics Tool|Checking /.test(first.text)) draft('clientdiag', first, {});
  yield* drafts;
}
