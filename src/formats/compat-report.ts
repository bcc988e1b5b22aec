// CompatData_….xml and ScanResult.xml of Windows Setup: what the compatibility check found. Read as text, an element a line or all in one.
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,16}(?:<\?xml [^>]{0,80}\?>)?[\t ]{0,4}<(?:CompatReport|Hardware>|HardwareItem |Programs>|Program Name|DriverPackages>|DriverPackage |CompatibilityInfo )/i;

export default defineFormat({
  title: { en: 'Compatibility report of Windows Setup (CompatData.xml)', ja: 'Windows セットアップの互換性レポート (CompatData.xml)' },
  eras: ['7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (_, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'compat', level: 'info' };
    return draft;
  },
  samples: [
    '<CompatReport><Programs><Program Name="Example Guard 4"><CompatibilityInfo BlockingType="Hard" /></Program></Programs></CompatReport>',
    '  <HardwareItem HardwareType="Setup_InsufficientSystemPartitionDiskSpaceGPT">\n    <CompatibilityInfo BlockingType="Hard" />',
  ],
});
