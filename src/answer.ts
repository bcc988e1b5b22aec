// sources → analysis and report: the engine over what we know. What worker and command line both call, and nobody does again.

import { vocabulary } from '#catalogue';
import { describe, drawFigure } from '#drawings/figure.ts';
import { lanesFromFlows } from '#drawings/lanes-from-flows.ts';
import { flowsOf } from '#drawings/seen.ts';
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
  return { analysis, report: report(analysis, lang, reportWords, { ...(await reportKnowledge(analysis)), drawingOf: drawSeen }) };
}

/** The picture of a capture, drawn here: the page that shows it needs no drawing code of its own. */
function drawSeen(analysis: Analysis, lang: Lang): { readonly drawing: unknown; readonly caption: string } | undefined {
  const flows = flowsOf(analysis.pictures ?? [], vocabulary);
  if (!flows) return undefined;
  const figure = lanesFromFlows(flows);
  return { drawing: drawFigure(figure, lang, { id: 'seen' }), caption: describe(figure, lang) };
}
