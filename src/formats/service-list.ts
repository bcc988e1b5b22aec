// Services as Format-List prints them: Get-Service, Win32_Service, wmic with /value. A block a service.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// Name                : wuauserv          Status : Stopped          StartType : Disabled          StartMode=Auto
const FIELD = /^[\t ]{0,8}(Name|ServiceName|Status|State|StartType|StartMode|StartupType|ExitCode)[\t ]{0,32}[:=][\t ]{0,4}([A-Za-z0-9_.$-]{1,80})[\t ]{0,32}$/;
/** The numbers that `sc` prints for the same words. */
const STATES: ReadonlyMap<string, number> = new Map([
  ['stopped', 1],
  ['startpending', 2],
  ['stoppending', 3],
  ['running', 4],
  ['paused', 7],
]);
const STARTS: ReadonlyMap<string, number> = new Map([
  ['automatic', 2],
  ['automaticdelayedstart', 2],
  ['auto', 2],
  ['manual', 3],
  ['disabled', 4],
]);

export default defineFormat({
  title: { en: 'Services as a list (Get-Service, Win32_Service)', ja: 'サービスの一覧 (Get-Service、Win32_Service)' },
  opens: ['Name    ', 'Name  : ', 'Name   : ', 'StartMode', 'StartType', 'ExitCode='],
  reach: 20,
  read: readList,
  samples: [
    'Name                : wuauserv\nRequiredServices    : {rpcss}\nDisplayName         : Windows Update\nStatus              : Stopped\nStartType           : Disabled',
    'Name      : bits\nStartMode : Manual\nState     : Stopped\nExitCode  : 0',
    'ExitCode=0\nName=CryptSvc\nStartMode=Auto\nState=Running\nStatus=OK',
  ],
});

function* readList(block: readonly Line[]): Iterable<RecordDraft> {
  let fields: Record<string, string> = {};
  let lines: Line[] = [];
  for (const line of block) {
    const match = FIELD.exec(line.text);
    const name = match?.[1]?.toLowerCase() ?? '';
    const again = match !== null && fields[name] !== undefined && fields[name] !== match[2];
    if (again || (line.text.trim() === '' && fields['name'] !== undefined && lines.length > 1)) {
      const record = toRecord(fields, lines);
      if (record) yield record;
      fields = {};
      lines = [];
    }
    if (!match) continue;
    fields[name] = match[2] ?? '';
    lines.push(line);
  }
  const record = toRecord(fields, lines);
  if (record) yield record;
}

function toRecord(fields: Readonly<Record<string, string>>, lines: readonly Line[]): RecordDraft | undefined {
  const service = fields['name'] ?? fields['servicename'];
  const start = STARTS.get((fields['starttype'] ?? fields['startmode'] ?? fields['startuptype'] ?? '').toLowerCase());
  // Win32_Service has a Status of its own: OK
  const state = STATES.get((fields['state'] ?? fields['status'] ?? '').toLowerCase());
  const first = lines[0];
  const last = lines.at(-1);
  if (service === undefined || !first || !last || (start === undefined && state === undefined)) return undefined;
  const telling = lines.find((line) => /^[\t ]{0,8}Start/i.test(line.text)) ?? lines.find((line) => /^[\t ]{0,8}Stat/i.test(line.text)) ?? first;
  return {
    name: 'service',
    line: telling.number,
    lines: Math.max(1, last.number - telling.number + 1),
    text: telling.text.trim(),
    fields: { service: service.toLowerCase(), ...(start === undefined ? {} : { start }), ...(state === undefined ? {} : { state }) },
  };
}
