// Authors can be wrong: a word that names nothing stops the build, with the page, the word and the nearest one that exists.

/** Edit distance of two short words. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The words, nearest first. */
export const nearest = (word: string, words: Iterable<string>): readonly string[] =>
  [...words]
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each);

/** The value under `id`, or a build error that helps. `what` says the kind of word: 'command', 'cite' … */
export function known<T>(map: ReadonlyMap<string, T>, id: string | undefined, what: string, page: string): T {
  const value = id === undefined ? undefined : map.get(id);
  if (value !== undefined) return value;
  const [close] = nearest(id ?? '', map.keys());
  throw new Error(`${page}: no ${what} “${id ?? ''}”${close === undefined ? ', and there is none yet' : `; did you mean “${close}”?`}`);
}
