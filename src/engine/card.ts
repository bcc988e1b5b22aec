// A command of content with every label in words: the one maker of command cards, for results and for static pages.
import type { CommandCard } from './block.ts';
import { type Cite, type Command, type Effect, ERAS, type Era, type EraInfo, toList } from './define.ts';
import { fill, type Lang, type Text } from './text.ts';

/** The words a card needs, of one language. */
export interface CardWords {
  readonly effect: Readonly<Record<Effect, string>>;
  readonly shell: Readonly<Record<Command['shell'], string>>;
  readonly admin: string;
  readonly scope: Readonly<Record<Command['scope'], string>>;
  readonly reboot: string;
  readonly anyEra: string;
  /** asks for the release, where steps of several are shown */
  readonly whichEra: string;
  readonly between: string;
  /** a span of releases: `{from}` to `{to}` */
  readonly range: string;
}

export interface CardKnowledge {
  readonly commands: ReadonlyMap<string, Command>;
  readonly eras: ReadonlyMap<string, EraInfo>;
  readonly cites: ReadonlyMap<string, Cite>;
}

/** Releases in a few words: three or more in a row as a span, all of them as any. */
export function eraNames(eras: readonly Era[], desk: { readonly lang: Lang; readonly words: CardWords; readonly know: CardKnowledge }): string {
  if (eras.length >= ERAS.length) return desk.words.anyEra;
  const name = (era: Era) => desk.know.eras.get(era)?.name[desk.lang] ?? era;
  const runs: Era[][] = [];
  for (const era of ERAS) {
    if (!eras.includes(era)) continue;
    const run = runs.at(-1);
    if (run && ERAS.indexOf(run.at(-1) as Era) === ERAS.indexOf(era) - 1) run.push(era);
    else runs.push([era]);
  }
  const say = (run: readonly Era[]) => (run.length < 3 ? run.map(name) : [fill(desk.words.range, { from: name(run[0] as Era), to: name(run.at(-1) as Era) })]);
  return runs.flatMap(say).join(desk.words.between);
}

/** A command of content with every label in words. `undefined` for an id that content does not have. */
export function commandCard(id: string, lang: Lang, words: CardWords, know: CardKnowledge): CommandCard | undefined {
  const command = know.commands.get(id);
  if (!command) return undefined;
  const textOf = (one: Text | { readonly command: string; readonly text: Text }) =>
    'command' in one
      ? { text: one.text[lang], ...(know.commands.get(one.command) ? { command: know.commands.get(one.command)?.text ?? '' } : {}) }
      : { text: one[lang] };
  const labels: CommandCard['labels'] = [
    { kind: 'effect', text: words.effect[command.effect] },
    { kind: 'os', text: eraNames(command.os, { lang, words, know }) },
    { kind: 'shell', text: words.shell[command.shell] },
    ...(command.admin ? [{ kind: 'admin' as const, text: words.admin }] : []),
    ...(command.effect === 'R' ? [] : [{ kind: 'scope' as const, text: words.scope[command.scope] }]),
    ...(command.reboot ? [{ kind: 'reboot' as const, text: words.reboot }] : []),
  ];
  return {
    id,
    text: command.text,
    effect: command.effect,
    does: command.does[lang],
    labels,
    slots: Object.entries(command.slots ?? {}).map(([name, text]) => ({ name, text: text[lang] })),
    ...(command.undo && command.effect !== 'R' ? { undo: textOf(command.undo) } : {}),
    ...(command.effect === 'R' ? {} : { verify: textOf(command.verify) }),
    ...(command.caution ? { caution: command.caution[lang] } : {}),
    cites: toList(command.cite).flatMap((key) => {
      const cite = know.cites.get(key);
      return cite ? [{ key, title: cite.title, ...(cite.address ? { address: cite.address } : {}) }] : [];
    }),
  };
}
