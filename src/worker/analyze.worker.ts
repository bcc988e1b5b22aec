// The engine over the catalogue, off the page's thread. Answers every question, and shows each second that it is alive.
import './lockdown.ts';
import { answer } from '../answer.ts';
import { openGiven } from './given-source.ts';
import type { Question, Reply } from './message.ts';

const say = (reply: Reply): void => postMessage(reply);

async function reply({ id, files, lang, good = [] }: Question): Promise<void> {
  const pulse = setInterval(() => say({ kind: 'alive', id }), 1000);
  let bytes = 0;
  let total = 0;
  const open = (given: Question['files'][number], file: number) =>
    openGiven(given, (more) => {
      bytes += more;
      say({ kind: 'progress', id, file, bytes, total });
    });
  const sources = files.map(open);
  const working = good.map((given, at) => open(given, files.length + at));
  for (const { size } of [...sources, ...working]) total += size;
  try {
    say({ kind: 'done', id, ...(await answer(sources, lang, working)) });
  } catch (mistake) {
    say({ kind: 'failed', id, reason: String(mistake) });
  } finally {
    clearInterval(pulse);
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => void reply(data));
// keys of hostile input can then change nothing that all objects share
Object.freeze(Object.prototype);
