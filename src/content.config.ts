// The only loader of prose. Ids: articles/<slug>/<lang> · diagnoses/<id>/<lang> · code-notes/<hex8, lower case>/<lang>.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const prose = (room: string) =>
  defineCollection({
    loader: glob({ base: './content', pattern: `${room}/*/{en,ja}.mdx`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '').toLowerCase() }),
    schema: z.object({ title: z.string().min(1), description: z.string().min(1) }),
  });

export const collections = { articles: prose('articles'), diagnoses: prose('diagnoses'), codeNotes: prose('code-notes') };
