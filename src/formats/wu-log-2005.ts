// %windir%\WindowsUpdate.log of agent 5.4 to 7.9: XP SP1 to 8.1. Same in every UI language.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2005-06-02	18:06:46:593	 992	158	Misc	WARNING: …
// ^date       ^time    ^ms  ^pid ^tid(hex) ^component  ^text        Pastes lose tabs, the milliseconds, the date, or all separators.
// 2004-11-24 09:12:31+0900 1896 13c WU client failed Searching for update with error 0x80072ee2
// ^date      ^time   ^zone ^pid ^tid ^text        The agent of XP SP2 and Server 2003 SP1 as shipped names no component.
const STAMP =
  /^[\t >]{0,16}(?:(?:(\d{4})-(\d\d)-(\d\d)[\t ]{0,8}(\d\d):(\d\d):(\d\d)(?:[:.](\d{3}))?|\d\d:\d\d:\d\d:\d{3}(?=[\t ]))[\t ]{0,8}([0-9]{0,8}[\t ]{0,8}[0-9a-f]{0,8})[\t ]{0,8}(Agent|AU|AUCLNT|CASEngn|CDM|CMPRESS|COMAPI|CltUI|DnldMgr|DRIVER|Driver|DtaStor|EEHndlr|EP|Handler|IdleTmr|Inv|Misc|NetMon|OfflSnc|Parser|PT|RdrCab|Report|Service|Setup|Shutdwn|SLS|WS|WuTask|WUREDIR|WUWeb|WUWatch)(?=[\t *#>=:+\-A-Z]|$)|(\d{4})-(\d\d)-(\d\d)[\t ]{1,8}(\d\d):(\d\d):(\d\d)[+-]\d{4}[\t ]{1,8}(\d{1,8}[\t ]{1,8}[0-9a-f]{1,8})(?=[\t ]))/;

const LEVELS = { WARNING: 'warning', FATAL: 'error', ERROR: 'error' } as const;

export default defineFormat({
  title: { en: 'WindowsUpdate.log (XP SP1 to 8.1)', ja: 'WindowsUpdate.log (XP SP1 ～ 8.1)' },
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  line: STAMP,
  event: (match, text) => {
    const all = match[0];
    const [year, month, day, hour, minute, second, ms, thread, component] =
      match[10] === undefined ? match.slice(1, 10) : [...match.slice(10, 16), undefined, match[16], ''];
    const words = text.slice(all.length).trimStart();
    const level = /^(WARNING|FATAL|ERROR): ?/.exec(words);
    const at =
      year === undefined ? undefined : localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Number(ms ?? 0));
    const draft: LineDraft = {
      text: level ? words.slice(level[0].length) : words,
      ...(at === undefined ? {} : { at }),
      ...(thread?.trim() ? { thread: thread.trim() } : {}),
      component: component ?? '',
      level: level ? LEVELS[level[1] as keyof typeof LEVELS] : 'info',
    };
    return draft;
  },
  samples: [
    '2004-11-24\t09:12:31:406\t 948\t3c4\tMisc\tWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
    '2004-11-24\t09:12:09:984\t 948\t3c4\tAgent\t  * Access type: No proxy',
    '2004-11-24 09:12:09 948 3c4 Misc =========== Logging initialized (build: 5.4.3790.2180, tz: +0900) ===========',
    '> 2014-02-11\t08:00:12:120\t 992\t158\tPT\tWARNING: Sync of Updates: 0x8024402c',
    '08:00:12:120\t 992\t158\tPT\tWARNING: Sync of Updates: 0x8024402c',
    '2004-11-24 09:12:31+0900 1896 13c Service status is now SERVICE_RUNNING',
    '2014-02-1108:00:12 992158AgentWARNING: WU client failed Searching for update with error 0x80072ee2',
    '2014-02-11    08:00:12:120     992    158    AU    >>##  RESUMED  ## AU: Search for updates [CallId = {3F2C7A10-0B6E-4D0A-9D0C-7A1E5B9C2F11}]',
  ],
});
