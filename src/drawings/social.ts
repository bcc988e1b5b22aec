// The picture that a shared link shows, as pixels. Drawn by our own few lines, not from an SVG: turning an SVG into pixels takes a native
// library and the fonts of the machine that builds, and a machine without a Japanese font would draw boxes. So nothing is written in it;
// figures are made of seven bars each, and title and sentence stand in the tags beside it. The same input gives the same bytes everywhere.

export const SOCIAL = { width: 1200, height: 630 } as const;
/** Shades between paper and a colour: edges are smooth without any colour that is not in the palette. */
const SHADES = 15;
type Colour = 0 | 1 | 2 | 3;
/** paper, then the inks of styles/base.css in its light look: ink, accent, line, red */
const PAPER = [0xfb, 0xfa, 0xf6] as const;
const INKS: readonly (readonly [number, number, number])[] = [
  [0x15, 0x19, 0x1c],
  [0x07, 0x56, 0x4d],
  [0xdc, 0xd8, 0xce],
  [0x96, 0x15, 0x0f],
];
const INK: Colour = 0;
const ACCENT: Colour = 1;
const LINE: Colour = 2;
const RED: Colour = 3;

/** A bar with round ends from one point to another, or a frame with round corners. Lengths are pixels. */
export type Shape =
  | { readonly kind: 'bar'; readonly colour: Colour; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly thick: number }
  | {
      readonly kind: 'box';
      readonly colour: Colour;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly round: number;
      /** thickness of the frame; without it the box is filled */
      readonly frame?: number;
    };

const bar = (colour: Colour, x1: number, y1: number, x2: number, y2: number, thick: number): Shape => ({
  kind: 'bar',
  colour,
  from: [x1, y1],
  to: [x2, y2],
  thick,
});
const box = (colour: Colour, x: number, y: number, width: number, height: number, round: number, frame?: number): Shape => ({
  kind: 'box',
  colour,
  x,
  y,
  width,
  height,
  round,
  ...(frame !== undefined && { frame }),
});

/** Bars of a figure: top, upper right, lower right, bottom, lower left, upper left, middle. */
const FIGURES: Readonly<Record<string, string>> = {
  '0': '012345',
  '1': '12',
  '2': '01643',
  '3': '01623',
  '4': '5612',
  '5': '05623',
  '6': '056432',
  '7': '012',
  '8': '0123456',
  '9': '012356',
  A: '012456',
  B: '23456',
  C: '0345',
  D: '12346',
  E: '03456',
  F: '0456',
};

/** One figure of seven bars in a frame twice as high as wide. */
function figure(digit: string, x: number, y: number, width: number, colour: Colour, thick: number): Shape[] {
  const right = x + width;
  const middle = y + width;
  const bottom = y + 2 * width;
  const gap = thick * 0.75;
  const bars: readonly (readonly [number, number, number, number])[] = [
    [x + gap, y, right - gap, y],
    [right, y + gap, right, middle - gap],
    [right, middle + gap, right, bottom - gap],
    [x + gap, bottom, right - gap, bottom],
    [x, middle + gap, x, bottom - gap],
    [x, y + gap, x, middle - gap],
    [x + gap, middle, right - gap, middle],
  ];
  return [...(FIGURES[digit] ?? '')].flatMap((at) => {
    const one = bars[Number(at)];
    return one ? [bar(colour, ...one, thick)] : [];
  });
}

/** The mark of the site, large: a progress bar that stands at 0 %. */
const standing = (y: number, height: number): Shape[] => [box(INK, 80, y, 1040, height, 20, 8), box(ACCENT, 80 + 22, y + 22, 34, height - 44, 6)];

/** Eight figures of a code behind `0x`. */
export function codeShapes(code: string): Shape[] {
  const prefix = [...figure('0', 84, 150, 62, LINE, 14), bar(LINE, 176, 218, 222, 274, 14), bar(LINE, 222, 218, 176, 274, 14)];
  const digits = [...code].flatMap((digit, at) => figure(digit, 268 + at * 108, 150, 62, INK, 18));
  return [...prefix, ...digits];
}

export type SocialKind = 'home' | 'code' | 'cause' | 'tree' | 'article' | 'page';

/** One picture a kind of page: what the page is like. */
export const kindShapes = (kind: SocialKind): Shape[] => ABOVE[kind]();

