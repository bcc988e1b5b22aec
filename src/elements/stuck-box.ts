// <stuck-box>: paste, drop, pick or type; the answer appears under it. It upgrades HTML that is already there and keeps nothing.
import { drawReport, type Voice } from '#drawings/blocks.ts';
import { type DrawnNode, h } from '#drawings/node.ts';
import { shown } from '#drawings/shown.ts';
import type { Report, Route } from '#engine/report.ts';
import { fill } from '#engine/text.ts';
import { route } from '#url';
import { say, select, showCopyButtons, toClipboard } from './copy.ts';
import { draw } from './draw.ts';
import { filesOf, inWords, LONG_PASTE, MOST, type Taken, withNew } from './gather-files.ts';

/** The words the box needs, of the page's language; the page hands them over in an attribute. */
export interface BoxWords {
  readonly analyse: string;
  readonly again: string;
  readonly starting: string;
  readonly progress: string;
  readonly finished: string;
  readonly cancelled: string;
  readonly cleared: string;
  readonly nothing: string;
  readonly failed: string;
  readonly slow: string;
  readonly tooMany: string;
  readonly directory: string;
  readonly remove: string;
  readonly pasted: string;
}
export interface BoxData {
  readonly box: BoxWords;
  readonly voice: Omit<Voice, 'link' | 'draw'>;
  readonly copied: string;
  readonly copyFailed: string;
}

/** Longest single line that Enter alone asks about: a typed code, not a pasted log. */
const TYPED = 40;
/** Shortest time between two spoken messages about progress. */
const SPEAK_EVERY = 5000;
const SLOW = 60_000;

class StuckBox extends HTMLElement {
  /** files of a PC that works, to compare with */
  #good: readonly File[] = [];
  #files: readonly File[] = [];
  #stop: AbortController | undefined;
  #spoken = 0;
  #report: Report | undefined;
  /** the release that was chosen: it is still that PC when more is given */
  #era = '';

