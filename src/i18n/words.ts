// The words of the site by language.
import type { ReportWords } from '#engine/report.ts';
import type { Lang } from '#engine/text.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';
import { reportEn } from './report-en.ts';
import { reportJa } from './report-ja.ts';

export type { Words } from './en.ts';
export const LANGS: readonly Lang[] = ['en', 'ja'];
export const words: Readonly<Record<Lang, Words>> = { en, ja };
export const reportWords: Readonly<Record<Lang, ReportWords>> = { en: reportEn, ja: reportJa };
