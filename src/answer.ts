// sources → analysis and report: the engine over what we know. What worker and command line both call, and nobody does again.
import type { Analysis } from '#engine/analysis.ts';
import { analyze } from '#engine/analyze.ts';
import { type Report, report } from '#engine/report.ts';
import type { Source } from '#engine/source.ts';
import type { Lang } from '#engine/text.ts';
import { reportWords } from '#i18n/words.ts';
import { knowledge, reportKnowledge } from './knowledge.ts';

/** Analyses the sources as the evidence of one PC and says the result in a language. */
export async function answer(sources: readonly Source[], lang: Lang): Promise<{ readonly analysis: Analysis; readonly report: Report }> {
  const analysis = await analyze(sources, knowledge);
  return { analysis, report: report(analysis, lang, reportWords, await reportKnowledge(analysis)) };
}
