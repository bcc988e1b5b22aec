// `npm run new -- <kind> <id>`: the skeleton of one more X. It compiles; what is left to say stands in it as OPEN, and no test passes
// while one is left. Refuses where something of that name is there already, so that it can be called twice.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Marks what only an author can say. */
export const OPEN = 'OPEN:';

type Files = Readonly<Record<string, string>>;
const text = (en: string, ja: string): string => `{ en: '${OPEN} ${en}', ja: '${OPEN} ${ja}' }`;
const prose = (en: string, ja: string): [string, string] => [
  `---\ntitle: '${OPEN} ${en}'\ndescription: '${OPEN} what it tells, in a sentence'\n---\n\n${OPEN} the answer first. Numbers and dates through <Claim>, sources through <Cite>.\n\n## What happens\n\n${OPEN}\n`,
  `---\ntitle: '${OPEN} ${ja}'\ndescription: '${OPEN} 内容を一文で'\n---\n\n${OPEN} まず答え。数値と日付は <Claim>、出典は <Cite> で。\n\n## 何が起きているか\n\n${OPEN}\n`,
];

function diagnosis(id: string): Files {
  const [en, ja] = prose('the cause as a reader would say it', '読者の言葉で書いた原因');
  return {
    [`content/diagnoses/${id}/diagnosis.ts`]: `// ${OPEN} the cause in a line.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: '${OPEN} one of families in content/vocabulary.ts',
  title: ${text('the cause', '原因')},
  summary: ${text('what is wrong and what to do, in two sentences', '何が問題で何をすべきか、二文で')},
  layer: '${OPEN} the part that fails',
  eras: ['10', '11'],
  // steps of the update it can break, and the codes it shows as
  breaks: [],
  codes: [],
  // what must be seen to consider it · whole sets that prove it · what speaks for it · what rules it out
  needs: [[]],
  proves: [],
  supports: [],
  excludedBy: [],
  check: [{ title: ${text('what to look at', '確認すること')} }],
  fix: [{ title: ${text('what to do; the first step reads, or can be taken back', '対処。最初の手順は読み取りだけか、元に戻せるもの')} }],
  verify: [{ title: ${text('how to see that it worked', '直ったことの確かめ方')} }],
  cites: [],
});
`,
    [`content/diagnoses/${id}/en.mdx`]: en,
    [`content/diagnoses/${id}/ja.mdx`]: ja,
  };
}

function article(id: string): Files {
  const [en, ja] = prose('the question it answers', '答える問い');
  return { [`content/articles/${id}/en.mdx`]: en, [`content/articles/${id}/ja.mdx`]: ja };
}

const command = (id: string): Files => ({
  [`content/commands/${id}.ts`]: `import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '${OPEN} exactly what is typed',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: ${text('what it does, in a sentence', '何をするか、一文で')},
  // effect C, S, D and X need undo; D and X need caution, and after (the backup that comes first)
  scope: 'machine',
  reboot: false,
  verify: ${text('what to look for', '確認する表示')},
  cite: '${OPEN} key in content/cites.ts',
  seen: '${new Date().toISOString().slice(0, 10)}',
});
`,
});

const format = (id: string): Files => ({
  [`src/formats/${id}.ts`]: `// ${OPEN} which program writes it, on which Windows, and where its grammar is described.
import { defineFormat } from '#engine/define.ts';

export default defineFormat({
  title: ${text('its name', '名前')},
  // linear, and anchored; a record of several lines has opens, reach and read instead
  line: /^${OPEN} (\\S{1,100}) /,
  event: (_, line) => ({ text: line.slice('${OPEN} '.length) }),
  samples: ['${OPEN} a line of our own after the grammar'],
});
`,
});

const recorded = (id: string): Files => ({
  [`content/cases/${id}/case.ts`]: `// ${OPEN} what happened, and what must not be taken for it.
import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: ${text('what the person saw', '利用者が見たもの')},
  origin: ${text('after which form; the lines are our own', 'どの書式にならったか。記録は作成したもの')},
  expect: [
    { title: ${text('all evidence together', 'すべての証拠をまとめて')}, given: ['windowsupdate.log'], verdict: 'diagnosed', ranking: [{ diagnosis: '${OPEN} id', grade: 'proven' }] },
    { title: ${text('the near-miss', 'よく似た別の例')}, given: ['windowsupdate.log'], verdict: 'inconclusive', notProven: true },
  ],
});
`,
  [`content/cases/${id}/windowsupdate.log`]: `${OPEN} lines of our own\n`,
});

const tree = (id: string): Files => ({
  [`content/trees/${id}.ts`]: `// ${OPEN} for whom this flowchart is.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

export default defineTree<Kinds>()({
  title: ${text('what the person sees', '症状')},
  summary: ${text('what it decides', '何を切り分けるか')},
  // where it stands among the flowcharts
  order: 10,
  start: '${id}-first',
  nodes: {
    '${id}-first': {
      ask: ${text('the question', '質問')},
      answers: [
        { id: 'yes', text: { en: 'Yes', ja: 'はい' }, to: { diagnoses: ['${OPEN} id'] } },
        { id: 'no', text: { en: 'No', ja: 'いいえ' }, to: { diagnoses: [], note: ${text('the cause (its id into the list), or what to do where nothing is broken', '原因 (ID を一覧へ)、または故障でない場合にすること')} } },
      ],
    },
  },
});
`,
});

export const KINDS: Readonly<Record<string, (id: string) => Files>> = { diagnosis, article, command, format, case: recorded, tree };

/** Writes the skeleton under `root`; returns the open ends as `path:line words`, or why nothing was written. */
export function create(root: string, kind: string, id: string): { readonly open: readonly string[] } | { readonly refused: string } {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make) return { refused: `no kind “${kind}”: one of ${Object.keys(KINDS).join(', ')}` };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return { refused: `“${id}” is no id: lower-case words joined by hyphens, like proxy-winhttp-missing` };
  const files = Object.entries(make(id));
  const there = files.find(([path]) => existsSync(join(root, path)));
  if (there) return { refused: `${there[0]} exists already: nothing was changed` };
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { open: files.flatMap(([path, content]) => openEnds(path, content)) };
}

/** Lines on which something is still to be said. */
export const openEnds = (path: string, content: string): string[] =>
  content.split('\n').flatMap((line, index) => (line.includes(OPEN) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : []));

if (import.meta.main) {
  const [kind = '', id = ''] = process.argv.slice(2);
  const result = create(fileURLToPath(new URL('..', import.meta.url)), kind, id);
  if ('refused' in result) {
    console.error(`${result.refused}\nUsage: npm run new -- ${Object.keys(KINDS).join('|')} <id>`);
    process.exit(1);
  }
  console.log(`Written. What is left to say (npm test holds until it is said):\n${result.open.join('\n')}`);
}
