import { defineConfig } from 'vitest/config';
import { codeShards } from './scripts/code-shards.ts';

export default defineConfig({
  plugins: [codeShards()],
  test: { environment: 'node', include: ['src/**/*.test.ts', 'content/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
