// A diagnosis as its page shows it: facts in sentences, fixes by Windows, the ways back.
import { commands, diagnoses, eras, vocabulary } from '#catalogue';
import { eraNames } from '#engine/card.ts';
import { type AnyPattern, type Diagnosis, ERAS, type Era, type FixStep } from '#engine/define.ts';
import { fill, type Lang } from '#engine/text.ts';
import { reportWords } from '#i18n/words.ts';

/** A pattern as the sentence it looks for; what it leaves open stays `…`. */
export function sayPattern(pattern: AnyPattern, lang: Lang): string {
  const kind = vocabulary.kinds[pattern.kind];
  if (!kind) return pattern.kind;
  const words = reportWords[lang].values;
  const said = Object.entries(pattern).flatMap(([field, test]): [string, string][] => {
    const values = (Array.isArray(test) ? test : [test]).filter((value) => ['string', 'number', 'boolean'].includes(typeof value));
    const plain = values.map(String).filter((value) => !value.startsWith('$'));
    return field === 'kind' || plain.length === 0 ? [] : [[field, plain.map((value) => words[value] ?? value).join(reportWords[lang].between)]];
  });
  return fill(kind.text[lang], Object.fromEntries(said));
}

/** A set of patterns as sentences, each once. */
export const saySet = (set: AnyPattern | readonly AnyPattern[], lang: Lang): readonly string[] => [
  ...new Set((Array.isArray(set) ? (set as readonly AnyPattern[]) : [set as AnyPattern]).map((pattern) => sayPattern(pattern, lang))),
];

export interface EraFix {
  readonly id: string;
  readonly eras: readonly Era[];
  readonly name: string;
  readonly steps: readonly FixStep[];
}

/** Windows releases that share the same steps stand together. */
export function fixesByEra(diagnosis: Diagnosis, lang: Lang): readonly EraFix[] {
  const groups = new Map<string, { eras: Era[]; steps: readonly FixStep[] }>();
  for (const era of ERAS.filter((each) => diagnosis.eras.includes(each))) {
    const steps = diagnosis.fix.filter((step) => (step.eras ?? diagnosis.eras).includes(era) && fits(step.command, era));
    const key = steps.map((step) => diagnosis.fix.indexOf(step)).join();
    const group = groups.get(key);
    if (group) group.eras.push(era);
    else if (steps.length > 0) groups.set(key, { eras: [era], steps });
  }
  return [...groups.values()].map((group) => ({ ...group, id: `fix-${group.eras[0]?.replace('.', '-') ?? ''}`, name: namesOf(group.eras, lang) }));
}

const fits = (id: string | undefined, era: Era): boolean => id === undefined || (commands.get(id)?.os.includes(era) ?? true);

/** The names of releases, in words. */
export const namesOf = (list: readonly Era[], lang: Lang): string => eraNames(list, { lang, words: reportWords[lang], know: { commands, eras, cites: new Map() } });

/** What every changing command of the fix is taken back with. */
export function undosOf(diagnosis: Diagnosis, lang: Lang): readonly { readonly what: string; readonly how: string; readonly command?: string }[] {
  const ids = [...new Set(diagnosis.fix.flatMap(({ command }) => (command === undefined ? [] : [command])))];
  return ids.flatMap((id) => {
    const command = commands.get(id);
    if (!command?.undo || command.effect === 'R') return [];
    if (!('command' in command.undo)) return [{ what: command.text, how: command.undo[lang] }];
    const text = commands.get(command.undo.command)?.text;
    return [{ what: command.text, how: command.undo.text[lang], ...(text !== undefined && { command: text }) }];
  });
}

/** Causes by family, in the order of the vocabulary. */
export const byFamily = (): readonly { readonly family: string; readonly ids: readonly string[] }[] =>
  Object.keys(vocabulary.families)
    .map((family) => ({ family, ids: [...diagnoses].filter(([, diagnosis]) => diagnosis.family === family).map(([id]) => id) }))
    .filter(({ ids }) => ids.length > 0);
