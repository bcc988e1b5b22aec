import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'log',
  title: { en: 'The log of the stuck PC', ja: '止まった PC のログ' },
  cites: ['KB902093'],
  file: 'WindowsUpdate.log',
  lines: [
    {
      number: 4,
      text: '2004-11-22\t09:14:02\t 948\t3b0\tAgent\t  * Access type: No proxy',
      marks: ['No proxy'],
      says: { en: 'The service starts, and WinHTTP has no proxy.', ja: 'サービスの開始時、WinHTTP にプロキシがありません。' },
    },
    { number: 9, text: '2004-11-22\t09:14:31\t 948\t3b0\tAgent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]' },
    {
      number: 12,
      text: '2004-11-22\t09:14:53\t 948\t3b0\tMisc\tWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
      marks: ['80072ee2', 'Proxy List used: <(null)>'],
      says: { en: 'No answer in time, and this request went without a proxy.', ja: '時間内に応答がありません。この要求はプロキシなしです。' },
    },
    { number: 15, text: '2004-11-22\t09:15:36\t 948\t3b0\tAgent\t  * WARNING: Exit code = 0x80072EE2' },
  ],
  says: {
    en: 'At the start WinHTTP has no proxy (line 4). Then a request without a proxy fails with 80072ee2 (line 12). On a network that needs a proxy, the two name the cause.',
    ja: 'サービスの開始時、WinHTTP にプロキシがありません (4 行目)。その後、プロキシなしの要求に時間内の応答がなく、80072ee2 になります (12 行目)。プロキシが必要な環境なら、この 2 行が原因を示します。',
  },
});
