// The command line as one bundle: Node has no import.meta.glob. Separate from Astro's build; scripts/analyze.mjs calls it.
import { defineConfig } from 'vite';
import { codeShards } from './scripts/code-shards.ts';

export default defineConfig({
  plugins: [codeShards()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    rolldownOptions: {
      input: {
        main: 'src/cli/main.ts',
        corpus: 'src/cli/corpus.ts',
        codes: 'src/cli/codes.ts',
        bench: 'src/cli/bench.ts',
        stream: 'src/cli/stream.ts',
        mutants: 'src/cli/mutants.ts',
      },
    },
    target: 'node24',
    minify: false,
    emptyOutDir: true,
  },
});
