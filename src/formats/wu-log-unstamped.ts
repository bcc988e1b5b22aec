// Lines of WindowsUpdate.log as people quote them: without date, time and ids.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// WARNING: SendRequest failed …      * Access type: No proxy      PT: Server URL = …      1060 15a8 PT WARNING: …      Date Time 1060 15a8 PT WARNING: …
// Other programs warn with the same word: without a component the line also says a code, or what only the agent speaks of.
const START =
  /^[\t >]{0,16}(?:(WARNING|FATAL): (?!TCP connect to |Name resolution of |Ping to )(?=.{0,400}(?:0x[89][0-9a-fA-F]{7}|[89]0[0-9a-fA-F]{6}(?![0-9A-Za-z])|SOAP |WinHttp|HTTP status code|PTWarn|SelfUpdate|Proxy List|Skipping scan|Windows Update|WU client|Cached cookie|Quitting due to|Failed to (?:initialize|evaluate|filter|synchronize|obtain|find updates|download eula)|server round trips|ISusInternal))|(?:(?:Date[\t ]{1,4}Time[\t ]{1,4})?[0-9a-fA-F]{3,6}[\t ]{1,8}[0-9a-fA-F]{3,6}[\t ]{1,8})?(Agent|AU|COMAPI|DnldMgr|DtaStor|EEHndlr|EP|Handler|IdleTmr|Misc|PT|Report|Service|Setup|SLS|WS|WuTask)(?:\t| {2,16}| ?(?=WARNING: |FATAL: |PT: |[*+#>] |\*\* ))(?!\*?FAILED\*? \[|\* (?:START|END) \* )(?:(WARNING|FATAL): )?|(?:[*+#] (?=(?:Access type|Default proxy|Network state|WSUS server|WSUS status server|Windows Update access disabled|Proxy list used|Bypass list used|Last proxy send request|Caller provided|SUS server name|Prerequisites|Proxy behavior|OS Version|Client Version|WUA|Update is not allowed|Target group)))|(?=(?:WU client (?:failed |with version \d)|ISusInternal API |InstallUpdatedBinaries failed with error 0x))|["'“‘]?(?=[A-Z][A-Za-z_]{3,40} failure, error = 0x[0-9a-fA-F]{8}, soap client error = ))/;

export default defineFormat({
  title: { en: 'WindowsUpdate.log, quoted without time stamps', ja: 'WindowsUpdate.log (日時を省いた引用)' },
  line: START,
  event: (match, text) => {
    const word = match[1] ?? match[3];
    const draft: LineDraft = {
      text: text.slice(match[0].length),
      ...(match[2] ? { component: match[2] } : {}),
      level: word === 'FATAL' ? 'error' : word ? 'warning' : 'info',
    };
    return draft;
  },
  caution: {
    en: 'These lines come without their time stamps, so the order of events cannot be checked.',
    ja: '日時のない引用のため、出来事の前後関係は確認できません。',
  },
  samples: [
    'WARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
    '  * Access type: No proxy',
    'PT      WARNING: GetConfig failure, error = 0x80244019, soap client error = 10, soap error code = 0, HTTP status code = 404',
    '  * WSUS server: <NULL>',
    '“GetCookie failure, error = 0x80244019, soap client error = 10, soap error code = 0, HTTP status code = 404”',
    'Date Time 788 ee4 PT WARNING: PTError: 0x8024400e',
    ' WU client failed Searching for update with error 0x80072ee2',
    '1060 15a8 PT WARNING: ECP: Failed to validate cab file digest downloaded from http://download.example.com/a.cab with error 0x80246003',
  ],
});
