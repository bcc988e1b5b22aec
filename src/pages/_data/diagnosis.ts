// A diagnosis as its page shows it: facts in sentences, fixes by Windows, the ways back.
import { commands, diagnoses, eras, trees, vocabulary } from '#catalogue';
import { eraNames } from '#engine/card.ts';
import { type AnyPattern, type Diagnosis, ERAS, type Era, type FixStep } from '#engine/define.ts';
import { fill, type Lang } from '#engine/text.ts';
import { reportWords, words } from '#i18n/words.ts';

const isPlain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** A pattern as the sentence it looks for; what the sentence has no place for follows in brackets, what is left open stays `…`. */
export function sayPattern(pattern: AnyPattern, lang: Lang): string {
  const kind = vocabulary.kinds[pattern.kind];
  if (!kind) return pattern.kind;
  const slots = kind.text[lang];
  const told: Record<string, string> = {};
  const extra: string[] = [];
  for (const [field, test] of Object.entries(pattern)) {
    if (field === 'kind') continue;
    const said = sayTest(field, test, lang);
    // the address of a proxy is the proxy: one sentence, whichever of the two a fact holds
    if (field === 'address' && test === '$proxy' && said.value !== undefined) told['host'] = said.value;
    else if (slots.includes(`{${field}}`) && said.value !== undefined) told[field] = said.value;
    else if (said.extra !== undefined) extra.push(said.extra);
  }
  // a record of whatever code: `…` would look like a code that was left out
  if (told['code'] === undefined && slots.replace(/\[[^[\]]{1,200}\]/g, '').includes('{code}')) told['code'] = words[lang].pattern.anyCode;
  const sentence = fill(slots, told).replace(/[.。]$/, '');
  const { between } = reportWords[lang];
  return extra.length > 0 ? `${sentence} (${extra.join(between)})` : sentence;
}

/** What is tested of one field: the value for its place in the sentence, or words of its own. */
function sayTest(field: string, test: unknown, lang: Lang): { readonly value?: string; readonly extra?: string } {
  const { pattern } = words[lang];
  const fieldName = pattern[field as keyof typeof pattern] ?? field;
  const list = (Array.isArray(test) ? test : [test]).filter(isPlain).map(String);
  const say = (some: readonly string[]): string =>
    field === 'era'
      ? namesOf(some as Era[], lang)
      : oneOf(
          some.map((one) => sayWord(field, one, lang)),
          lang,
        );
  const value = say(list);
  if (field === 'toProxy') return { extra: test === true ? pattern.toProxy : pattern.direct };
  if (field === 'old') return { extra: test === true ? pattern.oldAgent : pattern.newAgent };
  if (field === 'askedOf') return { extra: pattern.ownNameServer };
  // a name for a port ties two facts, as `$host` does
  if (/port$/i.test(field) && typeof test === 'string' && test.startsWith('$')) return { extra: pattern.samePort };
  if (list.length > 0) return { value, ...(list[0]?.startsWith('$') || typeof test === 'boolean' ? {} : { extra: value }) };
  const rule = test as { readonly not?: unknown; readonly covers?: string; readonly present?: boolean };
  if (rule.covers !== undefined) return { extra: pattern.covers };
  if (rule.present === true && field === 'code') return { value: pattern.anyCode, extra: fill(pattern.present, { field: fieldName }) };
  if (rule.present !== undefined) return { extra: fill(rule.present ? pattern.present : pattern.absent, { field: fieldName }) };
  const not = say((Array.isArray(rule.not) ? rule.not : [rule.not]).filter(isPlain).map(String));
  return { value: fill(pattern.not, { value: not }), extra: fill(pattern.not, { value: not }) };
}

/** One word of a test in the reader's language. */
function sayWord(field: string, word: string, lang: Lang): string {
  const { pattern } = words[lang];
  if (word.startsWith('$')) return word === '$proxy' ? pattern.sameProxy : pattern.same;
  if (field === 'picture') return vocabulary.pictures[word]?.[lang].replace(/[.。]$/, '') ?? word;
  if (field === 'step') return vocabulary.steps[word]?.[lang] ?? word;
  const { values } = reportWords[lang];
  return values[`${field}.${word}`] ?? values[word] ?? word;
}

/** Words of which any one will do. */
function oneOf(list: readonly string[], lang: Lang): string {
  const last = list.at(-1) ?? '';
  if (list.length < 2) return last;
  const { either, oneOf: more } = words[lang].pattern;
  return fill(list.length === 2 ? either : more, { list: list.slice(0, -1).join(reportWords[lang].between), last });
}

