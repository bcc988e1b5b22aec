// What scripts/code-shards.ts makes at build: the code tables in pieces (src/engine/code-shelf.ts reads them).
declare module 'virtual:codes' {
  import type { Shelf } from '#engine/code-shelf.ts';
  export const index: Shelf['index'];
  export const shards: Shelf['shards'];
  export const words: Shelf['words'];
}
