// What `sc query`, `sc qc`, `net start` and Start-Service say of a service.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

const STATE = /^[\t ]{1,16}(?:STATE|状態)[\t ]{0,24}: {1,2}(\d)/;
const START = /^[\t ]{1,16}START_TYPE[\t ]{0,24}: {1,2}(\d)/;
const EXIT = /^[\t ]{1,16}WIN32_EXIT_CODE[\t ]{0,24}: {1,2}(\d{1,10})/;
const NAME = /SERVICE_NAME: ?([A-Za-z0-9_.$-]{1,80})/;
const REFUSED = /^\[SC\] ?(?:Open|Start|Control|Change|Query|EnumQuery)[A-Za-z]{0,24} ?[^\d]{0,24}(\d{1,5})[:：]?/;
/** The command that the answer below it belongs to: only there the name of the service stands. */
const COMMAND = /(?:^|[>\s])sc(?:\.exe)? (?:config|query|qc|start|stop) "?([A-Za-z0-9_.$-]{1,80})/i;
// Only the services that Windows Update needs; another service's trouble is not ours.
const POWERSHELL = /^(?:Start-Service|Restart-Service|Set-Service) ?: .{0,80}?\(?\b(wuauserv|bits|cryptsvc|trustedinstaller|usosvc|dosvc|msiserver|MpsSvc)\b/i;

/** The dialog of the Services console: the name as shown, and the error on the same line or below a blank one. */
const DIALOG = /could not start the (.{3,120}?) service on |(?:の |^)(.{3,60}?) ?サービスを開始できませんでした/i;
const DIALOG_ERROR = /(?:Error|エラー) ?(\d{1,5})[:：]/i;

export default defineFormat({
  title: { en: 'State of services (sc, net start, PowerShell)', ja: 'サービスの状態 (sc、net start、PowerShell)' },
  opens: [
    'sc config ',
    'sc query ',
    'sc start ',
    'sc.exe config ',
    'sc.exe query ',
    'sc.exe start ',
    'sc.exe qc ',
    'SERVICE_NAME',
    '[SC] OpenService',
    '[SC] StartService',
    '[SC] ControlService',
    '[SC] ChangeServiceConfig',
    '[SC] QueryServiceConfig',
    '[SC] EnumQueryServicesStatus',
    'Start-Service :',
    'Set-Service :',
    'Restart-Service :',
    'could not start the ',
    'サービスを開始できませんでした',
  ],
  reach: 14,
  read: readService,
  samples: [
    'SERVICE_NAME: wuauserv\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        STATE              : 1  STOPPED\n        WIN32_EXIT_CODE    : 0  (0x0)',
    '[SC] OpenService FAILED 1060:',
    'C:\\>sc config wuauserv start= auto\n[SC] OpenService FAILED 1060:',
    "Start-Service : Service 'Windows Update (wuauserv)' cannot be started due to the following error: Cannot start service wuauserv on computer '.'.",
    'Windows could not start the Windows Update service on Local Computer.\n\nError 1068: The dependency service or group failed to start.',
    'Windows によって、ローカル コンピューター の Windows Update サービスを開始できませんでした。\n\nエラー 1058: サービスを開始できません。',
  ],
});

function* readService(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const powershell = POWERSHELL.exec(first.text);
  if (powershell) {
    yield {
      name: 'service-refused',
      line: first.number,
      text: first.text.trim(),
      fields: { service: (powershell[1] ?? '').toLowerCase(), ...(/disabled|無効/.test(first.text) ? { error: 1058 } : {}) },
    };
    return;
  }
  const dialog = DIALOG.exec(first.text);
  if (dialog) {
    const error = block.slice(0, 4).flatMap((line) => DIALOG_ERROR.exec(line.text)?.[1] ?? [])[0];
    const display = dialog[1] ?? dialog[2] ?? '';
    if (error !== undefined) yield { name: 'service-refused', line: first.number, text: first.text.trim(), fields: { display, error: Number(error) } };
    return;
  }
  const asked = COMMAND.exec(first.text)?.[1]?.toLowerCase();
  const said = asked === undefined ? first : block.slice(1).find((line) => line.text.trim() !== '');
  const refused = said && REFUSED.exec(said.text.trim());
  if (said && refused) {
    const fields = { ...(asked === undefined ? {} : { service: asked }), error: Number(refused[1]) };
    if (refused[1] !== '0') yield { name: 'service-refused', line: said.number, text: said.text.trim(), fields };
    return;
  }
  if (asked !== undefined) return;
  const service = NAME.exec(first.text)?.[1];
  if (service === undefined) return;
  const fields: Record<string, string | number> = { service: service.toLowerCase() };
  let telling = first;
  for (const line of block.slice(1)) {
    if (NAME.test(line.text)) break;
    for (const [name, pattern] of [
      ['state', STATE],
      ['start', START],
      ['exit', EXIT],
    ] as const) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      fields[name] = Number(match[1]);
      if (name !== 'exit') telling = line;
    }
  }
  if (fields['state'] !== undefined || fields['start'] !== undefined) yield { name: 'service', line: telling.number, text: telling.text.trim(), fields };
}
