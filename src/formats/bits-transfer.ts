// Get-BitsTransfer of PowerShell, as its table and as Format-List: one job a row or a block.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

/** States of the BitsJob object → those of bitsadmin (PS-GETBITS, BG_JOB_STATE). */
const STATES: ReadonlyMap<string, string> = new Map(
  ['Queued', 'Connecting', 'Transferring', 'Suspended', 'Error', 'TransientError', 'Transferred', 'Acknowledged', 'Cancelled'].map((state) => [
    state.toLowerCase(),
    state === 'TransientError' ? 'TRANSIENT_ERROR' : state.toUpperCase(),
  ]),
);
/** ProxyUsage of the object → that of bitsadmin. SystemDefault is the proxy of the job's owner, as PRECONFIG is. */
const USAGES: ReadonlyMap<string, string> = new Map([
  ['systemdefault', 'PRECONFIG'],
  ['noproxy', 'NO_PROXY'],
  ['override', 'OVERRIDE'],
  ['autodetect', 'AUTODETECT'],
]);

// 5a1b3c2d-0000-4a4a-9b9b-010101010101 Windows Update       Download     TransientError  NT AUTHORITY\SYSTEM
const ROW =
  /^[\t ]{0,8}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[\t ]{1,8}\S.{0,120}?[\t ](?:Download|Upload|UploadReply)[\t ]{1,16}(Queued|Connecting|Transferring|Suspended|Error|TransientError|Transferred|Acknowledged|Cancelled)(?=[\t ]|$)/i;
// JobState            : TransientError
const FIELD =
  /^[\t ]{0,8}(JobState|InternalErrorCode|ErrorCondition|ProxyUsage|ProxyList|OwnerAccount|BytesTransferred|BytesTotal)[\t ]{0,32}:[\t ]{0,4}(\S.{0,300}|)$/i;
const URL = /(https?:\/\/[^\s}]{1,500})/i;

export default defineFormat({
  title: { en: 'Get-BitsTransfer', ja: 'Get-BitsTransfer の出力' },
  eras: ['7', '8', '8.1', '10', '11'],
  opens: ['TransferType', 'JobState '],
  reach: 60,
  read: readJobs,
  samples: [
    'JobId                                DisplayName       TransferType JobState       OwnerAccount\n-----                                -----------       ------------ --------       ------------\n5a1b3c2d-0000-4a4a-9b9b-010101010101 Example job       Download     TransientError NT AUTHORITY\\SYSTEM',
    'JobId             : 5a1b3c2d-0000-4a4a-9b9b-010101010101\nDisplayName       : Example job\nTransferType      : Download\nJobState          : TransientError\nOwnerAccount      : NT AUTHORITY\\SYSTEM\nErrorCondition    : Transport\nInternalErrorCode : -2147012867\nProxyUsage        : SystemDefault',
  ],
});

function* readJobs(block: readonly Line[]): Iterable<RecordDraft> {
  const rows = block.flatMap((line) => {
    const match = ROW.exec(line.text);
    return match ? [{ line, state: STATES.get((match[1] ?? '').toLowerCase()) ?? '' }] : [];
  });
  for (const { line, state } of rows) yield { name: 'bits-job', line: line.number, text: line.text.trim(), fields: { state } };
  if (rows.length > 0) return;
  const fields: Record<string, FieldValue> = {};
  let telling: Line | undefined;
  let last: Line | undefined;
  for (const line of block) {
    const match = FIELD.exec(line.text);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match && fields[name] !== undefined) break;
    if (!match) {
      if (fields['url'] === undefined && URL.test(line.text)) fields['url'] = URL.exec(line.text)?.[1] ?? '';
      continue;
    }
    fields[name] = (match[2] ?? '').trim();
    if (name === 'internalerrorcode' || (name === 'jobstate' && telling === undefined)) telling = line;
    last = line;
  }
  const state = STATES.get(String(fields['jobstate'] ?? '').toLowerCase());
  if (state === undefined || !telling || !last) return;
  const code = readCode(String(fields['internalerrorcode'] ?? ''));
  const usage = USAGES.get(String(fields['proxyusage'] ?? '').toLowerCase());
  yield {
    name: 'bits-job',
    line: telling.number,
    lines: Math.max(1, last.number - telling.number + 1),
    text: telling.text.trim(),
    fields: {
      state,
      ...(code === undefined ? {} : { code }),
      ...(usage === undefined ? {} : { proxyUsage: usage, proxyList: String(fields['proxylist'] ?? '').replace(/[{}]/g, '') }),
      ...(fields['url'] === undefined ? {} : { url: fields['url'] }),
    },
  };
}

/** A signed decimal HRESULT, or hex; 0 is no error. */
function readCode(text: string): string | undefined {
  const hex = /^0x([0-9a-f]{8})$/i.exec(text)?.[1];
  if (hex) return hex.toUpperCase();
  const value = /^-?\d{9,10}$/.test(text) ? Number(text) : 0;
  return value < 0 || value > 0x7fffffff ? (value >>> 0).toString(16).toUpperCase().padStart(8, '0') : undefined;
}
