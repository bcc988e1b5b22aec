// Everything we know, found by its place: the same door for pages, worker, tests and command line.
// One named export a kind and a pure call each, so that whoever bundles carries only the kinds it names.

import { index, shards, words } from 'virtual:codes';
import type { Shelf } from '#engine/code-shelf.ts';
import type {
  Case,
  Cite,
  Claim,
  CodeAdvice,
  CodeMeaning,
  CodeWords,
  Command,
  Diagnosis,
  Era,
  EraInfo,
  Figure,
  Format,
  Limit,
  Measured,
  MeasuredUnseen,
  MissReasons,
  Signature,
  Symptom,
  Term,
  Tree,
  Vocabulary,
} from '#engine/define.ts';
import { filed, keyed, mapped, single } from './gather.ts';

export const formats = /* @__PURE__ */ keyed(
  import.meta.glob<Format>(['./formats/*.ts', './formats/*/format.ts', '!./formats/*.test.ts', '!./formats/*.bench.ts'], { eager: true, import: 'default' }),
);
/** Files of our own that the mutants of a binary format start from. */
export const seeds = /* @__PURE__ */ keyed(
  import.meta.glob<() => readonly { readonly name: string; readonly bytes: Uint8Array }[]>('./formats/*/seeds.ts', { import: 'default' }),
);
export const signatures = /* @__PURE__ */ keyed(
  import.meta.glob<readonly Signature[]>(['../content/signatures/*.ts', '!../content/**/*.test.ts'], { eager: true, import: 'default' }),
);
export const diagnoses = /* @__PURE__ */ keyed(import.meta.glob<Diagnosis>('../content/diagnoses/*/diagnosis.ts', { eager: true, import: 'default' }));
export const commands = /* @__PURE__ */ keyed(
  import.meta.glob<Command>(['../content/commands/*.ts', '!../content/**/*.test.ts'], { eager: true, import: 'default' }),
);
export const trees = /* @__PURE__ */ keyed(import.meta.glob<Tree>(['../content/trees/*.ts', '!../content/**/*.test.ts'], { eager: true, import: 'default' }));
export const cases = /* @__PURE__ */ keyed(import.meta.glob<Case>('../content/cases/*/case.ts', { eager: true, import: 'default' }));
/** The text files of the cases by `<case>/<file>`, for "try this"; files in other encodings are read by tests as bytes. */
export const caseTexts = /* @__PURE__ */ filed(import.meta.glob<string>('../content/cases/*/*.{txt,log,reg,xml,csv}', { query: '?raw', import: 'default' }));
export const figures = /* @__PURE__ */ keyed(
  import.meta.glob<Figure>(['../content/figures/*.ts', '!../content/**/*.test.ts'], { eager: true, import: 'default' }),
);

export const vocabulary: Vocabulary = /* @__PURE__ */ single<Vocabulary>(
  import.meta.glob<Vocabulary>('../content/vocabulary.ts', { eager: true, import: 'default' }),
  {
    kinds: {},
    families: {},
    layers: {},
    steps: {},
    pictures: {},
    echoes: [],
    about: [],
    told: { quoting: [], own: [] },
    assumed: {},
  },
);
export const eras: ReadonlyMap<string, EraInfo> = /* @__PURE__ */ mapped(
  single<Readonly<Partial<Record<Era, EraInfo>>>>(
    import.meta.glob<Readonly<Record<Era, EraInfo>>>('../content/eras.ts', { eager: true, import: 'default' }),
    {},
  ),
);
export const cites: ReadonlyMap<string, Cite> = /* @__PURE__ */ mapped(
  single<Readonly<Record<string, Cite>>>(import.meta.glob<Readonly<Record<string, Cite>>>('../content/cites.ts', { eager: true, import: 'default' }), {}),
);
export const claims: ReadonlyMap<string, Claim> = /* @__PURE__ */ mapped(
  single<Readonly<Record<string, Claim>>>(import.meta.glob<Readonly<Record<string, Claim>>>('../content/claims.ts', { eager: true, import: 'default' }), {}),
);
export const glossary: readonly Term[] = /* @__PURE__ */ single<readonly Term[]>(
  import.meta.glob<readonly Term[]>('../content/glossary.ts', { eager: true, import: 'default' }),
  [],
);
export const symptoms: readonly Symptom[] = /* @__PURE__ */ single<readonly Symptom[]>(
  import.meta.glob<readonly Symptom[]>('../content/symptoms.ts', { eager: true, import: 'default' }),
  [],
);

/** What a code means, in our words, by 8 upper-case hex digits. */
export const codeMeanings: ReadonlyMap<string, CodeMeaning> = /* @__PURE__ */ mapped(
  single<Readonly<Record<string, CodeMeaning>>>(
    import.meta.glob<Readonly<Record<string, CodeMeaning>>>('../content/code-meanings.ts', { eager: true, import: 'default' }),
    {},
  ),
);

/** The last measurement on inputs of strangers, if one is filed. */
export const measured: Measured | undefined = /* @__PURE__ */ single<Measured | undefined>(
  import.meta.glob<Measured>('../content/measured.json', { eager: true, import: 'default' }),
  undefined,
);
/** The last measurement on inputs that no rule was written with, if one is filed. */
export const measuredUnseen: MeasuredUnseen | undefined = /* @__PURE__ */ single<MeasuredUnseen | undefined>(
  import.meta.glob<MeasuredUnseen>('../content/measured-unseen.json', { eager: true, import: 'default' }),
  undefined,
);
export const missReasons: MissReasons = /* @__PURE__ */ single<MissReasons>(
  import.meta.glob<MissReasons>('../content/misses.ts', { eager: true, import: 'default' }),
  {},
);
/** What to look at first, by 8 upper-case hex digits. */
export const codeAdvice: ReadonlyMap<string, CodeAdvice> = /* @__PURE__ */ mapped(
  single<Readonly<Record<string, CodeAdvice>>>(
    import.meta.glob<Readonly<Record<string, CodeAdvice>>>('../content/code-advice.ts', { eager: true, import: 'default' }),
    {},
  ),
);

/** How long waiting is normal, where a source says so. */
export const limits: readonly Limit[] = /* @__PURE__ */ single<readonly Limit[]>(
  import.meta.glob<readonly Limit[]>('../content/limits.ts', { eager: true, import: 'default' }),
  [],
);

/** The whole code tables by family, for the build. */
export const codes = /* @__PURE__ */ keyed(import.meta.glob<string>('../content/codes/*.tsv', { query: '?raw', import: 'default' }));
/** The same in small pieces, for who asks about a few codes: each is fetched by `import()` when it is needed. */
export const codeShelf: Shelf = { index, shards, words };
/** The words around codes: layers, readings, families, notes. */
export const codeWords: CodeWords = /* @__PURE__ */ single<CodeWords>(
  import.meta.glob<CodeWords>('../content/code-words.ts', { eager: true, import: 'default' }),
  {
    layers: {},
    readings: {} as CodeWords['readings'],
    edits: {} as CodeWords['edits'],
    families: {},
    notes: {},
    phases: {},
    prints: [],
  },
);
/** Small tables beside the codes: facilities, HTTP statuses, what other tables get wrong. */
export const codeFacts = /* @__PURE__ */ keyed(import.meta.glob<string>('../content/code-facts/*.tsv', { query: '?raw', import: 'default' }));
