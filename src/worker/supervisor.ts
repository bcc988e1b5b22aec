// A worker under watch: every question ends in an answer, whatever the worker does. Pure of the DOM, so that tests can play the worker.
import type { Analysis } from '#engine/analysis.ts';
import type { Report } from '#engine/report.ts';
import type { Lang } from '#engine/text.ts';
import type { Given, Progress, Question, Reply } from './message.ts';

/** The parts of a Worker that are used. */
export interface Port {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?(): void }) => void) | null;
  onmessageerror: (() => void) | null;
}

export interface Ask {
  readonly files: readonly Given[];
  /** the same of a PC that works */
  readonly good?: readonly Given[];
  readonly lang: Lang;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export type Answer =
  | { readonly kind: 'done'; readonly analysis: Analysis; readonly report: Report }
  /**
   * `aborted`: by the visitor or by the next question · `crashed`: the worker died (memory, script not loaded) ·
   * `silent`: no sign of life for SILENCE seconds · `failed`: a mistake of ours, with its message
   */
  | { readonly kind: 'stopped'; readonly why: 'aborted' | 'crashed' | 'silent' | 'failed'; readonly reason: string };

/**
 * Seconds without a sign of life after which a worker counts as hung. Ticks are counted, not the clock: a sleeping PC kills nothing.
 * The longest stage in one piece (50,000 lines that all say something) takes a second or two here, and ten times that on an old PC.
 */
export const SILENCE = 30;

interface Running {
  readonly id: number;
  readonly ask: Ask;
  files: readonly Given[];
  /** index of the file last heard of */
  at: number;
  silent: number;
  readonly finish: (answer: Answer) => void;
}

/** `start` makes a worker, `every` calls back each second and returns its own end. */
export function supervise(start: () => Port, every: (tick: () => void) => () => void) {
  let port: Port | undefined;
  let running: Running | undefined;
  let count = 0;
  let stopTicking: (() => void) | undefined;

  const end = (answer: Answer): void => {
    const ended = running;
    running = undefined;
    stopTicking?.();
    stopTicking = undefined;
    ended?.finish(answer);
  };

  const drop = (): void => {
    port?.terminate();
    port = undefined;
  };

  /** A worker that died over one of several files is started again without it: the others are still read. */
  const lose = (why: 'crashed' | 'silent', reason: string): void => {
    drop();
    if (!running) return;
    const { files, at } = running;
    const bad = files[at];
    const left = files.filter((file) => file !== bad && !('unreadable' in file));
    if (!bad || 'unreadable' in bad || left.length === 0) {
      end({ kind: 'stopped', why, reason });
      return;
    }
    running.files = files.map((file) => (file === bad ? { name: bad.name, unreadable: `${why}: ${reason}` } : file));
    running.at = -1;
    post();
  };

  const hear = ({ data }: { readonly data: Reply }): void => {
    if (!running || data.id !== running.id) return;
    running.silent = 0;
    if (data.kind === 'progress') {
      running.at = data.file;
      running.ask.onProgress?.({ file: data.file, bytes: data.bytes, total: data.total });
    } else if (data.kind === 'done') end({ kind: 'done', analysis: data.analysis, report: data.report });
    else if (data.kind === 'failed') end({ kind: 'stopped', why: 'failed', reason: data.reason });
  };

  const open = (): Port => {
    const made = start();
    made.onmessage = hear;
    made.onerror = (event) => {
      event.preventDefault?.();
      lose('crashed', event.message || 'the worker stopped');
    };
    made.onmessageerror = () => lose('crashed', 'an unreadable message');
    return made;
  };

  const post = (): void => {
    if (!running) return;
    running.silent = 0;
    try {
      port ??= open();
      port.postMessage({ id: running.id, files: running.files, lang: running.ask.lang, ...(running.ask.good ? { good: running.ask.good } : {}) });
    } catch (refused) {
      drop();
      end({ kind: 'stopped', why: 'crashed', reason: String(refused) });
    }
  };

  const abort = (): void => {
    if (!running) return;
    drop();
    end({ kind: 'stopped', why: 'aborted', reason: '' });
  };

  return {
    /** Starts the worker before the first question, while the visitor still types. */
    warmUp(): void {
      try {
        port ??= open();
      } catch {
        // the question itself will meet the same refusal and say it
        port = undefined;
      }
    },
    /** Asks; a question that still runs is stopped first. Never rejects. */
    ask(ask: Ask): Promise<Answer> {
      abort();
      if (ask.signal?.aborted) return Promise.resolve({ kind: 'stopped', why: 'aborted', reason: '' });
      return new Promise((finish) => {
        const mine: Running = { id: ++count, ask, files: ask.files, at: -1, silent: 0, finish };
        running = mine;
        ask.signal?.addEventListener('abort', () => running === mine && abort(), { once: true });
        stopTicking = every(() => {
          mine.silent += 1;
          if (running === mine && mine.silent >= SILENCE) lose('silent', `no sign of life for ${SILENCE} s`);
        });
        post();
      });
    },
    abort,
  };
}
