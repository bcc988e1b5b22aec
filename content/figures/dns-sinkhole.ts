import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'dns-sinkhole',
  title: { en: 'An address that leads nowhere', ja: '行き先のないアドレス' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'dns', station: 'dns' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'DNS query', ja: 'DNS クエリ' }, from: 'pc', to: 'dns' },
    { kind: 'packet', name: '0.0.0.0', from: 'dns', to: 'pc', tone: 'bad', detail: { en: 'or 127.0.0.1', ja: 'または 127.0.0.1' } },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
  ],
  says: {
    en: 'The name is answered with 0.0.0.0 or an address of the PC itself. A filter blocks the update servers by name, on purpose or by mistake.',
    ja: '名前に対して 0.0.0.0 や PC 自身のアドレスが返ります。フィルターが、意図的に、または誤って、更新サーバーを名前で遮断しています。',
  },
});
