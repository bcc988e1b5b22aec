// Command cards for static pages: the same maker and the same drawing as in a result.
import { cites, commands, eras } from '#catalogue';
import { commandCard as drawCard } from '#drawings/card.ts';
import type { DrawnNode } from '#drawings/node.ts';
import { commandCard } from '#engine/card.ts';
import { reportWords, words } from '#i18n/words.ts';
import { known } from './known.ts';
import type { Notes } from './notes.ts';

/** The card of a command, its sources as numbers of the page's list; a build error names the nearest command. */
export function cardOf(id: string, { lang, page, numbers }: Notes): DrawnNode {
  known(commands, id, 'command', page);
  const card = commandCard(id, lang, reportWords[lang], { commands, eras, cites });
  if (!card) throw new Error(`${page}: no card for ${id}`);
  const w = words[lang];
  // a page without a list of sources, or whose list leaves this one out, links it at its place
  const numbered = card.cites.map((cite) => {
    const n = numbers.get(cite.key);
    return n === undefined ? cite : { key: cite.key, title: String(n), address: `#source-${n}` };
  });
  return drawCard({ ...card, cites: numbered }, { ...w.command, copied: w.result.copied, refused: w.result.copyFailed });
}
