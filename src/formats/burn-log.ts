// Log of a bundle (the .exe of Visual C++ runtimes, of .NET and of Visual Studio): one line a step, `e` for errors.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// [1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80240017: Failed to execute MSU package.
const LINE = /^[\t ]{0,8}\[[0-9A-F]{2,8}:[0-9A-F]{2,8}\]\[(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\]([iwe])\d{3}: {1,4}/;

export default defineFormat({
  title: { en: 'Log of an installer bundle (Burn)', ja: 'インストーラー バンドルのログ (Burn)' },
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, level] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const draft: LineDraft = {
      text: text.slice(all.length).trim(),
      ...(at === undefined ? {} : { at }),
      component: 'Burn',
      level: level === 'e' ? 'error' : level === 'w' ? 'warning' : 'info',
    };
    return draft;
  },
  samples: [
    '[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80240017: Failed to execute MSU package.\n[1A2C:0B3D][2024-05-01T10:00:06]i399: Apply complete, result: 0x80240017',
  ],
});
