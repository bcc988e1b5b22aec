// Events as lists: Get-WinEvent and Get-EventLog with Format-List, and the rows of an export of Event Viewer (comma or tab).
import { defineFormat, type Line, type RecordDraft, readWallClock } from '../engine/define.ts';

// ProviderName : Microsoft-Windows-WindowsUpdateClient        Id : 20        Message : Installation Failure: …
const FIELD = /^[\t ]{0,8}([A-Za-z]{2,24})[\t ]{0,24}: ?/;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['providername', 'source'],
  ['source', 'source'],
  ['logname', 'log'],
  ['id', 'id'],
  ['eventid', 'id'],
  ['instanceid', 'id'],
  ['leveldisplayname', 'level'],
  ['entrytype', 'level'],
  ['message', 'message'],
  ['timecreated', 'date'],
  ['timegenerated', 'date'],
]);
// Error,5/20/2024 10:00:00 AM,Microsoft-Windows-WindowsUpdateClient,20,Windows Update Agent,"Installation Failure: …"
const ROW =
  /^"?([A-Za-z\u3040-\u30ff\u4e00-\u9fff]{2,12})"?[,\t]"?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T][0-9:. APM]{4,14}"?[,\t]"?([A-Za-z][A-Za-z0-9 -]{3,80})"?[,\t]"?(\d{1,5})"?[,\t]"?[^,\t"]{0,60}"?[,\t]"?(?=\S)/;
// Error 20.05.2024 10:00:00 Microsoft-Windows-WUSA 3 None Windows update could not be installed …        the tabs have become blanks
const BLANKS =
  /^([A-Za-z\u3040-\u30ff\u4e00-\u9fff]{2,12}) \d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} \d{1,2}:\d\d:\d\d(?: [AP]M)? (Microsoft-Windows-(?:WindowsUpdateClient|Bits-Client|Servicing|WUSA)|Windows Server Update Services|Service Control Manager) (\d{1,5}) [^ ]{1,40} (?=\S)/;
/** Services and clients whose events we know; of the others an export is full. */
const OURS =
  /^(?:Microsoft-Windows-(?:WindowsUpdateClient|Bits-Client|Servicing|WUSA)|Windows Update Agent|Windows Server Update Services|Service Control Manager|Schannel)$/i;

export default defineFormat({
  title: {
    en: 'Events as a list (Get-WinEvent, Get-EventLog, export of Event Viewer)',
    ja: 'イベントの一覧 (Get-WinEvent、Get-EventLog、イベント ビューアーのエクスポート)',
  },
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  opens: [
    'ProviderName',
    'TimeCreated ',
    'InstanceId ',
    'EntryType ',
    'WindowsUpdateClient',
    'Bits-Client',
    'Windows-Servicing',
    'Windows-WUSA',
    'Windows Server Update Services',
    'Service Control Manager',
    'Windows Update Agent',
  ],
  reach: 24,
  read: readList,
  samples: [
    'TimeCreated  : 5/20/2024 10:00:00 AM\nProviderName : Microsoft-Windows-WindowsUpdateClient\nId           : 20\nMessage      : Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    'InstanceId         : 20\nEntryType          : Error\nMessage            : Installation Failure: Windows failed to install the following update with error 0x80070643:\n                     Example (KB5000001).\nSource             : Microsoft-Windows-WindowsUpdateClient',
    'Error,5/20/2024 10:00:00 AM,Microsoft-Windows-WindowsUpdateClient,20,Windows Update Agent,"Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001)."',
  ],
});

function* readList(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const row = ROW.exec(first.text) ?? BLANKS.exec(first.text);
  if (row) {
    const source = (row[2] ?? '').trim();
    const at = readWallClock(row[0]);
    if (OURS.test(source))
      yield {
        name: 'event',
        line: first.number,
        text: first.text.trim(),
        ...(at === undefined ? {} : { at }),
        fields: { source, id: Number(row[3]), level: row[1] ?? '', log: '', message: first.text.slice(row[0].length).replace(/"$/, '').slice(0, 2000) },
      };
    return;
  }
  let fields = new Map<string, string>();
  let lines: Line[] = [];
  let current = '';
  for (const line of block) {
    const label = FIELD.exec(line.text);
    const name = label ? (NAMES.get((label[1] ?? '').toLowerCase()) ?? '-') : '';
    if (line.text.trim() === '' || (name !== '' && name !== '-' && fields.has(name))) {
      const record = toRecord(fields, lines);
      if (record) yield record;
      if (record || line.text.trim() !== '') {
        fields = new Map();
        lines = [];
      }
      current = '';
    }
    if (name !== '' && label) {
      current = name;
      if (name === '-') continue;
      fields.set(name, line.text.slice(label[0].length).trim());
      lines.push(line);
    } else if (current === 'message' && /^[\t ]{4}/.test(line.text)) {
      fields.set('message', `${fields.get('message') ?? ''} ${line.text.trim()}`);
      lines.push(line);
    }
  }
  const record = toRecord(fields, lines);
  if (record) yield record;
}

function toRecord(fields: ReadonlyMap<string, string>, lines: readonly Line[]): RecordDraft | undefined {
  const source = fields.get('source');
  const message = fields.get('message');
  const telling = lines.find((line) => /^[\t ]{0,8}Message/i.test(line.text));
  const last = lines.at(-1);
  if (source === undefined || message === undefined || !telling || !last || !OURS.test(source)) return undefined;
  const at = readWallClock(fields.get('date') ?? '');
  return {
    name: 'event',
    line: telling.number,
    lines: Math.max(1, last.number - telling.number + 1),
    text: telling.text.trim(),
    ...(at === undefined ? {} : { at }),
    fields: {
      source,
      id: Number(/\d{1,5}/.exec(fields.get('id') ?? '')?.[0] ?? 0),
      level: fields.get('level') ?? '',
      log: fields.get('log') ?? '',
      message: message.slice(0, 2000),
    },
  };
}
