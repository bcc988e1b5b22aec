// The page's way to an answer: one worker, started when first needed, watched, and never left hanging.
import { startWorker } from '#trusted';
import workerScript from './analyze.worker.ts?worker&url';
import { type Port, supervise } from './supervisor.ts';

export type { Given, Progress } from './message.ts';
export type { Answer, Ask } from './supervisor.ts';

const everySecond = (tick: () => void): (() => void) => {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
};

const supervisor = supervise(() => startWorker(workerScript) as unknown as Port, everySecond);

/** Reads what the visitor gave and answers with analysis and report. Never rejects: what goes wrong is an answer too. */
export const ask = supervisor.ask;
/** Starts the worker early: on focus of the box, or when a file is dragged over it. */
export const warmUp = supervisor.warmUp;
export const abort = supervisor.abort;
