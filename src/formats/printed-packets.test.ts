// The same packets in the words of different tools give the same picture; words that hide what matters give none.
import { describe, expect, test } from 'vitest';
import type { Format } from '../engine/define.ts';
import networkMonitor from './network-monitor-text.ts';
import pktmon from './pktmon-text.ts';

const recordsIn = (format: Format, text: string) => {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line }));
  return [...('read' in format ? format.read(lines) : [])];
};
const packetsIn = (format: Format, text: string): unknown => recordsIn(format, text).find(({ name }) => name === 'capture')?.fields['packets'];
function picturesIn(format: Format, text: string): string[] {
  return recordsIn(format, text)
    .filter(({ name }) => name === 'capture-picture')
    .map(({ fields }) => String(fields['picture']));
}

const SYN = '192.0.2.20.49700 > 198.51.100.7.80: Flags [S], seq 1204857361, win 64240, options [mss 1460,nop,wscale 8], length 0';
const MACS = '00-00-5E-00-53-01 > 00-00-5E-00-53-02, ethertype IPv4 (0x0800), length 66: ';

/** One packet as pktmon prints it where it passes three components. */
const passing = (at: string, words: string, group: number, appearance: (i: number) => string, drop = ''): string =>
  [0, 1, 2]
    .map(
      (i) =>
        `[01]36E0.37B0::2026-03-04 10:21:${at}${i}0000 [Microsoft-Windows-PktMon] ${drop}PktGroupId ${appearance(i) === '0' ? group + i : group}, PktNumber 1, Appearance ${appearance(i)}, Direction Tx , Type Ethernet , Component ${10 + i}, Edge 1, Filter 1, OriginalSize 66, LoggedSize 66 \n\t${drop}${i === 2 ? 'ip: ' : MACS}${words}`,
    )
    .join('\n');

describe('pktmon', () => {
  test.each([
    ['counted appearances', (i: number) => String(i + 1)],
    ['appearances that are not counted', () => '0'],
  ])('%s of one SYN are one SYN', (_name, appearance) => {
    expect(packetsIn(pktmon, passing('07.123', SYN, 100, appearance))).toBe(1);
  });
  test.each([
    ['counted appearances', (i: number) => String(i + 1)],
    ['appearances that are not counted', () => '0'],
  ])('%s of a repeated SYN are the repeated SYN', (_name, appearance) => {
    const text = ['07.123', '10.123', '16.123'].map((at, i) => passing(at, SYN, 100 * (i + 1), appearance)).join('\n');
    expect(picturesIn(pktmon, text)).toEqual(['syn-unanswered']);
    expect(packetsIn(pktmon, text)).toBe(3);
  });
  test('a packet that this PC itself dropped was sent all the same', () => {
    const text = ['07.123', '10.123', '16.123'].map((at, i) => passing(at, SYN, 100 * (i + 1), () => '0', 'Drop: ')).join('\n');
    expect(picturesIn(pktmon, text)).toEqual(['syn-unanswered']);
  });
  test('labels may be in another language', () => {
    const text = ['07.1', '10.1', '16.1']
      .map(
        (at, i) =>
          `[00]2070.1620::2026-03-04 10:21:${at}0000000 [Microsoft-Windows-PktMon] PktGroupId ${i}，PktNumber 1，出现 8，方向 Tx ，类型 以太网 ，组件 9，边缘 1，筛选器 0，OriginalSize 66，LoggedSize 66 \n\t${MACS}${SYN}`,
      )
      .join('\n');
    expect(picturesIn(pktmon, text)).toEqual(['syn-unanswered']);
  });
});

const frame = (number: number, at: string, from: string, to: string, protocol: string, says: string): string =>
  `${number}\t3:48:54 PM 3/4/2026\t${at}\tsvchost.exe\t${from}\t${to}\t${protocol}\t${protocol}:${says}\t{TCP:14, IPv4:13}`;
const PC = '192.0.2.20';
const SERVER = '198.51.100.7';

describe('Network Monitor', () => {
  test('3.x: a SYN that is sent again without an answer', () => {
    const says = 'Flags=......S., SrcPort=49700, DstPort=HTTP(80), PayloadLen=0, Seq=1204857361, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192';
    const text = [frame(1, '0.0000000', PC, SERVER, 'TCP', says), frame(4, '3.0000000', PC, SERVER, 'TCP', `[SynReTransmit #1]${says}`)].join('\n');
    expect(picturesIn(networkMonitor, text)).toEqual(['syn-unanswered']);
  });
  test('2.x, the tool of Windows XP: a SYN that is sent again without an answer', () => {
    const text = ['2.0785', '5.0821', '11.0913']
      .map(
        (at, i) =>
          `${i + 1}    ${at} CLIENT --> SERVER TCP ....S., len: 4, seq: 8221822-8221825, ack: 0, win: 8192, src: 1037  dst:   80 (HTTP)  CLIENT -->  SERVER IP`,
      )
      .join('\n');
    expect(picturesIn(networkMonitor, text)).toEqual(['syn-unanswered']);
  });
  test('a proxy that wants credentials', () => {
    const syn = 'SrcPort=49700, DstPort=HTTP Alternate(8080), PayloadLen=0, Seq=1, Ack=0, Win=8192';
    const text = [
      frame(1, '0.0000000', PC, '192.0.2.8', 'TCP', `Flags=......S., ${syn}`),
      frame(2, '0.0010000', '192.0.2.8', PC, 'TCP', 'Flags=...A..S., SrcPort=HTTP Alternate(8080), DstPort=49700, PayloadLen=0, Seq=900, Ack=2, Win=8192'),
      frame(3, '0.0020000', PC, '192.0.2.8', 'HTTP', 'Request, GET http://download.windowsupdate.com/v11/file.cab '),
      frame(
        4,
        '0.0030000',
        '192.0.2.8',
        PC,
        'HTTP',
        'Response, HTTP/1.1, Status: Proxy authentication required, URL: http://download.windowsupdate.com/v11/file.cab ',
      ),
    ].join('\n');
    expect(picturesIn(networkMonitor, text)).toEqual(['proxy-auth-407']);
  });
  test('a name that does not exist, and one whose outcome is not printed', () => {
    const query = 'QueryId = 0x666A, QUERY (Standard query), Query  for download.windowsupdate.com of type Host Addr on class Internet';
    const answered = (outcome: string) =>
      [
        frame(1, '0.0000000', PC, '192.0.2.53', 'DNS', query),
        frame(2, '0.0100000', '192.0.2.53', PC, 'DNS', `QueryId = 0x666A, QUERY (Standard query), Response - ${outcome}`),
      ].join('\n');
    expect(picturesIn(networkMonitor, answered('Name Error'))).toEqual(['dns-nxdomain']);
    expect(picturesIn(networkMonitor, answered('Success, 198.51.100.7'))).not.toContain('dns-nxdomain');
    expect(
      picturesIn(networkMonitor, answered('Name Error').replace('666A, QUERY (Standard query), Query', '666B, QUERY (Standard query), Query')),
    ).not.toContain('dns-nxdomain');
  });
});
