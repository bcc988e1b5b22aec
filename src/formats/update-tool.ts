// What tools that install updates by themselves print of a run: PSWindowsUpdate, Ansible, and the exit codes that Chef, Puppet, Salt and PDQ hand on.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// 3 PC01       Failed     KB5000001     45MB Example                     X, computer, result, number, size, title (Install-WindowsUpdate)
// A result beside a size is anybody’s ("Downloaded 45 MB in 3s"): the number of a column X, or a KB number, makes it a row.
// Example (KB5000001)    Failed    Important    1/9/2024               the update history of Windows Vista to 8.1
// PC01  Installation  Failed  1/9/2024 3:00:00 AM  Example              computer, operation, result, date (Get-WUHistory)
const ROW =
  /^[\t ]{0,8}(?:[123][\t ]{1,8}(?:[^\t ]{1,63}[\t ]{1,24})?(?:Accepted|Downloaded|Installed|Failed|Rejected|Aborted)[\t ]{1,16}(?:KB\d{6,7}[\t ]{1,16})?|(?:[^\t ]{1,63}[\t ]{1,24})?(?:Accepted|Downloaded|Installed|Failed|Rejected|Aborted)[\t ]{1,16}KB\d{6,7}[\t ]{1,16})\d{1,5}(?:[.,]\d{1,3})? ?[KMG]B[\t ]{1,16}[^\t ]|^[\t ]{0,8}[^\t ]{1,63}[\t ]{1,24}(?:Installation|Uninstallation)[\t ]{1,24}(Succeeded|SucceededWithErrors|Failed|Aborted)[\t ]{1,24}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[\t ]|^.{3,240}[\t ](?:Failed|Successful|Succeeded|Canceled)[\t ]{1,16}(?:Important|Recommended|Optional)[\t ]{1,16}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;
// "failed_update_count": 0, "found_update_count": 3                     Ansible win_updates: one line, or a line each
const COUNTS = /^(?:[\t ]{0,24}|(?:ok|changed): \[[^\]]{1,253}\][^{]{0,80}\{.{0,4000}?)"?(?:failed|found|installed)_update_count"?: ?\d/;
// but received '-2145124329'        returned 2149842967 instead of one of [0, 3010]        exited with code 0x80240017       rc: -2145124329
// Any program can end with any number: those of the update agent (0x8024) and of the component store (0x800F) are theirs, others need a package.
const NUMBER =
  /(?:but received|returned|retcode"?:|"rc":|Return code:?|[Ee]xit ?[Cc]ode(?: was| is| of)? ?[:=]?|exited with(?: exit)?(?: code)?|exit status|failed with code|[Ee]rror code|Result: Installation Failed:) {0,4}['"(]{0,2}(-?\d{4,10}|0x[0-9A-Fa-f]{8})(?![0-9A-Za-z])/;
const OWN =
  /^(?:-21451[0-9]{5}|-21450[5-9]\d{4}|21498[4-9]\d{4}|214990[0-8]\d{3}|-2146500\d{3}|-21464[3-9]\d{4}|21484[6-9]\d{4}|21485[0-3]\d{4}|0x80(?:24|0F)[0-9A-F]{4}|23592(?:9[7-9])|23593(?:0\d|1[0-2]))$/i;
const PACKAGE = /KB\d{6,7}|\.msu\b|\bwusa\b|win_updates|Windows Update/i;
// Update KB5000001 installation failed        Failed to install update (2 of 5)
const PLAIN =
  /(?:Update KB\d{6,7} (?:failed to install|installation failed)|Failed to (?:download|install) update \(\d{1,3} of \d{1,3}\)|Windows updates failed to install: KB\d{6,7})/;
/** Logs of Windows itself say the same words behind a stamp or a component. */
const LOG =
  /^[\t ]{0,8}(?:\d{4}[-/]\d\d[-/]\d\d|\d\d:\d\d:\d\d[:.,]\d|<!\[LOG\[|\d{1,8}\.\d{3}: |(?:Agent|AU|COMAPI|ComApi|DnldMgr|EP|Handler|Misc|PT|Report|Service|Setup|SLS|WS)[\t ])/;

/** What any of them holds; whether it is one of them they say themselves. */
const LINE =
  /(?:Accepted|Downloaded|Installed|Failed|Rejected|Aborted|Successful|Succeeded|Installation|Uninstallation)[\t ]|_update_count"?:|\d{4}|0x[0-9A-Fa-f]{8}|(?:failed|Failed) to /;
/** How a line without a number says that something went wrong. */
const BAD = /\b(?:Failed|Aborted|failed)\b|failed_update_count"?: ?[1-9]/;
/** A number that says something went well, or was not needed: a good HRESULT of the agent (0x0024…). */
const GOOD = /^(?:0x0024[0-9A-F]{4}|23592(?:9[7-9])|23593(?:0\d|1[0-2]))$/i;

export default defineFormat({
  title: { en: 'Output of a tool that installs updates', ja: '更新プログラムを適用するツールの出力' },
  line: LINE,
  event: (_, text): LineDraft | undefined => {
    const number = NUMBER.exec(text)?.[1];
    const said = ROW.exec(text) ?? COUNTS.exec(text) ?? PLAIN.exec(text);
    if (!said && (LOG.test(text) || !number || !(OWN.test(number) || PACKAGE.test(text)))) return undefined;
    const bad = number ? !GOOD.test(number) : BAD.test(said?.[0] ?? '');
    return { text: text.trim(), component: 'tool', level: bad ? 'error' : 'info' };
  },
  samples: [
    '3 PC01       Failed     KB5000001     45MB Example of an update',
    'PC01         Installation  Failed    1/9/2024 3:00:00 AM  Example of an update',
    '<redacted>   Installation  Succeeded 1/9/2024 3:00:0... Example of an update (KB5000001)',
    '    "failed_update_count": 0,\nThat was all.',
    'Example of an update (KB5000001)\tFailed\tImportant\t1/9/2024',
    '  failed_update_count: 0\nThat was all.',
    'ok: [srv1] => {"changed": false, "failed_update_count": 0, "found_update_count": 0, "installed_update_count": 0}',
    "Expected process to exit with [0, 3010], but received '-2145124329'",
    "'wusa.exe C:\\\\temp\\\\example.msu /quiet' returned 2149842967 instead of one of [0,3010]",
    'Update KB5000001 failed to install, reporting:',
    'KBs: KB5000001\nResult: Installation Failed: (0x80240017)',
  ],
});
