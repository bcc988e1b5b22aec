// The pictures of shared links: one a code, one a kind of page. Without words, so the same for both languages.
import type { APIRoute } from 'astro';
import { codeShapes, drawSocial, kindShapes, type Shape, type SocialKind } from '#drawings/social.ts';
import { codePages } from '../_data/codes.ts';

const KINDS: readonly SocialKind[] = ['home', 'code', 'cause', 'tree', 'article', 'page'];

export const getStaticPaths = async () => [
  ...KINDS.map((kind) => ({ params: { name: kind as string }, props: { shapes: kindShapes(kind) } })),
  ...(await codePages()).map(({ code }) => ({ params: { name: code.toLowerCase() }, props: { shapes: codeShapes(code) } })),
];

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

export const GET: APIRoute<{ shapes: readonly Shape[] }> = async ({ props: { shapes } }) =>
  new Response((await drawSocial(shapes, deflate)) as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
