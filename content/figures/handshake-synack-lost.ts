import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'synack-without-ack',
  title: { en: 'Lost on the way back', ja: '戻る途中で失われる応答' },
  lanes: [
    { id: 'pc', station: 'client', tag: { en: 'sees only its own SYN', ja: '見えるのは自分の SYN だけ' } },
    { id: 'wall', station: 'firewall' },
    { id: 'server', station: 'server', tag: { en: 'waits for ACK', ja: 'ACK を待つ' } },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc', lost: 'wall' },
    { kind: 'ghost', name: 'ACK', from: 'pc', to: 'server' },
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', again: true },
    { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc', again: true, lost: 'wall' },
    { kind: 'end', text: { en: 'For the PC: a SYN without an answer', ja: 'PC から見れば、応答のない SYN' } },
  ],
  says: {
    en: 'The SYN arrives; the SYN+ACK is lost on its way back. A capture on the PC looks the same as a lost SYN. Only a second capture, beyond the firewall, tells one from the other.',
    ja: 'SYN は届きますが、SYN+ACK が戻る途中で失われます。PC のキャプチャでは、SYN が失われた場合と区別できません。ファイアウォールの外側でもキャプチャを採取すると区別できます。',
  },
});
