// The command line as one bundle: Node has no import.meta.glob. Separate from Astro's build; scripts/analyze.mjs calls it.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: { ssr: 'src/cli/main.ts', target: 'node24', minify: false, emptyOutDir: true },
});
