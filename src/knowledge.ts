// What the engine and the report are told, put together once: the same for worker, command line, pages and tests.
import { cites, codeShelf, commands, diagnoses, eras, formats, limits, signatures, symptoms, codes as tables, trees, vocabulary } from '#catalogue';
import type { Analysis } from '#engine/analysis.ts';
import type { Knowledge } from '#engine/analyze.ts';
import { fetchCodes, fetchTyped } from '#engine/code-shelf.ts';
import { type CodeTable, indexCodes, parseRows } from '#engine/code-table.ts';
import { matchSet } from '#engine/match.ts';
import type { ReportKnowledge } from '#engine/report.ts';
import { answersFrom, encode, suggest } from '#engine/tree.ts';

let table: Promise<CodeTable> | undefined;
/** Every code of the tables, for the build; who asks about a few codes takes them from the shelf. */
export const loadCodes = (): Promise<CodeTable> => {
  table ??= Promise.all([...tables].map(async ([family, load]) => parseRows(await load(), family))).then((all) => indexCodes(all.flat()));
  return table;
};

export const knowledge: Knowledge = {
  formats,
  signatures,
  diagnoses,
  vocabulary,
  commands,
  limits,
  symptoms,
  loadCodes: async (typed) => (await orNothing(fetchTyped(codeShelf, typed)))?.table,
};

/** The tables come in pieces over the network: without it a code is read all the same, only its names are lost. */
const orNothing = async <T>(piece: Promise<T>): Promise<T | undefined> => {
  try {
    return await piece;
  } catch {
    return undefined;
  }
};

/** The codes that have a page of their own: those a cause names, those we have words for, and those that articles and logs speak of. */
export const hasPage = (code: string, names: CodeTable, said: ReadonlyMap<string, unknown>): boolean =>
  said.has(code) || names.priority(code) === 'A' || [...diagnoses.values()].some((diagnosis) => diagnosis.codes.includes(code));

/** What the report of this analysis needs; names and meanings of the codes in it alone. */
export async function reportKnowledge(analysis: Analysis): Promise<ReportKnowledge> {
  const shelf =
    analysis.codes.length > 0
      ? await orNothing(
          fetchCodes(
            codeShelf,
            analysis.codes.map(({ code }) => code),
          ),
        )
      : undefined;
  return {
    vocabulary,
    diagnoses,
    commands,
    formats,
    eras,
    cites,
    namesOf: (code) => [...new Set((shelf?.table.names(code) ?? []).map(({ name }) => name).filter((name) => name !== '-'))],
    meaningOf: (code) => shelf?.meanings.get(code)?.meaning,
    hasPage: (code) => shelf !== undefined && hasPage(code, shelf.table, shelf.meanings),
    treeFor,
  };
}

/** The flowchart to go on with, answered as far as the facts answer it. */
export function treeFor(analysis: Analysis): { readonly tree: string; readonly answers: string } | undefined {
  if (analysis.verdict === 'healthy' || analysis.verdict === 'unrelated') return undefined;
  const excluded = analysis.excluded.map(({ diagnosis }) => diagnosis);
  const ranking = analysis.ranking.map(({ diagnosis }) => diagnosis);
  const answers = answersFrom(trees, analysis.facts, matchSet, { eras: analysis.era, excluded, ranking });
  const found = suggest(trees, answers, ranking);
  return found && { tree: found.tree, answers: encode({ answers: found.answers, without: excluded }) };
}
