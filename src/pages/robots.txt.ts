// Everything may be read; where the list of pages stands depends on where the site lives.
import type { APIRoute } from 'astro';
import { url } from '#url';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(url('sitemap-index.xml'), site).href}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
