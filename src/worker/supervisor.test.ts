import { describe, expect, it } from 'vitest';
import type { Question, Reply } from './message.ts';
import { type Answer, type Port, SILENCE, supervise } from './supervisor.ts';

/** Plays worker and clock: what was posted, and how to answer it. */
function stage(refuse = false) {
  const ports: (Port & { posted: Question[]; ended: boolean })[] = [];
  const ticks = new Set<() => void>();
  const supervisor = supervise(
    () => {
      if (refuse) throw new TypeError('refused');
      const port: (typeof ports)[number] = {
        posted: [],
        ended: false,
        postMessage: (question) => port.posted.push(question),
        terminate: () => {
          port.ended = true;
        },
        onmessage: null,
        onerror: null,
        onmessageerror: null,
      };
      ports.push(port);
      return port;
    },
    (tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  );
  const last = () => ports.at(-1) as (typeof ports)[number];
  return {
    supervisor,
    ports,
    ticks,
    last,
    say: (reply: Omit<Reply, 'id'> & Record<string, unknown>, id = last().posted.at(-1)?.id ?? -1) =>
      last().onmessage?.({ data: { ...reply, id } as unknown as Reply }),
    wait: (seconds: number) => {
      for (let i = 0; i < seconds; i++) for (const tick of [...ticks]) tick();
    },
  };
}
const text = (name: string) => ({ name, text: 'x' });
const DONE = { kind: 'done' as const, analysis: {}, report: {} };

describe('a supervised worker', () => {
  it('answers, and keeps the worker for the next question', async () => {
    const { supervisor, ports, say, ticks } = stage();
    const first = supervisor.ask({ files: [text('a')], lang: 'en' });
    say(DONE);
    expect((await first).kind).toBe('done');
    expect(ticks.size).toBe(0);
    const second = supervisor.ask({ files: [text('b')], lang: 'ja' });
    say(DONE);
    expect((await second).kind).toBe('done');
    expect(ports).toHaveLength(1);
  });

  it('tells how far it has read', () => {
    const { supervisor, say } = stage();
    const seen: number[] = [];
    void supervisor.ask({ files: [text('a')], lang: 'en', onProgress: ({ bytes }) => seen.push(bytes) });
    say({ kind: 'progress', file: 0, bytes: 5, total: 9 });
    say({ kind: 'progress', file: 0, bytes: 9, total: 9 });
    expect(seen).toEqual([5, 9]);
  });

  it('ends a worker that shows no sign of life, and not one that does', async () => {
    const { supervisor, say, wait, last } = stage();
    const answer = supervisor.ask({ files: [text('a')], lang: 'en' });
    wait(SILENCE - 1);
    say({ kind: 'alive' });
    wait(SILENCE - 1);
    expect(last().ended).toBe(false);
    wait(1);
    expect(last().ended).toBe(true);
    expect(await answer).toMatchObject({ kind: 'stopped', why: 'silent' });
  });

  it.each([0, 1, 2])('starts again without file %i when the worker dies over it', async (bad) => {
    const { supervisor, ports, say, last } = stage();
    const answer = supervisor.ask({ files: [text('a'), text('b'), text('c')], lang: 'en' });
    say({ kind: 'progress', file: bad, bytes: 1, total: 9 });
    last().onerror?.({ message: 'out of memory' });
    expect(ports).toHaveLength(2);
    expect(ports[0]?.ended).toBe(true);
    expect(last().posted[0]?.files.map((file) => 'unreadable' in file)).toEqual([0, 1, 2].map((index) => index === bad));
    say(DONE);
    expect((await answer).kind).toBe('done');
  });

  it('gives up when every file kills it', async () => {
    const { supervisor, ports, say, last } = stage();
    const answer = supervisor.ask({ files: [text('a'), text('b')], lang: 'en' });
    for (const file of [0, 1]) {
      say({ kind: 'progress', file, bytes: 1, total: 9 });
      last().onerror?.({ message: 'gone' });
    }
    expect(await answer).toEqual({ kind: 'stopped', why: 'crashed', reason: 'gone' });
    expect(ports).toHaveLength(2);
  });

  it('stops when asked to, and when a new question comes', async () => {
    const { supervisor, say, ports } = stage();
    const control = new AbortController();
    const first = supervisor.ask({ files: [text('a')], lang: 'en', signal: control.signal });
    control.abort();
    expect(await first).toMatchObject({ why: 'aborted' });
    const second = supervisor.ask({ files: [text('b')], lang: 'en' });
    const third = supervisor.ask({ files: [text('c')], lang: 'en' });
    expect(await second).toMatchObject({ why: 'aborted' });
    expect(ports.map((port) => port.ended)).toEqual([true, true, false]);
    say(DONE);
    expect((await third).kind).toBe('done');
  });

  it('hears no answer to another question', async () => {
    const { supervisor, say, last } = stage();
    const settled: Answer[] = [];
    const answer = supervisor.ask({ files: [text('a')], lang: 'en' }).then((one) => settled.push(one));
    say(DONE, (last().posted[0]?.id ?? 0) - 1);
    await Promise.resolve();
    expect(settled).toHaveLength(0);
    say(DONE);
    await answer;
    expect(settled).toHaveLength(1);
  });

  it('says so when no worker can be started', async () => {
    const { supervisor } = stage(true);
    supervisor.warmUp();
    expect(await supervisor.ask({ files: [text('a')], lang: 'en' })).toMatchObject({ kind: 'stopped', why: 'crashed', reason: 'TypeError: refused' });
  });

  it('hands on a mistake of ours as an answer', async () => {
    const { supervisor, say } = stage();
    const answer = supervisor.ask({ files: [text('a')], lang: 'en' });
    say({ kind: 'failed', reason: 'RangeError: x' });
    expect(await answer).toEqual({ kind: 'stopped', why: 'failed', reason: 'RangeError: x' });
  });
});
