// Command cards for static pages: the same maker and the same drawing as in a result.
import { cites, commands, eras } from '#catalogue';
import { commandCard as drawCard } from '#drawings/card.ts';
import type { DrawnNode } from '#drawings/node.ts';
import { commandCard } from '#engine/card.ts';
import type { Lang } from '#engine/text.ts';
import { reportWords, words } from '#i18n/words.ts';
import { known } from './known.ts';

/** The card of a command, or a build error that names the nearest one. */
export function cardOf(id: string, lang: Lang, page: string): DrawnNode {
  known(commands, id, 'command', page);
  const card = commandCard(id, lang, reportWords[lang], { commands, eras, cites });
  if (!card) throw new Error(`${page}: no card for ${id}`);
  const w = words[lang];
  return drawCard(card, { ...w.command, copied: w.result.copied, refused: w.result.copyFailed });
}
