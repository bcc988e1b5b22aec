// <code-look-up>: any code, in any spelling, answered from the pieces of the tables it needs. What is typed is neither sent nor put into the address.
// A link may name a code (`#80240001`): eight digits, nothing else.

import { index, shards, words } from 'virtual:codes';
import { type DrawnNode, h } from '#drawings/node.ts';
import { indexCodes, type Reading, readTyped } from '#engine/code.ts';
import { answerCode, type BitWords, type CodeAnswer, type CodeLore, fetchAnswer } from '#engine/code-answer.ts';
import { type Fetched, fetchTyped, type Shelf } from '#engine/code-shelf.ts';
import { fill, type Text } from '#engine/text.ts';
import { route, url } from '#url';
import { draw } from './draw.ts';

/** What the page embeds: words in its language, and which codes have a page. */
export interface LookUpData {
  readonly bits: BitWords;
  readonly lore: CodeLore;
  readonly readings: Readonly<Record<string, Text>>;
  /** codes with a page, separated by blanks */
  readonly pages: string;
  readonly said: Readonly<Record<'none' | 'failed' | 'found' | 'page' | 'near' | 'meant' | 'digits' | 'readAs' | 'written' | 'prints', string>>;
}

const shelf: Shelf = { index, shards, words };
const NOTHING: Fetched = { table: indexCodes([]), meanings: new Map() };
const PAUSE = 160;
const MOST = 6;

class CodeLookUp extends HTMLElement {
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pages: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) throw new Error('code-look-up without its field');
    this.#pages = new Set(this.#data.pages.split(' '));
    input.disabled = false;
    this.classList.add('ready');
    input.addEventListener('input', () => this.#later(input));
    addEventListener('hashchange', () => this.#follow());
    if (input.value !== '') this.#later(input);
    else this.#follow();
  }

  get #data(): LookUpData {
    return JSON.parse(this.querySelector('script')?.textContent ?? '{}') as LookUpData;
  }
  get #lang(): 'en' | 'ja' {
    return this.dataset['lang'] === 'ja' ? 'ja' : 'en';
  }
  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`code-look-up without ${name}`);
    return found;
  }

  /** A code that a link names. */
  #follow(): void {
    const code = /^#([0-9a-f]{8})$/i.exec(location.hash)?.[1]?.toUpperCase();
    if (code) void this.#answer(++this.#asked, [{ code, how: 'hex', certain: true }]);
  }

  #later(input: HTMLInputElement): void {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    this.#timer = setTimeout(() => void this.#read(asked, input.value.normalize('NFKC').trim()), PAUSE);
  }

  async #read(asked: number, text: string): Promise<void> {
    if (text === '') return this.#show([], '');
    let readings: readonly Reading[];
    try {
      readings = readTyped(text, (await fetchTyped(shelf, text)).table);
    } catch (unreachable) {
      console.info(String(unreachable));
      readings = readTyped(text);
    }
    if (asked !== this.#asked) return;
    if (readings.length === 0) this.#show([], this.#data.said.none);
    else await this.#answer(asked, readings);
  }

  async #answer(asked: number, readings: readonly Reading[]): Promise<void> {
    const { bits, lore, readings: how, said } = this.#data;
    let failed = false;
    const told = await Promise.all(
      readings.slice(0, MOST).map(async (reading) => {
        const fetched = await fetchAnswer(shelf, reading.code).catch((unreachable: unknown) => {
          console.info(String(unreachable));
          failed = true;
          return NOTHING;
        });
        const answer = answerCode(reading.code, fetched, lore, bits, this.#lang);
        const { standing, near, ...rest } = answer;
        // without the tables nothing is known about what exists
        return this.#tell(failed ? { ...rest, near: [] } : answer, readings.length > 1 || !reading.certain ? how[reading.how]?.[this.#lang] : undefined);
      }),
    );
    if (asked === this.#asked) this.#show(told, failed ? said.failed : fill(said.found, { count: told.length }));
  }

  #show(told: readonly DrawnNode[], note: string): void {
    this.#part('status').textContent = note;
    this.#part('results').replaceChildren(...draw(told));
    this.classList.toggle('asking', told.length > 0);
  }

  #tell({ code, names, meaning, layer, line, standing, bits, spellings, near }: CodeAnswer, read: string | undefined): DrawnNode {
    const { said } = this.#data;
    const written = [spellings.bare.toLowerCase(), spellings.signed, spellings.unsigned, spellings.hresult].filter((one) => one !== undefined);
    return h(
      'article',
      { class: 'told' },
      read && h('p', { class: 'kicker' }, `${said.readAs}: ${read}`),
      h('h2', {}, h('code', {}, `0x${code}`)),
      this.#pages.has(code) && h('p', {}, h('a', { href: route(this.#lang, ['codes', code]) }, said.page)),
      meaning && h('p', { class: 'saying' }, meaning),
      standing && h('p', { class: 'saying' }, standing),
      names.length > 0 &&
        h(
          'ul',
          {},
          names.map(({ name, family, notes }) => h('li', {}, h('code', {}, name), h('span', { class: 'note' }, [family, ...notes].join(' · ')))),
        ),
      layer && h('p', { class: 'note' }, layer),
      line && h('h3', {}, said.prints),
      line && h('p', {}, h('code', {}, line)),
      h('h3', {}, said.digits),
      h(
        'ul',
        { class: 'said' },
        bits.map((one) => h('li', {}, one)),
      ),
      h('h3', {}, said.written),
      h(
        'p',
        {},
        written.map((one) => h('code', {}, one, ' ')),
      ),
      near.length > 0 && h('h3', {}, standing && names.length === 0 ? said.meant : said.near),
      near.length > 0 &&
        h(
          'ul',
          {},
          near.map((one) =>
            h(
              'li',
              {},
              h('a', { href: this.#addressOf(one.code) }, h('code', {}, `0x${one.code}`)),
              one.name && h('code', {}, one.name),
              h('span', { class: 'note' }, one.why),
            ),
          ),
        ),
    );
  }

  #addressOf(code: string): string {
    return this.#pages.has(code) ? route(this.#lang, ['codes', code]) : url(`${this.#lang}/codes/look-up/#${code.toLowerCase()}`);
  }
}

customElements.define('code-look-up', CodeLookUp);
