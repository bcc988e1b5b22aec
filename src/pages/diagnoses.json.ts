// Every cause as one file for programs: signs, codes, check, fix and the way to see that it worked, in both languages.
import type { APIRoute } from 'astro';
import { cites, commands, diagnoses, vocabulary } from '#catalogue';
import type { FixStep } from '#engine/define.ts';
import { LANGS } from '#i18n/words.ts';
import { route } from '#url';

/** A step with its command written out: whoever reads this file has no other. */
function stepOf({ title, text, command, eras }: FixStep) {
  const known = command === undefined ? undefined : commands.get(command);
  return {
    title,
    ...(text && { text }),
    ...(eras && { eras }),
    ...(known && {
      command: {
        id: command,
        os: known.os,
        shell: known.shell,
        admin: known.admin,
        effect: known.effect,
        does: known.does,
        text: known.text,
        ...(known.caution && { caution: known.caution }),
      },
    }),
  };
}

export const GET: APIRoute = ({ site }) => {
  const list = [...diagnoses].map(([id, { family, title, summary, eras, breaks, codes, check, fix, verify, risk, cites: keys }]) => ({
    id,
    family,
    title,
    summary,
    eras,
    breaks,
    codes: codes.map((code) => `0x${code}`),
    check: check.map(stepOf),
    fix: fix.map(stepOf),
    verify: verify.map(stepOf),
    ...(risk && { risk }),
    sources: keys.flatMap((key) => cites.get(key)?.address ?? []),
    pages: Object.fromEntries(LANGS.map((lang) => [lang, new URL(route(lang, ['diagnoses', id]), site).href])),
    markdown: Object.fromEntries(LANGS.map((lang) => [lang, new URL(`${route(lang, ['diagnoses', id])}index.md`, site).href])),
  }));
  const { families, steps } = vocabulary;
  return Response.json({
    about: 'Causes that stop Windows Update, from Windows XP to 11.',
    license: 'MIT',
    families,
    steps,
    count: list.length,
    diagnoses: list,
  });
};
