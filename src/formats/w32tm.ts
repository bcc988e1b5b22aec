// w32tm: /query /status says whether somebody keeps the clock, /stripchart how far it is off.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// Leap Indicator: 3(not synchronized)      Sprungindikator: 3(nicht synchronisiert)      Leap 指示符: 3(未同步)
const LEAP = /(?:Leap Indicator|閏インジケーター|うるう年インジケーター|Sprungindikator|Leap 指示符)[\t ]{0,4}[:：] ?(\d)/;
const SOURCE = /^[\t ]{0,16}(?:Source|ソース|Quelle|源)[\t ]{0,4}[:：]/;
// 10:00:00, +93784.1234567s        10:00:00, d:+00.0312s o:-00.0034s  [ * ]
const SAMPLE = /^[\t ]{0,8}\d{1,2}[:.]\d\d[:.]\d\d[^,;d]{0,6}[,;]?[\t ]{1,4}(?:d:[+-]?\d{1,8}[.,]\d{1,9}s[\t ]{1,4}o:)?([+-]\d{1,12})[.,]\d{1,9}s/;
const TRACKED = /^(?:Tracking|正在跟踪)[\t ]{1,4}([A-Za-z0-9_.-]{1,253})/;

export default defineFormat({
  title: { en: 'w32tm (/query /status, /stripchart)', ja: 'w32tm (/query /status、/stripchart) の出力' },
  opens: [
    'Leap Indicator',
    '閏インジケーター',
    'うるう年インジケーター',
    'Sprungindikator',
    'Leap 指示符',
    '/stripchart',
    'Collecting ',
    'Tracking ',
    '正在收集 ',
  ],
  reach: 12,
  read: readClock,
  samples: [
    'Leap Indicator: 3(not synchronized)\nStratum: 0 (unspecified)\nSource: Local CMOS Clock',
    'Sprungindikator: 0(keine Warnung)\nStratum: 4 (Sekundärreferenz - synchr. über (S)NTP)\nQuelle: time.example.com,0x9',
    'Leap 指示符: 3(未同步)\n层次: 0 (未指定)\n源: Local CMOS Clock',
    'w32tm /stripchart /computer:time.example.com /samples:2 /dataonly\nTracking time.example.com [192.0.2.1:123].\nCollecting 2 samples.\nThe current time is 2026/05/01 10:00:00.\n10:00:00, +93784.1234567s\n10:00:02, +93784.1230000s',
    'Tracking time.example.com [192.0.2.1:123].\nCollecting 1 samples.\n10:00:00, d:+00.0312518s o:-00.0034567s  [                  *                  ]',
  ],
});

function* readClock(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const leap = LEAP.exec(first.text);
  if (leap) {
    const source = block.find((line) => SOURCE.test(line.text));
    const end = source ?? first;
    yield {
      name: 'clock',
      line: first.number,
      lines: end.number - first.number + 1,
      text: first.text.trim(),
      fields: { leap: Number(leap[1]), ...(source ? { source: source.text.slice(source.text.search(/[:：]/) + 1).trim() } : {}) },
    };
    return;
  }
  const samples = block.flatMap((line) => {
    const match = SAMPLE.exec(line.text);
    return match ? [{ line, seconds: Number(match[1]) }] : [];
  });
  const [one] = samples;
  const last = samples.at(-1);
  if (!one || !last) return;
  const tracked = block.map((line) => TRACKED.exec(line.text.trim())?.[1]).find((name) => name !== undefined);
  yield {
    name: 'clock-offset',
    line: one.line.number,
    lines: last.line.number - one.line.number + 1,
    text: one.line.text.trim(),
    // the sample nearest to zero: a slow answer makes an offset look larger than it is
    fields: {
      seconds: samples.reduce((best, sample) => Math.min(best, Math.abs(sample.seconds)), Number.MAX_SAFE_INTEGER),
      ...(tracked ? { source: tracked } : {}),
    },
  };
}
