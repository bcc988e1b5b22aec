// Lines of a Configuration Manager client log without the CMTrace markup: copied from CMTrace, in the old layout, or quoted.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Scan failed with error = 0x80244022.	WUAHandler	8/1/2013 8:51:08 AM	2308 (0x0904)           CMTrace copies the columns in the order they are shown
// WUAHandler	8/1/2013 8:51:08 AM	2308 (0x0904)	Scan failed with error = 0x80244022.
// Scan failed with error = 0x80244022.  $$<WUAHandler><08-01-2013 08:51:08.954-570><thread=2308 (0x904)>
// Scan failed with error = 0x80244022.
const LINE =
  /[\t ](WUAHandler|UpdatesHandler|UpdatesDeploymentAgent|UpdatesStore|ScanAgent|StateMessage|SoftwareDistribution|ContentTransferManager|DataTransferService|LocationServices|UpdateDeployment|CAS|AppEnforce|AppDiscovery|CcmExec|PolicyAgent|execmgr|RebootCoordinator|ServiceWindowManager|ContentAccess|Software Updates Patch Downloader|SMS_WSUS_[A-Z_]{4,40})(?:[\t ]{1,8}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[^<>]{0,60})?[\t ]{0,8}$|[\t ]{0,4}\$\$<([A-Za-z_ ]{3,60})><\d{1,2}-\d{1,2}-\d{4} [0-9:.+-]{8,24}>|^[\t >]{0,8}(WUAHandler|UpdatesHandler|UpdatesDeploymentAgent|UpdatesStore|ScanAgent|ContentTransferManager|DataTransferService|LocationServices|CAS|ContentAccess|CcmExec|PolicyAgent|execmgr|SMS_WSUS_[A-Z_]{4,40})[\t ]{1,8}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} \d{1,2}:\d\d:\d\d(?: [AP]M)?[\t ]{1,8}\d{1,6} \(0x[0-9A-F]{1,8}\)|^[\t >]{0,8}(?=OnSearchComplete - |Scan failed with error ?=|Job error \(0x[0-9a-f]{8}\) received for assignment|Updates installation failed, error|Async searching of updates using WUAgent|Its a WSUS Update Source type|Existing WUA Managed server was already set|Group policy settings were overwritten by a higher authority|Failed to Add Update Source for WUAgent|Unable to read existing resultant WUA policy)/i;

export default defineFormat({
  title: { en: 'Configuration Manager client log, copied as plain text', ja: 'Configuration Manager クライアントのログ (テキストとしてコピー)' },
  line: LINE,
  event: (match, text) => {
    if (text.includes(']LOG]!>')) return undefined;
    const leading = match[3];
    const words = leading === undefined ? (match.index === 0 ? text : text.slice(0, match.index)) : text.slice(match[0].length);
    const draft: LineDraft = { text: words.trim(), component: match[1] ?? match[2] ?? leading ?? '', level: 'info' };
    return draft;
  },
  samples: [
    'Scan failed with error = 0x80244022.\tWUAHandler\t8/1/2013 8:51:08 AM\t2308 (0x0904)',
    'Successfully completed scan.     WUAHandler',
    'WUAHandler\t8/1/2013 8:51:08 AM\t2308 (0x0904)\tScan failed with error = 0x80244022.',
    'Scan failed with error = 0x80244022.  $$<WUAHandler><08-01-2013 08:51:08.954-570><thread=2308 (0x904)>',
    'ERROR: DownloadUpdateContent() failed with hr=0x80070050 Software Updates Patch Downloader',
    'Successfully connected to local WSUS server~ $$<SMS_WSUS_CONTROL_MANAGER><02-15-2020 14:26:10.093+480><thread=6104 (0x17D8)>',
    'OnSearchComplete - Failed to end search job. Error = 0x80244021.',
  ],
});
