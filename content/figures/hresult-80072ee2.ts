import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'bits',
  title: { en: '0x80072EE2, bit by bit', ja: '0x80072EE2 を分解する' },
  cites: ['W32-WHERR'],
  code: '80072EE2',
  facility: 'FACILITY_WIN32',
  name: 'ERROR_WINHTTP_TIMEOUT',
});
