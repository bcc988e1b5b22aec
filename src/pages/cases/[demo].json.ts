// The inputs of a case to try, fetched when its button is pressed.
import type { APIRoute, GetStaticPaths } from 'astro';
import { cases } from '#catalogue';
import { type Demo, demosOf } from '../_data/demos.ts';

export const getStaticPaths = (() => demosOf(cases).map((demo) => ({ params: { demo: demo.id }, props: { demo } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ demo: Demo }> = async ({ props }) => Response.json({ files: await props.demo.files() });
