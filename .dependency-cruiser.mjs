// The import law of the .ts files, one rule a room (ARCHITECTURE.md). It sees neither .astro nor .mdx nor glob strings: src/rooms.test.ts does.
// Direct rules only: every element *reaches* the catalogue, through the worker's address.
const TEST = '\\.(?:test|bench)\\.ts$';

/** Files of `from` may import what `may` matches and nothing else. */
const only = (name, comment, from, may) => ({ name, severity: 'error', comment, from: { path: from, pathNot: TEST }, to: { pathNot: may } });

const engine = (...files) => `^src/engine/(?:${files.join('|')})\\.ts$`;

export default {
  forbidden: [
    only('content', 'What we know is written without knowing how it is used.', '^content/', [
      '^src/engine/define\\.ts$',
      '^content/(vocabulary|service-names|update-hosts|web-sentences|spelling)\\.ts$',
      '^content/kinds/',
    ]),
    only(
      'engine',
      'The engine is pure: it knows neither DOM, Node, content nor formats, so that page, worker, tests and command line share it.',
      '^src/engine/(?!machine\\.ts$)',
      '^src/engine/',
    ),
    only('machine', 'xstate stays behind one file: everything else walks the tree as data.', '^src/engine/machine\\.ts$', [
      '^src/engine/',
      '^node_modules/xstate/',
    ]),
    only('formats', 'A format knows its own grammar alone: none can depend on another or on a cause.', '^src/formats/([^/.]+)', [
      engine('define', 'bytes', 'byte-window', 'defects', 'event(?:-record)?', 'span', 'code[-a-z]*'),
      // what the binary and the printed forms of a capture share
      engine('packet', 'decode-[a-z]*', 'capture', 'printed[-a-z]*'),
      '^src/formats/$1/',
    ]),
    only('gather', 'Gathering is pure: modules by path to maps by id.', '^src/gather\\.ts$', '^src/engine/'),
    only('catalogue', 'The only door that globs: content and formats come in here and nowhere else.', '^src/catalogue\\.ts$', [
      '^src/engine/',
      '^src/gather\\.ts$',
      '^src/formats/',
      '^content/',
      '^virtual:codes$',
    ]),
    only('knowledge', 'What engine and report are told is put together once, from the catalogue.', '^src/knowledge\\.ts$', [
      '^src/engine/',
      '^src/catalogue\\.ts$',
    ]),
    only('answer', 'One call reads, answers and draws: worker and command line cannot drift apart.', '^src/answer\\.ts$', [
      '^src/(?:catalogue|drawings/(?:figure|seen|lanes-from-flows))\\.ts$',
      '^src/engine/',
      '^src/knowledge\\.ts$',
      '^src/i18n/',
    ]),
    only('explain', 'What is said about a code is put together once: command line, tests and build cannot drift apart.', '^src/explain\\.ts$', [
      '^src/engine/',
      '^src/(?:catalogue|knowledge)\\.ts$',
      '^src/i18n/',
    ]),
    only('laws', 'How an input can be told otherwise knows sources alone.', '^src/laws\\.ts$', '^src/engine/'),
    only('mutants', 'A mutant is bytes made of bytes.', '^src/mutants\\.ts$', '^$'),
    only('url', 'Addresses need types alone.', '^src/url\\.ts$', '^src/engine/'),
    only('trusted', 'The one Trusted Types policy depends on nothing that could be swapped.', '^src/trusted\\.ts$', '^$'),
    only('worker', 'The worker runs the engine over the catalogue and draws nothing.', '^src/worker/(?!client\\.ts$)', [
      '^src/worker/(?!.*\\.worker\\.ts)',
      '^src/engine/',
      '^src/answer\\.ts$',
    ]),
    only('client', 'The page side of the worker also holds the policy that starts it.', '^src/worker/client\\.ts$', [
      '^src/worker/',
      '^src/engine/',
      '^src/trusted\\.ts$',
    ]),
    only('cli', 'The command line is the same engine over the same catalogue, with Node around it.', '^src/cli/', [
      '^src/cli/',
      '^src/engine/',
      '^src/(?:answer|explain|knowledge|catalogue|laws|mutants|archive-seeds)\\.ts$',
      '^(?:node:)?(?:fs|path|process|url|util|stream|buffer|v8|vm|worker_threads)(?:/|$)',
    ]),
    only('drawings', 'A drawing is data → nodes: printed at build time and drawn in the page by the same function.', '^src/drawings/', [
      '^src/drawings/',
      '^src/engine/',
    ]),
    only('i18n', 'Words depend on nothing but the names of the languages.', '^src/i18n/', ['^src/i18n/', '^src/engine/']),
    only('elements', 'Page scripts stay small: the catalogue is baked into the page at build time or asked for through the worker.', '^src/elements/', [
      '^src/elements/',
      '^src/worker/client\\.ts$',
      '^src/trusted\\.ts$',
      '^src/drawings/',
      '^src/url\\.ts$',
      '^src/i18n/',
      // the code tables in pieces: data without the catalogue around it
      '^virtual:codes$',
      engine('analysis', 'report', 'tree', 'machine', 'term', 'code[-a-z]*', 'block', 'text', 'define', 'event', 'fact', 'span'),
    ]),
    only('site', 'Pages, layouts and components show what the catalogue holds.', '^src/(?:pages|layouts|components)/', [
      '^src/(?:pages|layouts|components|drawings|i18n|engine|styles)/',
      '^src/(?:catalogue|explain|knowledge|url)\\.ts$',
      '^astro:|^node_modules/(?:astro|elkjs)/',
    ]),
    {
      name: 'worker-door',
      severity: 'error',
      comment: 'Nobody starts the worker but its client, or it would run outside the policy.',
      from: { pathNot: ['^src/worker/client\\.ts$', TEST] },
      to: { path: '\\.worker\\.ts$' },
    },
    {
      name: 'trusted-door',
      severity: 'error',
      comment: 'A second holder of the policy is a second way to a script.',
      from: { pathNot: ['^src/worker/client\\.ts$', '^src/elements/', TEST] },
      to: { path: '^src/trusted\\.ts$' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'No stage looks back, not even for a type.',
      from: {},
      to: { circular: true },
    },
    { name: 'resolved', severity: 'error', comment: 'Every import exists.', from: {}, to: { couldNotResolve: true, pathNot: '^(?:astro|virtual):' } },
    {
      name: 'no-dev-code',
      severity: 'error',
      comment: 'What runs for visitors never imports a development tool.',
      from: { path: '^(?:src|content)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.astro|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.astro', '.json'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
