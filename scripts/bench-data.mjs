// Data for the bench, made here from a seed and from templates of our own: no log of anybody else is in this repository.
import { closeSync, openSync, writeSync } from 'node:fs';

/** A small generator of numbers: the same seed gives the same file. */
function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return { below: (count) => Math.floor(next() * count), next };
}

const hex = (random, digits) => Array.from({ length: digits }, () => '0123456789abcdef'[random.below(16)]).join('');
const guid = (random) => [8, 4, 4, 4, 12].map((digits) => hex(random, digits)).join('-');
const two = (n) => String(n).padStart(2, '0');
const stamp = (second) =>
  `2026/03/${two(1 + (Math.floor(second / 86_400) % 28))} ${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}.${String(1_000_000 + (second % 8_999_999))}`;

/** Lines of a healthy log of Windows 10 in its columns, about 150 bytes each. */
const QUIET = [
  (r) => `Agent           * Updates to consider for caller: ${r.below(90)}, session ${guid(r)}, flags 0x${hex(r, 4)}`,
  (r) => `ComApi          * START *   Federated Search ClientId = UpdateOrchestrator (cV: ${hex(r, 16)}.${r.below(40)}.1.0)`,
  (r) => `DownloadManager Queueing work for update ${guid(r)}.${r.below(300)}, bytes ${r.below(4_000_000)} of ${4_000_000 + r.below(9_000_000)}`,
  (r) => `Handler         Loaded state. m_dwState now: Installed(${r.below(9)}), handler of ${guid(r)}, result pending`,
  (r) => `Misc            EP: retrieved a value of the service {${guid(r)}}, length ${r.below(400)}, kind of address ${r.below(8)}`,
  (r) => `ProtocolTalker  PT: server side answered, ${r.below(2000)} entries, next page ${r.below(9)}, cookie of ${r.below(900)} bytes kept`,
  (r) => `Shared          Thread ${hex(r, 4)} is waiting for ${r.below(600)} seconds on ${guid(r)} while the queue holds ${r.below(50)} items`,
];

/**
 * A log of about `megabytes`, in which a share of the lines holds one of the literals, in bursts as a failing PC writes them.
 * @param seed the same seed gives the same bytes
 */
export function writeLog(path, megabytes, literals, seed = 2004, share = 0.01) {
  const random = makeRandom(seed);
  const file = openSync(path, 'w');
  const wanted = megabytes * 1_000_000;
  let written = 0;
  let second = 0;
  let burst = 0;
  while (written < wanted) {
    const block = [];
    for (let i = 0; i < 2_000; i++) {
      second += random.below(3);
      if (burst === 0 && random.next() < share / 8) burst = 8;
      const told =
        burst > 0
          ? `Misc            *FAILED* [${literals[random.below(literals.length)]}] while talking about ${guid(random)}`
          : QUIET[random.below(QUIET.length)](random);
      burst = Math.max(0, burst - 1);
      block.push(`${stamp(second)} ${String(900 + random.below(99)).padEnd(5)} ${String(1000 + random.below(8999)).padEnd(5)} ${told}\n`);
    }
    written += writeSync(file, block.join(''));
  }
  closeSync(file);
  return written;
}

/** A classic capture of Ethernet: downloads of many connections at a time, some unanswered, some reset. Check sums are left at zero. */
export function writeCapture(path, packets, payload, seed = 7) {
  const random = makeRandom(seed);
  const file = openSync(path, 'w');
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1b2c3d4, 0);
  head.writeUInt16LE(2, 4);
  head.writeUInt16LE(4, 6);
  head.writeUInt32LE(65535, 16);
  head.writeUInt32LE(1, 20);
  writeSync(file, head);
  const open = [];
  let made = 0;
  let time = 0;
  let flows = 0;
  let parts = [];
  const send = (flow, back, flags, bytes) => {
    const packet = Buffer.alloc(16 + 54 + bytes);
    time += 1 + random.below(300);
    packet.writeUInt32LE(1_780_000_000 + Math.floor(time / 1e6), 0);
    packet.writeUInt32LE(time % 1_000_000, 4);
    packet.writeUInt32LE(54 + bytes, 8);
    packet.writeUInt32LE(54 + bytes, 12);
    packet.writeUInt16BE(0x0800, 16 + 12);
    const ip = 16 + 14;
    packet[ip] = 0x45;
    packet.writeUInt16BE(40 + bytes, ip + 2);
    packet[ip + 8] = 64;
    packet[ip + 9] = 6;
    const [from, to] = back ? [flow.server, 0x0a000005] : [0x0a000005, flow.server];
    packet.writeUInt32BE(from, ip + 12);
    packet.writeUInt32BE(to, ip + 16);
    const tcp = ip + 20;
    packet.writeUInt16BE(back ? 443 : flow.port, tcp);
    packet.writeUInt16BE(back ? flow.port : 443, tcp + 2);
    packet.writeUInt32BE((back ? flow.seen : flow.sent) >>> 0, tcp + 4);
    packet.writeUInt32BE(flags & 0x10 ? (back ? flow.sent : flow.seen) >>> 0 : 0, tcp + 8);
    packet[tcp + 12] = 0x50;
    packet[tcp + 13] = flags;
    packet.writeUInt16BE(64240, tcp + 14);
    if (back) flow.seen += bytes + (flags & 3 ? 1 : 0);
    else flow.sent += bytes + (flags & 3 ? 1 : 0);
    parts.push(packet);
    made++;
  };
  while (made < packets) {
    if (open.length < 200) {
      const flow = {
        port: 1024 + (flows % 60_000),
        server: (0x0d000000 + Math.floor(flows / 60_000) * 256 + random.below(200)) >>> 0,
        sent: random.below(1e9),
        seen: random.below(1e9),
        left: 0,
      };
      flows++;
      send(flow, false, 0x02, 0);
      if (random.below(10) === 0) continue;
      send(flow, true, 0x12, 0);
      send(flow, false, 0x10, 0);
      flow.left = 20 + random.below(200);
      open.push(flow);
    }
    const at = random.below(open.length);
    const flow = open[at];
    if (flow.left-- > 0) send(flow, flow.left % 3 !== 0, 0x18, flow.left % 3 !== 0 ? payload : 0);
    else {
      send(flow, true, random.below(12) === 0 ? 0x14 : 0x11, 0);
      open.splice(at, 1);
    }
    if (parts.length > 4_000) {
      writeSync(file, Buffer.concat(parts));
      parts = [];
    }
  }
  writeSync(file, Buffer.concat(parts));
  closeSync(file);
  return { packets: made, flows };
}
