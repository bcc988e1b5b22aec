// Small files that a mutant starts from: a connection, a question for a name and a refusal, in each kind of capture file.

const words = (...values: readonly number[]): number[] => values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const halves = (...values: readonly number[]): number[] => values.flatMap((value) => [value >>> 8, value & 255]);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Ethernet and IPv4 around what is carried; checksums are none that a reader of captures asks for. */
const frame = (protocol: number, from: number, to: number, carried: readonly number[]): number[] => [
  ...[2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0],
  ...[0x45, 0, ...halves(20 + carried.length, 1, 0x4000), 64, protocol, 0, 0, ...words(from, to)],
  ...carried,
];
const CLIENT = 0x0a000002;
const SERVER = 0xc6336407;
const tcp = (up: boolean, flags: number, seq: number, ack: number, data: readonly number[] = []): number[] =>
  frame(6, up ? CLIENT : SERVER, up ? SERVER : CLIENT, [
    ...halves(up ? 50_000 : 80, up ? 80 : 50_000),
    ...words(seq, ack),
    0x50,
    flags,
    ...halves(8192, 0, 0),
    ...data,
  ]);
const udp = (up: boolean, data: readonly number[]): number[] =>
  frame(17, up ? CLIENT : 0x0a000001, up ? 0x0a000001 : CLIENT, [...halves(up ? 50_001 : 53, up ? 53 : 50_001, 8 + data.length, 0), ...data]);
const name = [6, ...letters('update'), 7, ...letters('example'), 3, ...letters('com'), 0];

const packets: readonly number[][] = [
  udp(true, [...halves(7, 0x0100, 1, 0, 0, 0), ...name, ...halves(1, 1)]),
  udp(false, [...halves(7, 0x8180, 1, 1, 0, 0), ...name, ...halves(1, 1, 0xc00c, 1, 1), ...words(60), ...halves(4), ...words(SERVER)]),
  tcp(true, 2, 100, 0),
  tcp(false, 0x12, 500, 101),
  tcp(true, 0x10, 101, 501),
  tcp(true, 0x18, 101, 501, letters('GET /a.cab HTTP/1.1\r\nHost: update.example.com\r\nRange: bytes=0-99\r\n\r\n')),
  tcp(false, 0x18, 501, 170, letters('HTTP/1.1 407 Proxy Authentication Required\r\nVia: 1.1 proxy\r\nContent-Length: 0\r\n\r\n')),
  tcp(false, 4, 580, 0),
  tcp(true, 0x18, 170, 580, [22, 3, 1, 0, 48, 1, 0, 0, 44, 3, 3, ...Array.from({ length: 32 }, (_, i) => i), 0, 0, 2, 0, 47, 1, 0, 0, 1, 0]),
  tcp(false, 0x18, 580, 223, [21, 3, 1, 0, 2, 2, 40]),
];

/** Writes 32-bit and 16-bit numbers in either byte order. */
function makeOrder(little: boolean) {
  const turn = (bytes: number[]): number[] => (little ? bytes.reverse() : bytes);
  return { word: (value: number) => turn(words(value)), half: (value: number) => turn(halves(value)) };
}

function classic(little: boolean, nano: boolean): Uint8Array {
  const { word, half } = makeOrder(little);
  const head = [...word(nano ? 0xa1b23c4d : 0xa1b2c3d4), ...half(2), ...half(4), ...word(0), ...word(0), ...word(65_535), ...word(1)];
  const body = packets.flatMap((packet, i) => [...word(1_714_557_600 + i), ...word(1000 * i), ...word(packet.length), ...word(packet.length), ...packet]);
  return Uint8Array.from([...head, ...body]);
}

function blocks(little: boolean): Uint8Array {
  const { word, half } = makeOrder(little);
  const block = (type: number, body: readonly number[]): number[] => {
    const padded = [...body, ...new Array<number>((4 - (body.length % 4)) % 4).fill(0)];
    return [...word(type), ...word(padded.length + 12), ...padded, ...word(padded.length + 12)];
  };
  const section = block(0x0a0d0d0a, [...word(0x1a2b3c4d), ...half(1), ...half(0), ...word(0xffffffff), ...word(0xffffffff)]);
  const face = block(1, [...half(1), ...half(0), ...word(65_535), ...half(9), ...half(1), 6, 0, 0, 0, ...half(0), ...half(0)]);
  const body = packets.flatMap((packet, i) =>
    block(6, [...word(0), ...word(0x617), ...word(1000 * i), ...word(packet.length), ...word(packet.length), ...packet]),
  );
  return Uint8Array.from([...section, ...face, ...body]);
}

export default () => [
  { name: 'little.pcap', bytes: classic(true, false) },
  { name: 'big-nano.pcap', bytes: classic(false, true) },
  { name: 'little.pcapng', bytes: blocks(true) },
  { name: 'big.pcapng', bytes: blocks(false) },
];
