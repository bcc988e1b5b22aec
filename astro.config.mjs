// SITE, BASE and OUT are build variables: where the site will live, under which path, and where the build goes.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeShards } from './scripts/code-shards.ts';
import { markdown } from './scripts/markdown.ts';
import { seal } from './scripts/seal.ts';
import { twins } from './scripts/twins.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://stuck.example',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  i18n: { locales: ['en', 'ja'], defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  markdown: { syntaxHighlight: false, processor: markdown },
  integrations: [mdx(), sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', ja: 'ja' } } }), twins(), seal()],
  vite: {
    plugins: [codeShards()],
    // ES modules, so that code tables stay apart; the default would pack all of them into the worker
    // and named as Astro names the page's own: a piece that page and worker both load is one file
    worker: { format: 'es', plugins: () => [codeShards()], rolldownOptions: { output: { chunkFileNames: '_astro/[name].[hash].js' } } },
    // a script inlined as data: or by hash gains nothing here and would lengthen every policy
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // a mark of Astro's own on every MDX file, which the bundler does not know: a warning for each, about nothing
        onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
      },
    },
  },
});
