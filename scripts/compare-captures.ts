// Counts packets, TCP flows and SYNs of every capture in a folder, ours beside tshark's, on the files that tshark reads whole.
//   node scripts/compare-captures.ts DIR...
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import type { Fault } from '../src/engine/fault.ts';
import pcap from '../src/formats/pcap/format.ts';
import { filesToCompare } from './files-to-compare.ts';

interface Counts {
  readonly packets: number;
  readonly flows: number;
  readonly syns: number;
}

async function countOurs(path: string): Promise<Counts & { readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  for await (const record of pcap.bytes(createReadStream(path), (fault) => faults.push(fault)))
    if (record.name === 'capture') {
      const { packets, flows, syns } = record.fields;
      return { packets: Number(packets), flows: Number(flows), syns: Number(syns), faults };
    }
  return { packets: 0, flows: 0, syns: 0, faults };
}

/** `undefined` where tshark complains about the file. TCP that an ICMP error quotes is no packet of the flow. */
function countTheirs(path: string): Counts | undefined {
  const fields = [
    '-T',
    'fields',
    '-E',
    'occurrence=f',
    '-e',
    'frame.number',
    '-e',
    'tcp.stream',
    '-e',
    'tcp.flags.syn',
    '-e',
    'tcp.flags.ack',
    '-e',
    'icmp.type',
    '-e',
    'icmpv6.type',
  ];
  const run = spawnSync('tshark', ['-n', '-r', path, ...fields], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) return undefined;
  const rows = run.stdout
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'));
  const tcp = rows.filter(([, stream, , , icmp, icmp6]) => stream !== '' && stream !== undefined && !icmp && !icmp6);
  return {
    packets: rows.length,
    flows: new Set(tcp.map(([, stream]) => stream)).size,
    syns: tcp.filter(([, , syn, ack]) => syn === '1' && ack === '0').length,
  };
}

const paths = filesToCompare('compare-captures.ts DIR...', /\.(?:pcap|pcapng|cap|dump)$/, 'tshark', '--version');
let [equal, unread, differ] = [0, 0, 0];
for (const path of paths) {
  const theirs = countTheirs(path);
  const ours = await countOurs(path);
  const words = ({ packets, flows, syns }: Counts) => `${packets} packets, ${flows} flows, ${syns} SYNs`;
  if (!theirs) unread++;
  else if (words(ours) === words(theirs)) equal++;
  else {
    differ++;
    console.log(`${path}: ours ${words(ours)}, tshark ${words(theirs)}${ours.faults.length > 0 ? ` (${JSON.stringify(ours.faults)})` : ''}`);
  }
}
console.log(`${paths.length} captures: ${equal} equal, ${differ} differ, ${unread} not read whole by tshark`);
process.exit(differ > 0 ? 1 : 0);
