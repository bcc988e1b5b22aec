// Codes as people and logs write them: 68 spellings, 10 look-alikes, and laws that hold for any 32 bits.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anatomy, CODE_TRIGGERS, codesInText, findCodes, indexCodes, nearest, parseRows, readTyped, spellings, toHex, toValue } from './code.ts';

const DIR = new URL('../../content/codes/', import.meta.url);
const table = indexCodes(readdirSync(DIR).flatMap((file) => parseRows(readFileSync(new URL(file, DIR), 'utf8'), file.replace('.tsv', ''))));

/** Spelling → the codes that must be offered. Lines and sentences are our own; single spellings can only be what they are. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['0x80072EE2', '80072EE2'],
  ['0x80072ee2', '80072EE2'],
  ['0X8007000D', '8007000D'],
  ['80072ee2', '80072EE2'],
  ['8024402C', '8024402C'],
  ['Code 80245003', '80245003'],
  ['Code 643', '00000643 80070643 00000283'],
  ['-2147012894', '80072EE2'],
  ['– 2147012894', '80072EE2'],
  ['2147954402', '80072EE2'],
  ['The setup ended with error 2147942405 "no permission".', '80070005'],
  ['12002', '00002EE2 80072EE2'],
  ['ERROR_WINHTTP_TIMEOUT', '00002EE2 80072EE2'],
  ['ERROR_INTERNET_TIMEOUT', '00002EE2 80072EE2'],
  ['WININET_E_TIMEOUT', '80072EE2'],
  ['0x80072ee2/-2147012894', '80072EE2'],
  ['0x80072f8f (-2147012721)', '80072F8F'],
  ['hr=80072EE7 httpcode=451', '80072EE7'],
  ['(hr=0X80070005)', '80070005'],
  ['CPackageManager::RemoveForAllUsers(hr:0x80070003)', '80070003'],
  ['the call gave hr = 0x80248007', '80248007'],
  ['WARNING: No synchronization today, error = 0x8024000B', '8024000B'],
  ['*FAILED* [80248014] Looking up the service', '80248014'],
  ['[HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]', '800F0831'],
  ['(CBS HRESULT=0x80070bc9)', '80070BC9'],
  ['Exit code = 0x00000000, Result code = 0x8024402C', '8024402C'],
  ['8024402c       AutomaticUpdates    Failure', '8024402C'],
  ['P2: 8024402c', '8024402C'],
  ['WindowsUpdate_dt000+WindowsUpdate_8024402C', '8024402C'],
  ['WindowsUpdate_8020000E', '8020000E'],
  ['Exception from HRESULT: 0x80072EE2', '80072EE2'],
  ['80072EE2h', '80072EE2'],
  ['&H80072EE2', '80072EE2'],
  ['0xC1900101 - 0x20017', 'C1900101'],
  ['0x80072f8f - 0x20000', '80072F8F'],
  ['0x8007042B 0x2000D', '8007042B'],
  ['8007042B - 0x4000D', '8007042B'],
  ['0x80072f8f-0x20000', '80072F8F'],
  ['0x80072-efe', '80072EFE'],
  ['Error: 0x8004005', '80004005'],
  ['0x8007002', '80070002'],
  ['hr=800722F0D', '80072F0D'],
  ['0xf0801', '000F0801 800F0801'],
  ['x8024400A', '8024400A'],
  ['<Data Name="hr">2147954407</Data>', '80072EE7'],
  ['<Data Name="errorCode">0x8024001e</Data>', '8024001E'],
  ['"ErrorCode":-2145123272', '80240438'],
  ['"TransportHr":2147954402', '80072EE2'],
  ['2359302', '00240006'],
  ['3247440400', 'C1900210'],
  ['The update below was not installed, error 0x80242007: Service Pack for Server', '80242007'],
  ['エラーコード 0x80240030 / 0x80072EFE / 0x80244022', '80240030 80072EFE 80244022'],
  ['更新を始めてしばらくすると0x80246013エラーになり、先へ進まない', '80246013'],
  ['状態: 0x800f0922。', '800F0922'],
  ['０ｘ８００７２ＥＥ２', '80072EE2'],
  ['Update.exe extended error code = 0xf01e', '8007F01E'],
  ['Return code was masked to 0x643 for Windows Installer.', '00000643'],
  ['error=0xfffffbfe', 'FFFFFBFE'],
  ['Error: 0x80040154[gle=0x0000007a]', '80040154'],
  ['WARNING: the cookie was refused, error = 0x80244019, soap client error = 10, soap error code = 0, HTTP status code = 404', '80244019'],
  ['The scan ended with error = 0x80244022.', '80244022'],
  ['2149842970, 2147954429, 2149859352', '8024001A 80072EFD 80244018'],
  ['0xd0000034', 'D0000034'],
  ['0x8024401B or HTTP Error 407 - the proxy wants a name and password', '8024401B'],
  ['0x80072EFD or 0x80072EFE or 0x80D02002', '80072EFD 80072EFE 80D02002'],
  ['**0x8024401f / 0x80244008**', '8024401F 80244008'],
  ['Unknown error (0x80072EE2)', '80072EE2'],
  ['0x80D02002L', '80D02002'],
];
const LOOK_ALIKES = [
  '0x18007f0da',
  'S-1-5-21-3358816194-846788011-3211852687',
  '{855E8A7C-ECB4-4CA3-B045-1DFA50104289}',
  '2018-05-21\t20:27:47:375\t1008\t680\tPT',
  'Build 10.0.14393.1914',
  'KB4056892',
  'Ack: 2120985509, Win size: 4096',
  'blk_-2125743956855238111',
  'type: -2147483632  state: 0',
  '0x00000000',
];

describe('codesInText', () => {
  it.each(SPELLINGS)('reads %j', (text, codes) => {
    expect(codesInText(text, table)).toEqual(expect.arrayContaining(codes.split(' ')));
  });
  it.each(SPELLINGS)('puts the right code of %j first', (text, codes) => {
    const first = codesInText(text, table)[0] ?? '';
    const [right = '', other = ''] = codes.split(' ');
    // a plain Win32 number and the HRESULT that wraps it are one answer; a lost prefix leaves two codes that fit alike
    expect([right, spellings(right).hresult?.slice(2), text === '0xf0801' ? other : right]).toContain(first);
  });
  it('knows 68 spellings', () => expect(SPELLINGS).toHaveLength(68));
  it.each(LOOK_ALIKES)('gives no code for %j', (text) => {
    expect(codesInText(text, table)).toEqual([]);
    expect(findCodes(`seen: ${text} end`)).toEqual([]);
  });
  it('reads a text of several lines in order, each code once', () =>
    expect(codesInText('first 0x8024402C\r\nthen error 2147954407,\nagain [8024402c]', table)).toEqual(['8024402C', '80072EE7']));
  it('reads numbers without a table', () => {
    for (const [text, codes] of SPELLINGS) {
      if (/ERROR_|WININET_|8004005|8007002|800722F0D/.test(text)) continue;
      expect(codesInText(text), text).toEqual(expect.arrayContaining(codes.split(' ')));
    }
  });
});

/** A fixed sequence, so that a failure can be seen again. */
function* randomValues(count: number, seed = 2004): Generator<number> {
  let state = seed;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // upper bits of a linear congruential sequence are the random ones
    yield ((state >>> 8) * 0x101 + (i << 16) + i) >>> 0;
  }
}
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('any 32 bits', () => {
  it('round-trip through every unambiguous spelling', () => {
    const wrong: string[] = [];
    for (const value of randomValues(100_000)) {
      const code = toHex(value);
      const { hex, bare, signed, unsigned } = spellings(code);
      const written = [
        hex,
        hex.toLowerCase(),
        bare,
        bare.toLowerCase(),
        `x${bare}`,
        `&H${bare}`,
        `${bare}h`,
        `${hex}L`,
        fullWidth(hex),
        `Error ${hex}.`,
        `エラー コード: ${hex}`,
      ];
      if (signed) written.push(signed, signed.replace('-', '–'), `− ${signed.slice(1)}`.replace(/^− (\d{1,8})$/, signed), unsigned, `(${signed})`);
      if (toValue(code) !== value) wrong.push(code);
      for (const text of written) {
        const readings = readTyped(text);
        if (readings.length !== 1 || readings[0]?.code !== code || !readings[0].certain) wrong.push(`${text} → ${readings.map((r) => r.code).join(' ')}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('are explained: never an empty answer', () => {
    for (const value of randomValues(100_000, 7)) {
      const code = toHex(value);
      const seen = anatomy(code);
      expect(seen.code === code && seen.severity.length > 0 && seen.facility.number >= 0 && seen.low === (value & 0xffff)).toBe(true);
    }
  });
});

describe('readTyped', () => {
  const read = (text: string) => readTyped(text, table).map(({ code, how }) => `${code} ${how}`);
  it('offers both readings of a short number, the likelier first', () => {
    expect(read('Code 643')[0]).toBe('80070643 win32-hex');
    expect(read('1603').slice(0, 2)).toEqual(['80070643 win32', '00000643 number']);
    expect(read('407')[0]).toBe('8024401B http');
    expect(read('HTTP 503')).toEqual(['80244022 http', '801901F7 http-download']);
  });
  it('keeps the extend code of setup beside its result', () => {
    for (const text of ['0xC1900101 - 0x20017', '0xC1900101-0x20017', 'C1900101 0x20017', '0xC1900101 (0x20017)', '[0xC1900101, 0x20017]'])
      expect(readTyped(text)).toEqual([{ code: 'C1900101', how: expect.any(String), certain: true, extend: '20017' }]);
  });
  it('finds a name by itself and by a part that leaves few', () => {
    expect(read('error_winhttp_timeout')).toEqual(['80072EE2 name', '00002EE2 name']);
    expect(read('PROXY_AUTH_REQ')).toContain('8024401B name');
    expect(read('NAME_NOT_RESOLVED')).toEqual(expect.arrayContaining(['80072EE7 name', '8024402C name']));
    expect(read('timeout')).toEqual([]);
    expect(read('ERROR_')).toEqual([]);
  });
  it('offers existing neighbours of damaged codes and says what is wrong with them', () => {
    expect(read('0x8007002')[0]).toBe('80070002 digit-lost');
    expect(read('800722F0D')[0]).toBe('80072F0D digit-extra');
    expect(read('8024 402C')).toEqual(['8024402C split']);
    expect(read('72EE2')[0]).toBe('80072EE2 start-lost');
    expect(read('2147012894')[0]).toBe('80072EE2 sign-lost');
    expect(readTyped('0x8007002', table).every((reading) => !reading.certain)).toBe(true);
  });
  it('is not for texts that say more than a code', () => {
    for (const text of [
      'my pc fails with 0x80070643 since friday',
      'KB5034441',
      'Windows 11 23H2',
      'add',
      'face',
      'Feb 2024',
      '10.0.19045',
      '',
      ' ',
      'HTTP',
      'x'.repeat(300),
    ])
      expect(readTyped(text, table), text).toEqual([]);
  });
});

describe('findCodes', () => {
  it('says where a code stands', () => {
    const line = 'Result: 状態 0x800f0922。次は 80072ee2 です';
    expect(findCodes(line).map(({ code, from, to }) => [code, line.slice(from, to)])).toEqual([
      ['800F0922', '0x800f0922'],
      ['80072EE2', '80072ee2'],
    ]);
  });
  it('keeps what stands beside it apart', () => {
    expect(findCodes('Result = 0xC1900101 - 0x30018')[0]).toMatchObject({ code: 'C1900101', extend: '30018' });
    expect(findCodes('Error: 0x80040154[gle=0x0000007a]')[0]).toMatchObject({ gle: '0000007A' });
    expect(findCodes('error = 0x80244019, soap client error = 10, HTTP status code = 404')[0]).toMatchObject({ http: 404, soap: 10 });
    expect(findCodes('0x8024401B or HTTP Error 407')[0]).toMatchObject({ http: 407 });
  });
  it('believes a short number beside a word that names it, and no other', () => {
    expect(findCodes('WinHttpSendRequest: error 12029').map(({ code }) => code)).toEqual(['80072EFD']);
    expect(findCodes('ExitCode: 3010').map(({ code }) => code)).toEqual(['80070BC2']);
    for (const line of ['12029 bytes', 'port 12029', 'error 8530', 'code 12029.5', 'error 120290']) expect(findCodes(line), line).toEqual([]);
  });
  it('does not mistake parts of longer things for a code', () => {
    for (const line of [
      '{80240000-1234-4321-8007-00158007ABCD}',
      'id 80244022-5b1c-4e2d-9a10-8024402c8007',
      'sha1 a80244022ffce80070002',
      '8007000d80070005800700578024402c',
      'C:\\Windows\\80072ee2\\file',
      'file 80072ee2.cab',
      'at 0x00007ff880072ee2',
      'address 0x8007200000',
      'flags 0x80000000, 0x80000010, 0x8000000a',
      'Parameters 0x12345678 and 0x00000001',
      'version 80072222.1',
      'S-1-5-21-2147954402-2147942405-2147954407-1001',
      'seq 2147954402 win 8192',
      'hash 83B36FAB 8AE43E84',
    ])
      expect(findCodes(line), line).toEqual([]);
  });
  it('finds nothing in a line without a trigger, whatever the spelling', () => {
    const shapes = [
      (c: string) => `hr=0x${c}`,
      (c: string) => `[${c}]`,
      (c: string) => `&H${c.toLowerCase()}`,
      (c: string) => `error x${c}`,
      (c: string) => `WindowsUpdate_${c}`,
      (c: string) => `error = 0x${c}`,
      (c: string) => `status code is ${toValue(c)}`,
      (c: string) => `"hr":${toValue(c) | 0}`,
      (c: string) => `エラー ${fullWidth(`0x${c}`)}`,
      (c: string) => fullWidth(c),
    ];
    const has = (line: string) => CODE_TRIGGERS.some((trigger) => line.toLowerCase().includes(trigger.toLowerCase()));
    const silent: string[] = [];
    const check = (line: string) => findCodes(line).length > 0 && !has(line) && silent.push(line);
    for (const [i, value] of table.codes.entries()) if (i % 9 === 0) for (const shape of shapes) check(shape(toHex(value)));
    for (const value of randomValues(3_000, 3)) for (const shape of shapes) check(shape(toHex(value | 0x80000000)));
    for (let n = 1000; n < 2_360_000; n += n < 13_000 || n > 2_359_200 ? 3 : 97)
      for (const label of ['error ', 'ErrorCode = ', 'code: ', 'エラー ', '"code":', 'x="errorCode">']) check(`${label}${n}`);
    check('Update.exe extended error code = 0xf01e');
    check('was masked to 0x643');
    expect(silent.slice(0, 5)).toEqual([]);
    expect(CODE_TRIGGERS.every((trigger) => trigger.length > 1)).toBe(true);
  });
  it('reads a line of a megabyte in linear time', () => {
    for (const part of ['0x8024 80072ee2, error -214701289 S-1-5-21 ', '8', '80072ee2 ', 'error = 2147954402, ', 'http status code = ', '-', '0x', 'x8']) {
      const line = part.repeat((1 << 20) / part.length);
      const start = performance.now();
      findCodes(line);
      expect(performance.now() - start, part).toBeLessThan(1500);
    }
  });
});

describe('anatomy and spellings', () => {
  it('takes the forms of Windows Update apart', () => {
    expect(anatomy('80072EE2')).toMatchObject({
      scheme: 'hresult',
      severity: 'failure',
      facility: { number: 7 },
      inner: { kind: 'win32', number: 12002, code: '00002EE2' },
    });
    expect(anatomy('8024401B', new Map([[36, ['FACILITY_WINDOWSUPDATE']]]))).toMatchObject({
      facility: { number: 36, names: ['FACILITY_WINDOWSUPDATE'] },
      inner: { kind: 'http', number: 407 },
    });
    expect(anatomy('801901F7')).toMatchObject({ inner: { kind: 'http', number: 503 } });
    expect(anatomy('D0000034')).toMatchObject({ scheme: 'ntstatus-as-hresult', ntBit: true, inner: { kind: 'ntstatus', code: 'C0000034' } });
    expect(anatomy('C80003FA')).toMatchObject({ scheme: 'jet', inner: { number: -1018 } });
    expect(anatomy('FFFFFBFE')).toMatchObject({ scheme: 'jet', inner: { number: -1026 } });
    expect(anatomy('C1900101')).toMatchObject({ scheme: 'hresult', facility: { number: 0x190 } });
    expect(anatomy('C0190003')).toMatchObject({ scheme: 'ntstatus', severity: 'failure' });
    expect(anatomy('8007F0DA')).toMatchObject({ inner: { kind: 'update-exe', number: 0xf0da } });
    expect(anatomy('00240006')).toMatchObject({ scheme: 'success', severity: 'success' });
    expect(anatomy('00000643')).toMatchObject({ scheme: 'number', inner: { kind: 'win32', number: 1603 } });
  });
  it('writes a code in every way', () => {
    expect(spellings('80072EE2')).toEqual({ hex: '0x80072EE2', bare: '80072EE2', unsigned: '2147954402', signed: '-2147012894', win32: '12002' });
    expect(spellings('8024401B')).toMatchObject({ http: '407', signed: '-2145107941' });
    expect(spellings('00000643')).toMatchObject({ win32: '1603', hresult: '0x80070643' });
    expect(spellings('8007F01E')).toMatchObject({ updateExe: '0xF01E' });
  });
});

describe('the table', () => {
  it('resolves every row to its code and back', () => {
    for (const value of table.codes) {
      const code = toHex(value);
      for (const row of table.names(code)) if (row.name !== '-') expect(table.byName(row.name), row.name).toContain(code);
      expect(readTyped(`0x${code}`, table)).toEqual([{ code, how: 'hex', certain: true }]);
    }
  });
  it('puts the name of WinHTTP before its WinINet twins', () =>
    expect(table.names('80072EE2').map((row) => row.name)).toEqual(['ERROR_WINHTTP_TIMEOUT', 'ERROR_INTERNET_TIMEOUT', 'WININET_E_TIMEOUT']));
  it('offers what stands close to an unknown code', () => {
    expect(nearest('8024402A', table)[0]).toMatchObject({ edit: expect.any(String) });
    expect(nearest('80072EZ2'.replace('Z', '0'), table).map(({ code }) => code)).toContain('80072EE2');
    expect(nearest('80027EE2', table)[0]).toEqual({ code: '80072EE2', edit: 'swapped' });
  });
  it('offers something for a number that stands alone', () => {
    for (const code of ['E1234567', '12345678', 'FFFFFFFF', '00000001', '7FFFFFFF']) expect(nearest(code, table).length, code).toBeGreaterThan(0);
    expect(nearest('12345678', table)[0]?.edit).toBe('closest');
  });
});

/** Every code that one slip makes of a code of the first rank. */
const SLIPS: Readonly<Record<string, (code: string) => string[]>> = {
  changed: (code) =>
    [...code].flatMap((_, i) => [...'0123456789ABCDEF'].filter((digit) => digit !== code[i]).map((digit) => code.slice(0, i) + digit + code.slice(i + 1))),
  dropped: (code) => [...code].map((_, i) => code.slice(0, i) + code.slice(i + 1)),
  doubled: (code) => [...code].map((digit, i) => code.slice(0, i) + digit + code.slice(i)),
  swapped: (code) => [...code].flatMap((digit, i) => (i < 7 && digit !== code[i + 1] ? [code.slice(0, i) + code[i + 1] + digit + code.slice(i + 2)] : [])),
};

describe('a slip in a code of the first rank', () => {
  const first = table.codes.map(toHex).filter((code) => table.priority(code) === 'A');
  /**
   * Share of slips after which the right code is among the first three, and the share that the best possible order could reach:
   * where a slip leads to one text from ten codes, seven of them must lose.
   */
  function measure(slip: (code: string) => string[]): { right: number; best: number; count: number } {
    const meant = new Map<string, string[]>();
    // a slip that makes another real code of it is answered with that one
    for (const code of first) for (const text of slip(code)) if (text.length !== 8 || !table.has(text)) meant.set(text, [...(meant.get(text) ?? []), code]);
    let right = 0;
    let best = 0;
    let count = 0;
    for (const [text, codes] of meant) {
      const offered = nearest(text, table, 3).map(({ code }) => code);
      right += codes.filter((code) => offered.includes(code)).length;
      const often = new Map<string, number>();
      for (const code of codes) often.set(code, (often.get(code) ?? 0) + 1);
      best += [...often.values()]
        .sort((a, b) => b - a)
        .slice(0, 3)
        .reduce((sum, one) => sum + one, 0);
      count += codes.length;
    }
    return { right: right / count, best: best / count, count };
  }
  it.each([
    ['changed', 0.955],
    ['dropped', 0.88],
    ['doubled', 1],
    ['swapped', 1],
  ] as const)('one digit %s: the right one is among the first three for a share of %d', (kind, least) => {
    const { right, best, count } = measure(SLIPS[kind] ?? (() => []));
    expect(count).toBeGreaterThan(2_000);
    expect(right).toBeGreaterThanOrEqual(least);
    // no order of any kind could do more than half a point better
    expect(right).toBeGreaterThan(best - 0.005);
  });
});