  connectedCallback(): void {
    // inside somebody else's page a visitor cannot see whose box it is
    if (window.top !== window.self) {
      this.classList.add('framed');
      return;
    }
    this.classList.add('ready');
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) button.disabled = false;
    this.#listen();
    this.#refresh();
  }

  get #data(): BoxData {
    return JSON.parse(this.dataset['words'] ?? '{}') as BoxData;
  }
  get #lang(): 'en' | 'ja' {
    return this.dataset['lang'] === 'ja' ? 'ja' : 'en';
  }
  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    const found = this.querySelector<E>(`[data-part="${name}"]`);
    if (!found) throw new Error(`stuck-box without ${name}`);
    return found;
  }
  get #text(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('text');
  }

  #listen(): void {
    const input = this.#part<HTMLInputElement>('input');
    const on = (part: string, event: string, act: (event: Event) => void): void => this.#part(part).addEventListener(event, act);
    on('text', 'focus', warmUp);
    on('text', 'input', () => this.#refresh());
    on('text', 'keydown', (event) => this.#key(event as KeyboardEvent));
    on('text', 'paste', (event) => this.#paste(event as ClipboardEvent));
    on('run', 'click', () => void this.#run());
    on('pick', 'click', () => input.click());
    on('stop', 'click', () => this.#stop?.abort());
    on('clear', 'click', () => this.#clear());
    const good = this.#part<HTMLInputElement>('good');
    on('compare', 'click', () => good.click());
    good.addEventListener('change', () => {
      this.#good = [...(good.files ?? [])].slice(0, MOST);
      good.value = '';
      if (this.#good.length > 0) void this.#run();
    });
    on('result', 'click', (event) => this.#passOn(event));
    on('result', 'change', () => this.#forEra());
    input.addEventListener('change', () => {
      this.#take({ files: [...(input.files ?? [])], refused: [] });
      input.value = '';
    });
    for (const demo of this.querySelectorAll<HTMLElement>('[data-demo]')) demo.addEventListener('click', () => void this.#demo(demo.dataset['demo'] ?? ''));
    this.#listenForDrops();
    // a page kept for the back button must come back whole: a reading that was cut off is said to be
    addEventListener('pagehide', () => this.#stop?.abort());
  }

  #listenForDrops(): void {
    const over = (on: boolean) => (event: Event) => {
      if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        if (on) warmUp();
        const inside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
        this.classList.toggle('over', on || inside);
      }
    };
    this.addEventListener('dragenter', over(true));
    this.addEventListener('dragover', over(true));
    this.addEventListener('dragleave', over(false));
    this.addEventListener('drop', (event) => {
      this.classList.remove('over');
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.#take(filesOf(event.dataTransfer));
    });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    const value = this.#text.value.trim();
    const typed = !event.shiftKey && value !== '' && value.length <= TYPED && !value.includes('\n') && this.#files.length === 0;
    if (!event.ctrlKey && !event.metaKey && !typed) return;
    event.preventDefault();
    void this.#run();
  }

  #paste(event: ClipboardEvent): void {
    warmUp();
    if (!event.clipboardData) return;
    const taken = filesOf(event.clipboardData);
    const text = event.clipboardData.getData('text/plain');
    if (taken.files.length > 0) {
      event.preventDefault();
      this.#take(taken);
    } else if (text.length > LONG_PASTE) {
      event.preventDefault();
      this.#take({ files: [new File([text], this.#data.box.pasted)], refused: [] });
    }
  }

  /** Dropped and picked files are read at once: giving them was the question. */
  #take({ files, refused }: Taken): void {
    const { box } = this.#data;
    const all = this.#files.length + files.length;
    this.#files = withNew(this.#files, files);
    this.#refresh();
    if (refused[0] !== undefined) this.#say(fill(box.directory, { name: refused[0] }));
    else if (all > MOST) this.#say(fill(box.tooMany, { count: MOST }));
    if (files.length > 0) void this.#run();
  }

  async #demo(address: string): Promise<void> {
    try {
      const reply = await fetch(address);
      if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
      const { files } = (await reply.json()) as { files: readonly { readonly name: string; readonly text: string }[] };
      this.#text.value = '';
      this.#files = [];
      this.#take({ files: files.map(({ name, text }) => new File([text], name, { lastModified: 0 })), refused: [] });
    } catch (missing) {
      this.#say(fill(this.#data.box.failed, { reason: String(missing) }));
    }
  }

  async #run(): Promise<void> {
    const { box } = this.#data;
    const text = this.#text.value;
    const given = [...this.#files, ...(text.trim() === '' ? [] : [{ name: box.pasted, text }])];
    if (given.length === 0) {
      this.#say(box.nothing);
      return this.#text.focus();
    }
    this.#stop?.abort();
    const mine = new AbortController();
    this.#stop = mine;
    const slow = setTimeout(() => this.#say(box.slow), SLOW);
    this.#busy(true);
    this.#say(box.starting);
    try {
      const { ask } = await client();
      const answer = await ask({
        files: given,
        ...(this.#good.length > 0 ? { good: this.#good } : {}),
        lang: this.#lang,
        signal: mine.signal,
        onProgress: ({ bytes, total }) => this.#progress(bytes, total),
      });
      if (this.#stop !== mine) return;
      if (answer.kind === 'done') this.#show(answer.report);
      else this.#say(answer.why === 'aborted' ? box.cancelled : fill(box.failed, { reason: answer.reason }));
    } catch (unreachable) {
      // the worker's script could not be loaded
      this.#say(fill(box.failed, { reason: String(unreachable) }));
    } finally {
      clearTimeout(slow);
      if (this.#stop === mine) {
        this.#stop = undefined;
        this.#busy(false);
      }
    }
  }

  #busy(on: boolean): void {
    this.classList.toggle('busy', on);
    this.#part('stop').hidden = !on;
    if (on) this.#fill(0);
    this.#spoken = on ? performance.now() : 0;
  }

  /** The bar stands at zero until something is read, and is full only when all of it was. */
  #fill(part: number): void {
    this.#part('bar').style.setProperty('transform', `scaleX(${part})`);
  }

  #progress(bytes: number, total: number): void {
    this.#fill(total > 0 ? Math.min(1, bytes / total) : 0);
    if (performance.now() - this.#spoken < SPEAK_EVERY) return;
    this.#spoken = performance.now();
    this.#say(fill(this.#data.box.progress, { done: inWords(bytes, this.#lang), total: inWords(total, this.#lang) }));
  }

  #show(report: Report): void {
    const { box, voice } = this.#data;
    const link = (to: Route): string => route(this.#lang, to);
    const result = this.#part('result');
    this.#report = report;
    result.replaceChildren(...draw(drawReport(report, { ...voice, link, draw: (drawing) => drawing as DrawnNode })));
    result.hidden = false;
    this.#fill(1);
    showCopyButtons(result);
    const choice = this.#eraChoice;
    if (choice && [...choice.options].some(({ value }) => value === this.#era)) choice.value = this.#era;
    this.#forEra();
    this.classList.add('answered');
    this.#part('run').textContent = box.again;
    this.#part('compare').hidden = false;
    const heading = result.querySelector<HTMLElement>('[data-answer]');
    this.#say(fill(box.finished, { title: heading?.textContent ?? '' }));
    heading?.focus({ preventScroll: true });
    result.scrollIntoView({ block: 'start' });
  }

  get #eraChoice(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>('[data-era-choice]');
  }

  /** Shows the steps of the chosen Windows alone; the numbers close up. */
  #forEra(): void {
    const choice = this.#eraChoice;
    if (!choice) return;
    const era = choice.value;
    this.#era = era;
    for (const step of this.querySelectorAll<HTMLElement>('[data-eras]')) step.hidden = era !== '' && !step.dataset['eras']?.split(' ').includes(era);
  }

  #passOn(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ticket], [data-print]') : null;
    if (!button || !this.#report) return;
    if ('print' in button.dataset) window.print();
    else void this.#copyTicket(button, this.#report.ticket[button.dataset['ticket'] === 'ja' ? 'ja' : 'en'].text);
  }

  async #copyTicket(button: HTMLElement, text: string): Promise<void> {
    const { copied, copyFailed } = this.#data;
    if (await toClipboard(text)) return say(button, copied);
    const [block] = draw([h('pre', { class: 'ticket-text', tabindex: '0' }, text)]);
    if (!(block instanceof Element)) return;
    button.closest('section')?.querySelector('.ticket-text')?.remove();
    button.closest('section')?.append(block);
    select(block);
    say(button, copyFailed);
  }

  #clear(): void {
    this.#good = [];
    this.#part('compare').hidden = true;
    this.#stop?.abort();
    this.#stop = undefined;
    this.#busy(false);
    this.#fill(0);
    this.#files = [];
    this.#report = undefined;
    this.#era = '';
    this.#text.value = '';
    this.#part('result').replaceChildren();
    this.#part('result').hidden = true;
    this.classList.remove('answered');
    this.#part('run').textContent = this.#data.box.analyse;
    this.#refresh();
    this.#say(this.#data.box.cleared);
    this.#text.focus();
  }

  /** Shows which files wait to be read, and what can be cleared. */
  #refresh(): void {
    const { box } = this.#data;
    const list = this.#part('files');
    const item = (file: File) =>
      h(
        'li',
        {},
        h('span', { class: 'mono' }, ...shown(file.name)),
        h('span', { class: 'soft' }, inWords(file.size, this.#lang)),
        h('button', { type: 'button', class: 'remove', 'aria-label': fill(box.remove, { name: file.name }) }, '×'),
      );
    list.replaceChildren(...draw(this.#files.map(item)));
    list.querySelectorAll('button').forEach((button, at) => {
      button.addEventListener('click', () => {
        this.#files = this.#files.filter((_, index) => index !== at);
        this.#refresh();
        this.#text.focus();
      });
    });
    list.hidden = this.#files.length === 0;
    this.#part('clear').hidden = this.#files.length === 0 && this.#text.value === '' && this.#part('result').hidden;
  }

  #say(message: string): void {
    this.#part('status').replaceChildren(...draw(shown(message)));
  }
}

/** The way to the worker is loaded when it is first likely to be needed. */
const client = () => import('#worker/client.ts');
const warmUp = (): void => {
  void client().then(
    ({ warmUp: start }) => start(),
    (offline: unknown) => console.info(String(offline)),
  );
};

customElements.define('stuck-box', StuckBox);
