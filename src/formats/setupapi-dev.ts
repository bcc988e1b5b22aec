// %windir%\inf\setupapi.dev.log: device installation (Vista and later).
import { defineFormat, type LineDraft } from '../engine/define.ts';

// !!!  dvi:      Device not started …          ^mark: !!! error, ! warning    ^category
// >>>  [Device Install (Hardware initiated) - …]
const LINE =
  /^(?:(!!!|!|#E|#W|#I)? {0,8}(inf|ndv|sto|dvi|sig|flq|pol|idb|cpy|ump|usi|cmi|dvs|set|bak|utl|svc):(?= |$)|(>>>|<<<) {1,4}(?=\[|Section (?:start|end)))/;

export default defineFormat({
  title: { en: 'setupapi.dev.log (driver installation)', ja: 'setupapi.dev.log (ドライバーのインストール)' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = {
      text: text.slice(match[0].length).trim(),
      component: match[2] ?? 'section',
      level: match[1] === '!!!' ? 'error' : match[1] === '!' ? 'warning' : 'info',
    };
    return draft;
  },
  samples: [
    '!    sig:                Verifying file against specific (valid) catalog failed! (0x800b0109)',
    '>>>  [Device Install (Hardware initiated) - PCI\\VEN_8086]',
    '     sto: {Copy Driver Package: exit(0x00000000)} 11:37:14.715',
    '<<<  [Exit status: SUCCESS]',
  ],
});
