// %windir%\Logs\CBS\CheckSUR.log: the System Update Readiness Tool (Vista, 7).
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,8}(?:(\((?:f|fix|w)\))[\t ]|(?:Checking (?:Windows Servicing Packages|Package Manifests|Package Watchlist|Component Watchlist|Packages|Component Store|System Update Readiness)|System Update Readiness Tool|Seconds executed: \d|Found \d{1,6} (?:errors|warnings)|Fix(?:ed)? \d{1,6} errors|(?:Fix )?(?:CBS|CSI) [A-Z][A-Za-z]{1,20} (?:[A-Z][A-Za-z]{1,20} ){1,3}Total [Cc]ount|Unavailable repair files|No errors detected$|Summary:$))/;

export default defineFormat({
  title: { en: 'CheckSUR.log, the System Update Readiness Tool (Vista, 7)', ja: 'CheckSUR.log (システム更新準備ツール、Vista・7)' },
  eras: ['vista', '7'],
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'CheckSUR', level: match[1] === '(f)' ? 'error' : 'info' };
    return draft;
  },
  samples: [
    'Seconds executed: 264\nFound 3 errors',
    'Fixed 3 errors\nUnavailable repair files:',
    '(f)\tCSI Payload File Missing\t0x00000000\tbootmgr\tx86_example_31bf3856ad364e35_6.0.6000.16386_none_0000000000000000',
    'CBS MUM Missing Total Count: 3',
    'Seconds executed: 100',
  ],
});
