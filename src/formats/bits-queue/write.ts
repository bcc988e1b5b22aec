// Jobs → a queue file of our own, for tests and mutants: the layout that format.ts reads, and nothing else.

export interface QueuedJob {
  readonly name: string;
  /** BG_JOB_STATE: 3 suspended · 5 transient error · 6 transferred */
  readonly state: number;
  readonly url?: string;
  readonly code?: number;
  /** bytes that an error takes: 25, the default, or 21 */
  readonly size?: number;
}

const u32 = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
const text = (words: string): number[] => [
  ...u32(words.length + 1),
  ...[...words, '\0'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
];
const guid = (hex: string): number[] => (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
const FILE = guid('13f72bc84099124a9f1a3aaebd894eea');
const QUEUE = guid('47445f00a9bdba449851c47bb6c07ace');
const TRANSFER = guid('36da56776f515a43acac44a248fff34d');
/** 2017-04-10, as a FILETIME */
const TIME = [0x00, 0x80, 0x3e, 0xd5, 0xde, 0xb1, 0xd2, 0x01];
const zeros = (count: number): number[] => Array(count).fill(0);

/** @param mark of the version of BITS @param says how many jobs the head promises */
export function writeQueue(jobs: readonly QueuedJob[], mark = 'b346ed3d3b10f944bc2fe8378bd31986', says = jobs.length): Uint8Array {
  const bodies = jobs.flatMap(({ name, state, url, code, size = 25 }) => [
    ...guid(mark),
    ...[...u32(0), ...u32(2), ...u32(state), ...u32(0), ...zeros(16).map((_, i) => i)],
    ...[name, '', '', '', 'S-1-5-18'].flatMap(text),
    ...[...u32(11), ...Array(40).fill(7), ...TRANSFER, ...u32(url ? 1 : 0)],
    ...(url ? [...['C:\\Windows\\SoftwareDistribution\\Download\\a.cab', url, 'C:\\BIT1.tmp'].flatMap(text), ...Array(17).fill(255)] : []),
    ...[...TRANSFER, ...u32(code === undefined ? 0 : 1)],
    ...(code === undefined ? [] : [...u32(0), ...u32(code), ...Array(size - 8).fill(1)]),
    ...[...u32(3), ...u32(600), ...u32(1_209_600), ...TIME, ...TIME, ...TIME, ...zeros(30), ...guid(mark)],
  ]);
  return Uint8Array.from([...Array(16).fill(9), ...FILE, ...QUEUE, ...u32(says), ...bodies, ...QUEUE, ...zeros(12), ...FILE, ...zeros(64)]);
}
