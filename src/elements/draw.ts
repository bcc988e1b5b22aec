// DrawnNode → live elements: the only place of the site where a script makes elements. Text stays text; what is not on the lists is not made.
import type { DrawnNode } from '#drawings/node.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TAGS = new Set(
  'a article button cite code dd div dl dt em figcaption figure h2 h3 h4 header label li mark ol option p pre section select small span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const SVG_TAGS = new Set('a circle defs desc ellipse g line marker path polygon polyline rect svg text title tspan use'.split(' '));
const ATTRIBUTES = new Set(
  (
    'class for id hidden href hreflang lang rel role scope tabindex title type value ' +
    'cx cy d dominant-baseline dx dy fill font-size font-weight height letter-spacing marker-end marker-start markerHeight markerUnits markerWidth ' +
    'opacity orient points preserveAspectRatio r refX refY rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width ' +
    'text-anchor text-decoration transform viewBox width x x1 x2 xml:space y y1 y2'
  ).split(' '),
);
const allowed = (name: string): boolean => ATTRIBUTES.has(name) || /^(?:aria|data)-[a-z-]{1,40}$/.test(name);
/** Own pages, places on the page, and the addresses of our cites: nothing that runs. */
const leads = (address: string): boolean => /^(?:\/(?!\/)|#|https?:\/\/)/.test(address);

function make(node: DrawnNode, inSvg: boolean): Element {
  const svg = inSvg || node.tag === 'svg';
  if (!(svg ? SVG_TAGS : TAGS).has(node.tag)) throw new TypeError(`not an element of ours: ${node.tag}`);
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (!allowed(name) || (name === 'href' && !leads(value))) throw new TypeError(`not an attribute of ours: ${name}="${value.slice(0, 40)}"`);
    element.setAttribute(name, value);
  }
  element.append(...draw(node.children ?? [], svg));
  return element;
}

/** Makes the elements of a drawing, ready to be put into the page. */
export function draw(nodes: readonly (DrawnNode | string)[], inSvg = false): (Element | Text)[] {
  return nodes.map((node) => (typeof node === 'string' ? document.createTextNode(node) : make(node, inSvg)));
}
