// %windir%\KBnnnnnn.log: the update.exe installer of XP and 2003. Seconds since its start, then words; pastes wrap.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// 4.313: KB928843 Setup encountered an error: The update.ver file is not correct.
const LINE = /^[\t ]{0,8}(\d{1,6}\.\d{3}): {1,4}(?=\S)/;

export default defineFormat({
  title: { en: 'KBnnnnnn.log (update.exe, XP and 2003)', ja: 'KBnnnnnn.log (update.exe、XP・2003)' },
  eras: ['2000', 'xp', '2003'],
  line: LINE,
  event: (match, text) => {
    const words = text.slice(match[0].length);
    const draft: LineDraft = { text: words, component: 'update.exe', level: /Setup encountered an error|failed/i.test(words) ? 'error' : 'info' };
    return draft;
  },
  samples: ['4.313: KB999999 Setup encountered an error: The update.ver file is not correct.', '2.703: Hotfix started with following command line:'],
});