/** A set of patterns as sentences, each once. */
export const saySet = (set: AnyPattern | readonly AnyPattern[], lang: Lang): readonly string[] => [
  ...new Set((Array.isArray(set) ? (set as readonly AnyPattern[]) : [set as AnyPattern]).map((pattern) => sayPattern(pattern, lang))),
];

/** What each alone takes a cause off the list. Several pictures of which any one will do are sentences of their own. */
export function againstOf({ excludedBy }: Diagnosis, lang: Lang): readonly string[] {
  const sets = (excludedBy as readonly (AnyPattern | readonly AnyPattern[])[]).flatMap((set) => {
    const pictures: unknown = Array.isArray(set) ? undefined : (set as AnyPattern)['picture'];
    return Array.isArray(pictures) ? pictures.map((picture) => ({ ...(set as AnyPattern), picture }) as AnyPattern) : [set];
  });
  return sets.map((set) => saySet(set, lang).join(' + '));
}

/**
 * Several sets of sentences as what all of them share, and what each adds to it (joined by ` + `).
 * `undefined` where they share nothing, or where one of them is the whole of another.
 */
export function factor(sets: readonly (readonly string[])[]): { readonly always: readonly string[]; readonly either: readonly string[] } | undefined {
  const always = (sets[0] ?? []).filter((sentence) => sets.every((set) => set.includes(sentence)));
  const either = [...new Set(sets.map((set) => set.filter((sentence) => !always.includes(sentence)).join(' + ')))];
  return sets.length > 1 && always.length > 0 && !either.includes('') ? { always, either } : undefined;
}

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
export const namesOf = (list: readonly Era[], lang: Lang): string =>
  eraNames(list, { lang, words: reportWords[lang], know: { commands, eras, cites: new Map() } });

export interface Undo {
  /** the commands that are taken back alike, each with the releases it is for where the cause has others too */
  readonly what: readonly { readonly text: string; readonly on?: string }[];
  readonly how: string;
  readonly command?: string;
}
/** What every changing command of the fix is taken back with; those with the same way back stand together. */
export function undosOf(diagnosis: Diagnosis, lang: Lang): readonly Undo[] {
  const undos = new Map<string, Undo>();
  for (const id of new Set(diagnosis.fix.map(({ command }) => command))) {
    const command = commands.get(id ?? '');
    if (!command?.undo || command.effect === 'R') continue;
    const text = 'command' in command.undo ? commands.get(command.undo.command)?.text : undefined;
    const how = 'command' in command.undo ? command.undo.text[lang] : command.undo[lang];
    const key = `${how}\n${text ?? ''}`;
    const on = diagnosis.eras.filter((era) => command.os.includes(era));
    const what = { text: command.text, ...(on.length < diagnosis.eras.length && { on: namesOf(on, lang) }) };
    undos.set(key, { what: [...(undos.get(key)?.what ?? []), what], how, ...(text !== undefined && { command: text }) });
  }
  return [...undos.values()];
}

/** Releases as short as a column head needs them. */
export const SHORT: Readonly<Record<Era, string>> = {
  '2000': '2000',
  xp: 'XP',
  '2003': '2003',
  vista: 'Vista',
  '7': '7',
  '8': '8',
  '8.1': '8.1',
  '10': '10',
  '11': '11',
};

export interface Layer {
  readonly layer: string;
  readonly ids: readonly string[];
}
/** Causes by the part they lie in, in the order in which an update meets the parts; of one Windows, or of all. */
export const byLayer = (era?: Era): readonly Layer[] =>
  Object.keys(vocabulary.layers)
    .map((layer) => ({
      layer,
      ids: [...diagnoses].filter(([, diagnosis]) => diagnosis.layer === layer && (era === undefined || diagnosis.eras.includes(era))).map(([id]) => id),
    }))
    .filter(({ ids }) => ids.length > 0);

/** The last part of the address of a Windows: `windows-8-1`. */
export const eraSlug = (era: Era): string => `${era === '2003' ? 'server' : 'windows'}-${era.replace('.', '-')}`;

/** The questions whose answers lead to a cause, each once, by flowchart in their places. */
export const questionsTo = (id: string): readonly { readonly tree: string; readonly node: string }[] =>
  [...trees]
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([tree, { nodes }]) =>
      Object.entries(nodes)
        .filter(([, { answers }]) => answers.some(({ to }) => typeof to === 'object' && 'diagnoses' in to && to.diagnoses.includes(id)))
        .map(([node]) => ({ tree, node })),
    );
