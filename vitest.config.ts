import { defineConfig } from 'vitest/config';
import { codeShards } from './scripts/code-shards.ts';

export default defineConfig({
  plugins: [codeShards()],
  // A slow machine is no failure: only a hang is.
  test: { environment: 'node', testTimeout: 60_000, include: ['src/**/*.test.ts', 'content/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