const ABOVE: Readonly<Record<SocialKind, () => Shape[]>> = {
  home: () => [...figure('0', 92, 130, 80, INK, 22), box(INK, 236, 130, 44, 44, 22, 12), box(INK, 316, 246, 44, 44, 22, 12), bar(INK, 340, 138, 256, 282, 12)],
  code: () => codeShapes('80072EE2'),
  // the steps of an update, one of them broken
  cause: () => [
    bar(INK, 110, 210, 1090, 210, 8),
    ...[0, 1, 2].map((at) => box(ACCENT, 90 + at * 240, 180, 60, 60, 30)),
    bar(RED, 812, 182, 868, 238, 20),
    bar(RED, 868, 182, 812, 238, 20),
    box(LINE, 1050, 180, 60, 60, 30),
  ],
  // a question and its answers
  tree: () => [
    box(INK, 480, 90, 240, 80, 14, 8),
    bar(INK, 600, 170, 600, 210, 8),
    bar(INK, 220, 210, 980, 210, 8),
    ...[220, 600, 980].map((x) => bar(INK, x, 210, x, 250, 8)),
    box(LINE, 120, 250, 200, 80, 14),
    box(ACCENT, 500, 250, 200, 80, 14),
    box(LINE, 880, 250, 200, 80, 14),
  ],
  // lanes with a packet that arrives and one that is lost
  article: () => [
    ...[160, 600, 1040].map((x) => bar(LINE, x, 80, x, 340, 8)),
    bar(INK, 172, 130, 588, 160, 10),
    bar(INK, 552, 138, 588, 160, 10),
    bar(INK, 548, 180, 588, 160, 10),
    bar(INK, 612, 190, 800, 206, 10),
    bar(RED, 830, 186, 876, 232, 14),
    bar(RED, 876, 186, 830, 232, 14),
    ...[0, 1, 2, 3, 4].map((at) => bar(LINE, 588 - at * 88, 270 + at * 8, 540 - at * 88, 274 + at * 8, 8)),
  ],
  page: () => [0, 1, 2, 3].map((at) => bar(at === 0 ? INK : LINE, 100, 110 + at * 64, [760, 1080, 1020, 640][at] ?? 800, 110 + at * 64, at === 0 ? 26 : 18)),
};

/** `Math.hypot` guards against overflow and is ten times slower: half a thousand pictures are drawn at every build. */
const length2 = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Distance from a pixel's middle to the edge of a shape, in pixels: negative inside. */
function distance(shape: Shape, x: number, y: number): number {
  if (shape.kind === 'bar') {
    const [ax, ay] = shape.from;
    const [bx, by] = shape.to;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return length2(x - ax - along * (bx - ax), y - ay - along * (by - ay)) - shape.thick / 2;
  }
  const dx = Math.abs(x - shape.x - shape.width / 2) - shape.width / 2 + shape.round;
  const dy = Math.abs(y - shape.y - shape.height / 2) - shape.height / 2 + shape.round;
  const edge = length2(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - shape.round;
  return shape.frame === undefined ? edge : Math.abs(edge + shape.frame / 2) - shape.frame / 2;
}

/** Draws shapes into palette indices, row by row. A later shape covers an earlier one where it is darker. */
function rasterise(shapes: readonly Shape[], pixels: Uint8Array): Uint8Array {
  const { width, height } = SOCIAL;
  for (const shape of shapes) {
    const [left, top, right, bottom] =
      shape.kind === 'bar'
        ? [
            Math.min(shape.from[0], shape.to[0]) - shape.thick / 2 - 1,
            Math.min(shape.from[1], shape.to[1]) - shape.thick / 2 - 1,
            Math.max(shape.from[0], shape.to[0]) + shape.thick / 2 + 1,
            Math.max(shape.from[1], shape.to[1]) + shape.thick / 2 + 1,
          ]
        : [shape.x - 1, shape.y - 1, shape.x + shape.width + 1, shape.y + shape.height + 1];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
        const shade = Math.round(Math.min(1, Math.max(0, 0.5 - distance(shape, x + 0.5, y + 0.5))) * SHADES);
        const at = y * width + x;
        if (shade > 0 && shade >= ((pixels[at] ?? 0) - 1) % SHADES) pixels[at] = 1 + shape.colour * SHADES + shade - 1;
      }
  }
  return pixels;
}

let below: Uint8Array | undefined;
/** The bar that stands still is the same in every picture: it is drawn once. */
function sheet(): Uint8Array {
  below ??= rasterise(standing(410, 110), new Uint8Array(SOCIAL.width * SOCIAL.height));
  return below.slice();
}

function palette(): Uint8Array {
  const colours = INKS.flatMap((ink) =>
    Array.from({ length: SHADES }, (_, shade) => PAPER.map((paper, at) => Math.round(paper + (((ink[at] ?? 0) - paper) * (shade + 1)) / SHADES))),
  );
  return Uint8Array.from([...PAPER, ...colours.flat()]);
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** A chunk of a PNG: length, type, data, check sum (PNG specification, section 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i);
  out.set(data, 8);
  let crc = 0xffffffff;
  for (let i = 4; i < 8 + data.length; i++) crc = (CRC[(crc ^ (out[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return out;
}

/**
 * The picture as a PNG of palette colours: the shapes above the bar that stands still.
 * @param deflate packs bytes in the zlib format
 */
export async function drawSocial(shapes: readonly Shape[], deflate: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<Uint8Array> {
  const { width, height } = SOCIAL;
  const pixels = rasterise(shapes, sheet());
  // filter 2 (Up) makes rows that repeat into zeros: a tenth of the size
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const to = y * (width + 1);
    rows[to] = 2;
    rows.set(pixels.subarray(y * width, (y + 1) * width), to + 1);
    if (y > 0) for (let x = 0, above = (y - 1) * width; x < width; x++) rows[to + 1 + x] = (rows[to + 1 + x] as number) - (pixels[above + x] as number);
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a pixel, palette colours, the only compression and filtering there is, no interlacing
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette()),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
