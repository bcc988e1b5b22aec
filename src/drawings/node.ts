// The one shape everything drawn has, whether a card, a report or a picture: printed by Drawn.astro, drawn live by elements/draw.ts.

/** An element as data. Below an `svg` tag every tag is an SVG one. */
export interface DrawnNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (DrawnNode | string)[];
}

/** What may stand between two tags; the falsy ones are left out. */
export type Child = DrawnNode | string | false | undefined;

/** Builds one element: `h('p', { class: 'note' }, 'text')`. */
export function h(tag: string, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: readonly (Child | readonly Child[])[]): DrawnNode {
  const kept = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const flat = children.flat().filter((child): child is DrawnNode | string => child !== undefined && child !== false && child !== '');
  return { tag, ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }), ...(flat.length > 0 && { children: flat }) };
}
