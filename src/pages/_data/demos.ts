// The cases offered as "try this": an expectation marked so, with its files.
import { caseTexts } from '#catalogue';
import type { Case } from '#engine/define.ts';
import type { Text } from '#engine/text.ts';

export interface Demo {
  /** `<case>-<n>`: names the file that holds the inputs */
  readonly id: string;
  /** the incident, and what of it is given */
  readonly title: Text;
  readonly given: Text;
  /** its place among the demos; those without a place come last */
  readonly place: number;
  readonly files: () => Promise<readonly { readonly name: string; readonly text: string }[]>;
}

export function demosOf(cases: ReadonlyMap<string, Case>): readonly Demo[] {
  const found = [...cases].flatMap(([id, { title, expect }]) =>
    expect.flatMap(({ demo, title: shown, given }, at): Demo[] => {
      if (!demo) return [];
      const files = () => Promise.all(given.map((name) => open(id, name)));
      return [{ id: `${id}-${at + 1}`, title, given: shown, place: typeof demo === 'number' ? demo : Number.POSITIVE_INFINITY, files }];
    }),
  );
  return found.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
}

async function open(id: string, name: string): Promise<{ name: string; text: string }> {
  const load = caseTexts.get(`${id}/${name}`);
  if (!load) throw new Error(`content/cases/${id}: no text file ${name} to try`);
  return { name, text: await load() };
}
