// <site-search>: codes first and exactly, then words. What is typed is neither sent nor put into the address.

import { type DrawnNode, h } from '#drawings/node.ts';
import { shown } from '#drawings/shown.ts';
import { type CodeRow, type CodeTable, codesInText, fromWin32, indexCodes, readTyped, toValue } from '#engine/code.ts';
import { findSeen, findTerms, restate, termKey, type Wordings } from '#engine/term.ts';
import { fill } from '#engine/text.ts';
import { route } from '#url';
import { draw } from './draw.ts';

/** A code of the index: 8 hex digits, what it means in a few words, its names. */
type CodeEntry = readonly [string, string, ...string[]];
export interface SearchWords {
  readonly code: string;
  readonly terms: string;
  readonly seen: string;
  readonly codes: string;
  readonly causes: string;
  readonly trees: string;
  readonly articles: string;
  readonly pages: string;
  readonly found: string;
  readonly none: string;
  readonly noIndex: string;
  readonly noPage: string;
}
interface Hit {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly code?: string;
}
/** What is known before any page is looked into stands first: a code that was typed, a term, what a person sees. */
const KNOWN = ['exact', 'terms', 'seen'] as const;
/** What holds the words, in the order shown where no other is better. */
const HOLDING = ['codes', 'causes', 'trees', 'articles', 'pages'] as const;
type Group = (typeof KNOWN)[number] | (typeof HOLDING)[number];
const GROUP: Readonly<Record<string, Group>> = { code: 'codes', cause: 'causes', tree: 'trees', article: 'articles' };

