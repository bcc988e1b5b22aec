// The words of the site by language.
import type { Lang } from '#engine/text.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

export type { Words } from './en.ts';
export const LANGS: readonly Lang[] = ['en', 'ja'];
export const words: Readonly<Record<Lang, Words>> = { en, ja };
