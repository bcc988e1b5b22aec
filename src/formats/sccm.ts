// Client logs of Configuration Manager in the CMTrace layout (WUAHandler.log, UpdatesHandler.log, ScanAgent.log …).
import { defineFormat, type EpochMs, type LineDraft, localMs } from '../engine/define.ts';

// <![LOG[Scan failed with error = 0x80244022.]LOG]!><time="08:51:08.954-570" date="08-01-2013" component="WUAHandler" context="" type="3" thread="2308" file="cwuahandler.cpp:3520">
// A record may run over several lines: the first has the head, the last the tail.
const LINE = /^[\t ]{0,8}<!\[LOG\[|\]LOG\]!><time="/;
const TAIL =
  /\]LOG\]!><time="(\d{1,2}):(\d\d):(\d\d)\.(\d{1,3})\d{0,4}([+-]\d{1,4})?" date="(\d{1,2})-(\d{1,2})-(\d{4})" component="([^"]{0,80})" context="[^"]{0,200}" type="(\d)"(?: thread="(\d{1,8})")?/;
const HEAD = '<![LOG[';

export default defineFormat({
  title: { en: 'Configuration Manager client log', ja: 'Configuration Manager クライアントのログ' },
  line: LINE,
  event: (_, text) => {
    const head = text.indexOf(HEAD);
    const tail = TAIL.exec(text);
    const words = text.slice(head < 0 ? 0 : head + HEAD.length, tail ? tail.index : undefined).trim();
    if (!tail) return { text: words, level: 'info' };
    const [, hour, minute, second, ms, bias, month, day, year, component, type, thread] = tail;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Number(ms));
    const draft: LineDraft = {
      text: words,
      component: component ?? '',
      level: type === '3' ? 'error' : type === '2' ? 'warning' : 'info',
      ...(thread ? { thread } : {}),
      ...(at === undefined ? {} : { at }),
      // The bias is in minutes west of UTC: -570 is +09:30.
      ...(at === undefined || !bias ? {} : { utc: ((at as number) + Number(bias) * 60_000) as EpochMs }),
    };
    return draft;
  },
  samples: [
    '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="08:51:08.954-570" date="08-01-2013" component="WUAHandler" context="" type="3" thread="2308" file="cwuahandler.cpp:3520">',
  ],
});
