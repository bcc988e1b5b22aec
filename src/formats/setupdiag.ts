// What SetupDiag writes after a failed upgrade: the rule that fitted, and the error behind it.
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,8}(?:Matching Profile found|<?ProfileName|<FailureData>|<FailureDetails>|SetupDiag was unable to match|_?Error: SetupDiag reports|SetupDiag version|SetupDiagVersion|SetupDiag reports|Error: SetupDiag reports|Info: SetupDiag)/;

export default defineFormat({
  title: { en: 'SetupDiagResults.log', ja: 'SetupDiagResults.log' },
  eras: ['7', '8.1', '10', '11'],
  line: LINE,
  event: (_, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'SetupDiag', level: 'info' };
    return draft;
  },
  samples: [
    '<ProfileName>FindSPFatalError</ProfileName>\n<FailureData>Error: 0xC1900101 - 0x50016</FailureData>',
    'Matching Profile found: CompatBlockedApplicationAutoUninstall - 03216F56-0000-4DC7-9C5A-000000000000',
    'SetupDiag version: 1.7.0.0\nSystem Information:',
  ],
});
