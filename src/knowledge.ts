// What the engine and the report are told, put together once: the same for worker, command line, pages and tests.
import { cites, codeMeanings, codes as tables, commands, diagnoses, eras, formats, limits, signatures, trees, vocabulary } from '#catalogue';
import type { Analysis } from '#engine/analysis.ts';
import type { Knowledge } from '#engine/analyze.ts';
import { type CodeTable, indexCodes, parseRows } from '#engine/code-table.ts';
import { matchSet } from '#engine/match.ts';
import type { ReportKnowledge } from '#engine/report.ts';
import { answersFrom, encode, suggest } from '#engine/tree.ts';

let table: Promise<CodeTable> | undefined;
/** Every code of the tables, read when first asked for. */
export const loadCodes = (): Promise<CodeTable> => {
  table ??= Promise.all([...tables].map(async ([family, load]) => parseRows(await load(), family))).then((all) => indexCodes(all.flat()));
  return table;
};

export const knowledge: Knowledge = { formats, signatures, diagnoses, vocabulary, commands, limits, loadCodes };

/** The codes that have a page of their own: those a cause names, those we have words for, and those that articles and logs speak of. */
export const hasPage = (code: string, names: CodeTable): boolean => codeMeanings.has(code) || names.priority(code) === 'A' || [...diagnoses.values()].some((diagnosis) => diagnosis.codes.includes(code));

/** What the report of this analysis needs: the code tables are loaded only where there are codes to name. */
export async function reportKnowledge(analysis: Analysis): Promise<ReportKnowledge> {
  const names = analysis.codes.length > 0 ? await loadCodes() : undefined;
  return {
    vocabulary,
    diagnoses,
    commands,
    formats,
    eras,
    cites,
    namesOf: (code) => [...new Set((names?.names(code) ?? []).map(({ name }) => name).filter((name) => name !== '-'))],
    meaningOf: (code) => codeMeanings.get(code)?.meaning,
    hasPage: (code) => names !== undefined && hasPage(code, names),
    treeFor,
  };
}

/** The flowchart to go on with, answered as far as the facts answer it. */
function treeFor(analysis: Analysis): { readonly tree: string; readonly answers: string } | undefined {
  if (analysis.verdict === 'healthy' || analysis.verdict === 'unrelated') return undefined;
  const excluded = analysis.excluded.map(({ diagnosis }) => diagnosis);
  const answers = answersFrom(trees, analysis.facts, matchSet, { eras: analysis.era, excluded });
  const found = suggest(trees, answers, analysis.ranking.map(({ diagnosis }) => diagnosis));
  return found && { tree: found.tree, answers: encode({ answers: found.answers, without: excluded }) };
}
