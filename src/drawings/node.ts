// A drawing or a block as plain data: what the page prints and what an element builds are the same tree.

export interface DrawnNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (DrawnNode | string)[];
}

/** Short hand for a node; attributes that are `undefined` are left out. */
export function drawn(tag: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, children: readonly (DrawnNode | string)[] = []): DrawnNode {
  const kept = Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  return { tag, ...(Object.keys(kept).length > 0 && { attributes: kept }), ...(children.length > 0 && { children }) };
}
