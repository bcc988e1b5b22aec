// What scripts/code-shards.ts makes of content/codes.
declare module 'virtual:codes' {
  type Piece = () => Promise<string>;
  export const index: Piece;
  export const shards: readonly Piece[];
  export const words: readonly Piece[];
}
