// sources → analysis and report: the engine over the catalogue. What worker and command line both call, and nobody does again.
import { cites, codes, commands, diagnoses, eras, formats, signatures, trees, vocabulary } from '#catalogue';
import type { Analysis } from '#engine/analysis.ts';
import { analyze } from '#engine/analyze.ts';
import { type CodeTable, indexCodes, parseRows } from '#engine/code-table.ts';
import { matchSet } from '#engine/match.ts';
import { type Report, report } from '#engine/report.ts';
import type { Source } from '#engine/source.ts';
import type { Lang } from '#engine/text.ts';
import { answersFrom, encode, suggest } from '#engine/tree.ts';
import { reportWords } from '#i18n/words.ts';

let table: Promise<CodeTable> | undefined;
/** Names of codes are fetched when the first code is found: most of what is read needs none of the tables. */
function loadNames(): Promise<CodeTable> {
  table ??= Promise.all([...codes].map(async ([family, load]) => parseRows(await load(), family))).then((rows) => indexCodes(rows.flat()));
  return table;
}

/** The flowchart that goes on from here, with the answers that the facts give. */
function treeFor(analysis: Analysis): { tree: string; answers: string } | undefined {
  if (analysis.verdict === 'healthy' || analysis.verdict === 'unrelated') return undefined;
  const without = analysis.excluded.map(({ diagnosis }) => diagnosis);
  const found = answersFrom(trees, analysis.facts, matchSet, { eras: analysis.era, excluded: without });
  const next = suggest(
    trees,
    found,
    analysis.ranking.map(({ diagnosis }) => diagnosis),
  );
  return next && { tree: next.tree, answers: encode({ answers: next.answers, without }) };
}

/** Analyses the sources as the evidence of one PC and says the result in a language. */
export async function answer(sources: readonly Source[], lang: Lang): Promise<{ readonly analysis: Analysis; readonly report: Report }> {
  const analysis = await analyze(sources, { formats, signatures, diagnoses, commands, vocabulary });
  const names = analysis.codes.length > 0 ? await loadNames() : undefined;
  const namesOf = (code: string) => [...new Set(names?.names(code).map(({ name }) => name))].filter((name) => name !== '-');
  const ofCauses = new Set([...diagnoses.values()].flatMap((diagnosis) => diagnosis.codes));
  return {
    analysis,
    report: report(analysis, lang, reportWords, {
      commands,
      eras,
      cites,
      vocabulary,
      diagnoses,
      formats,
      namesOf,
      meaningOf: () => undefined,
      hasPage: (code) => names?.priority(code) === 'A' || ofCauses.has(code),
      treeFor,
    }),
  };
}