interface PagefindHit {
  readonly id: string;
  data(): Promise<{
    readonly url: string;
    readonly meta: { readonly title?: string; readonly description?: string };
    readonly plain_excerpt: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

const MOST_CODES = 12;
const MOST_PAGES = 16;
const PAUSE = 160;

class SiteSearch extends HTMLElement {
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #shown = new Map<Group, readonly Hit[]>();
  #table: Promise<ReturnType<typeof makeTable>> | undefined;
  #wordings: Promise<Wordings> | undefined;
  #words: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const input = this.#input;
    input.disabled = false;
    this.classList.add('ready');
    input.addEventListener('focus', () => this.#warmUp(), { once: true });
    input.addEventListener('input', () => this.#later());
    this.addEventListener('keydown', (event) => this.#move(event));
    if (input.value !== '') this.#later();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('site-search without its field');
    return input;
  }
  get #lang(): 'en' | 'ja' {
    return this.dataset['lang'] === 'ja' ? 'ja' : 'en';
  }
  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`site-search without ${name}`);
    return found;
  }

  /** Nothing is fetched before somebody means to search. */
  #warmUp(): void {
    this.#table ??= loadCodes(this.dataset['codes'] ?? '');
    this.#wordings ??= load<Wordings>(this.dataset['terms'] ?? '');
    this.#words ??= loadWords();
    // a failed load is said when its answer is needed
    Promise.allSettled([this.#table, this.#wordings, this.#words]);
  }

  #later(): void {
    this.#part('results').setAttribute('aria-busy', 'true');
    // at once, as an answer to the key: what comes later then fills an empty place
    this.classList.toggle('asking', this.#input.value.trim().length > 1);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#input.value.normalize('NFKC').trim();
    this.#warmUp();
    const known = text.length < 2 ? undefined : await this.#known(text);
    if (asked !== this.#asked) return;
    const first = known ?? new Map<Group, readonly Hit[]>();
    if (first.size > 0) this.#show(first, '');
    const { pages, failed } = known ? await this.#pages(text) : { pages: [], failed: false };
    if (asked !== this.#asked) return;
    const told = new Set([...first.values()].flat().map(({ href }) => href));
    const groups = new Map<Group, readonly Hit[]>(first);
    for (const [group, hit] of pages) if (!told.has(hit.href)) groups.set(group, [...(groups.get(group) ?? []), hit]);
    this.#show(groups, failed ? this.#say.noIndex : '');
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  /** What is known without the index of words: codes, terms, and what a person sees. */
  async #known(text: string): Promise<ReadonlyMap<Group, readonly Hit[]>> {
    const [{ exact, partly }, wordings] = await Promise.all([this.#codes(text), this.#wordings?.catch(() => undefined)]);
    const terms = findTerms(wordings?.terms ?? [], text).map(([term, , href = '', title = '']) => ({ href, title, text: term }));
    const charts = (wordings?.charts ?? []).filter(([, , codes]) => exact.some(({ code }) => codes.includes(code ?? '')));
    const seen = [
      ...charts.map(([href, title]) => ({ href, title, text: '' })),
      ...findSeen(wordings?.seen ?? [], text).map(([words, , href, title]) => ({ href, title, text: words })),
    ];
    const groups: readonly (readonly [Group, readonly Hit[]])[] = [
      ['exact', exact],
      ['terms', terms],
      ['seen', seen],
      ['codes', partly],
    ];
    const told = new Set<string>();
    return new Map(
      groups.flatMap(([group, hits]) => {
        const fresh = hits.filter(({ href, code = '' }) => !told.has(href + code) && told.add(href + code));
        return fresh.length > 0 ? [[group, fresh] as const] : [];
      }),
    );
  }

  get #say(): SearchWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  }

  /** Any spelling of a code exactly; else names and digits that hold what was typed. */
  async #codes(text: string): Promise<{ exact: readonly Hit[]; partly: readonly Hit[] }> {
    const known = await this.#table?.catch(() => undefined);
    if (!known) return { exact: [], partly: [] };
    const { table, entries } = known;
    const digits = text.replace(/^0x/i, '').toUpperCase();
    const partly = /^[0-9A-F]{3,7}$/.test(digits)
      ? [...entries.keys()].filter((code) => code.startsWith(digits))
      : table.rowsLike(text.replace(/\s/g, '_'), 40).map(({ code }) => code);
    const withPage = (code: string): readonly Hit[] => {
      const [title = '', ...names] = entries.get(code) ?? [];
      return entries.has(code) ? [{ code, title, text: names.join(' · '), href: route(this.#lang, ['codes', code]) }] : [];
    };
    const hits = (codes: readonly string[], lacking: (code: string) => readonly Hit[]): readonly Hit[] =>
      [...new Set(codes)].flatMap((code) => (entries.has(code) ? withPage(code) : lacking(code))).slice(0, MOST_CODES);
    // a plain Win32 number is told on the page of the code that wraps it; any other code the look-up explains
    const lacking = (code: string): readonly Hit[] => {
      const wrapped = withPage(fromWin32(toValue(code)));
      return wrapped.length > 0
        ? wrapped
        : [{ code, title: this.#say.noPage, text: '', href: `${route(this.#lang, ['codes', 'look-up'])}#${code.toLowerCase()}` }];
    };
    return { exact: hits(codesOf(text, table), lacking), partly: hits(partly, () => []) };
  }

  async #pages(text: string): Promise<{ pages: readonly (readonly [Group, Hit])[]; failed: boolean }> {
    try {
      const index = await this.#words;
      const terms = (await this.#wordings?.catch(() => undefined))?.terms ?? [];
      // a term in another spelling is looked for as the pages spell it
      const term = terms.find(([, keys]) => keys.includes(termKey(text)))?.[0];
      const whole = term === undefined ? [] : [/^["“「『]/.test(text) ? `"${term}"` : term];
      const wordings = [...whole, restate([], text, this.#lang), restate(terms, text, this.#lang), restate(terms, text, this.#lang, true)];
      const found = await firstWith(index, wordings);
      const data = await Promise.all(found.slice(0, MOST_PAGES).map((hit) => hit.data()));
      return {
        failed: false,
        pages: data.map(
          ({ url, meta, plain_excerpt, filters }) =>
            [GROUP[filters['kind']?.[0] ?? ''] ?? 'pages', { href: url, title: meta.title ?? url, text: meta.description ?? plain(plain_excerpt) }] as const,
        ),
      };
    } catch (unreachable) {
      // offline without a kept index, or a browser without WebAssembly: codes still work
      console.info(String(unreachable));
      return { pages: [], failed: true };
    }
  }

  #show(groups: ReadonlyMap<Group, readonly Hit[]>, note: string): void {
    const { found, none, ...names } = this.#say;
    this.#arrange([...groups.keys()]);
    for (const group of [...KNOWN, ...HOLDING]) this.#list(group, names[group === 'exact' ? 'code' : group], groups.get(group) ?? []);
    const count = [...groups.values()].reduce((sum, hits) => sum + hits.length, 0);
    const typed = this.#input.value.trim().length > 1;
    this.#part('status').textContent = [typed ? (count > 0 ? fill(found, { count }) : none) : '', note].filter(Boolean).join(' ');
    this.classList.toggle('asking', typed);
  }

  /** The group of the best hit first; nothing moves that has the focus or stands where it should. */
  #arrange(found: readonly Group[]): void {
    const results = this.#part('results');
    // pages about this site come last, however often they say the word
    const place = (group: Group): number => (group === 'pages' ? Number.MAX_SAFE_INTEGER : found.includes(group) ? found.indexOf(group) : found.length);
    const wanted = [...KNOWN, ...[...HOLDING].sort((a, b) => place(a) - place(b))];
    const now = [...results.children].map((section) => section.getAttribute('data-part'));
    if (wanted.every((group, at) => now[at] === group) || results.contains(document.activeElement)) return;
    results.append(...wanted.map((group) => this.#part(group)));
  }

  /** What is shown already stays where it is, and later finds are added to it: whoever walks through the list keeps the place. */
  #list(group: Group, title: string, hits: readonly Hit[]): void {
    const place = this.#part(group);
    const old = this.#shown.get(group) ?? [];
    this.#shown.set(group, hits);
    const grows = old.length > 0 && old.length <= hits.length && old.every((hit, at) => sameHit(hit, hits[at]));
    const list = place.querySelector('ul');
    if (grows && list) list.append(...draw(hits.slice(old.length).map(drawHit)));
    else place.replaceChildren(...(hits.length > 0 ? draw([h('h2', {}, title), h('ul', { class: 'plain' }, hits.map(drawHit))]) : []));
  }

  /** Arrows walk through field and results; Escape leads back to the field. */
  #move(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#input, ...this.querySelectorAll<HTMLElement>('.hits a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Escape' && at > 0 ? 0 : undefined;
    const first = event.key === 'Enter' && at === 0 && !event.isComposing ? stops[1] : undefined;
    if (first) {
      first.click();
      return;
    }
    const stop = to === undefined ? undefined : stops[to];
    if (at < 0 || !stop) return;
    event.preventDefault();
    stop.focus();
  }
}

const sameHit = (one: Hit, other: Hit | undefined): boolean => one.href === other?.href && one.title === other.title && one.code === other.code;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
/** The index escapes its excerpts for HTML; ours become text nodes. */
const plain = (excerpt: string): string => excerpt.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const drawHit = ({ href, title, text, code }: Hit): DrawnNode =>
  h(
    'li',
    {},
    h('a', { href }, code && h('code', {}, `0x${code}`), code && ' ', title),
    text !== '' && h('p', { class: code ? 'small soft mono' : 'small soft' }, shown(text)),
  );

function makeTable(list: readonly CodeEntry[]) {
  const rows = list.flatMap(([code, , ...names]) =>
    (names.length > 0 ? names : ['-']).map((name): CodeRow => ({ code, name, family: '', form: 'native', priority: 'A' })),
  );
  return { table: indexCodes(rows), entries: new Map(list.map(([code, ...rest]) => [code, rest])) };
}

async function load<T>(address: string): Promise<T> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  return (await reply.json()) as T;
}

/** The codes of a text, the readings that exist first; one that exists nowhere only where the text can mean nothing else. */
function codesOf(text: string, table: CodeTable): readonly string[] {
  const typed = readTyped(text, table);
  const readings = typed.length > 0 ? typed : readTyped(text).filter(({ certain }) => certain);
  return readings.length > 0 ? readings.map(({ code }) => code) : /^\d+$/.test(text) ? [] : codesInText(text);
}

/**
 * The hits of the first wording that has any, pages that hold the words next to each other before all others.
 * The index gives phrases no rank: they take the one that their words have apart.
 */
async function firstWith(index: Pagefind | undefined, wordings: readonly string[]): Promise<readonly PagefindHit[]> {
  for (const words of new Set(wordings)) {
    const quoted = words.includes('"');
    const [together, apart] = await Promise.all([quoted ? words : `"${words}"`, words.replaceAll('"', ' ')].map((one) => index?.search(one)));
    const rank = new Map((apart?.results ?? []).map(({ id }, at) => [id, at]));
    const phrases = [...(together?.results ?? [])].sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size));
    const first = new Set(phrases.map(({ id }) => id));
    const hits = quoted ? phrases : [...phrases, ...(apart?.results ?? []).filter(({ id }) => !first.has(id))];
    if (hits.length > 0) return hits;
  }
  return [];
}

const loadCodes = async (address: string) => makeTable(await load<readonly CodeEntry[]>(address));

async function loadWords(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

customElements.define('site-search', SiteSearch);
