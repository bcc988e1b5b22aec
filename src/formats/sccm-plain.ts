// Lines of a Configuration Manager client log as CMTrace puts them on the clipboard: text, component, date, thread.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Scan failed with error = 0x80244022.	WUAHandler	8/1/2013 8:51:08 AM	2308 (0x0904)
const LINE =
  /[\t ](WUAHandler|UpdatesHandler|UpdatesDeploymentAgent|UpdatesStore|ScanAgent|StateMessage|SoftwareDistribution|ContentTransferManager|DataTransferService|LocationServices|UpdateDeployment|CAS|AppEnforce|AppDiscovery|CcmExec|PolicyAgent|execmgr|RebootCoordinator|ServiceWindowManager)(?:[\t ]{1,8}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[^<>]{0,60})?[\t ]{0,8}$/;

export default defineFormat({
  title: { en: 'Configuration Manager client log, copied from CMTrace', ja: 'CMTrace からコピーした Configuration Manager クライアントのログ' },
  line: LINE,
  event: (match, text) => {
    if (text.includes(']LOG]!>')) return undefined;
    const draft: LineDraft = { text: text.slice(0, match.index).trim(), component: match[1] ?? '', level: 'info' };
    return draft;
  },
  samples: ['Scan failed with error = 0x80244022.\tWUAHandler\t8/1/2013 8:51:08 AM\t2308 (0x0904)', 'Successfully completed scan.     WUAHandler'],
});
