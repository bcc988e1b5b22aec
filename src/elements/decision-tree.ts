// <decision-tree>: shows the way taken through the questions that stand in the page. It makes no element of its own:
// what it changes is which section is shown, what is marked, and what the address says.
import { resume, standing, toMachine } from '#engine/machine.ts';
import { fill } from '#engine/text.ts';
import { type Chart, decode, encode, erasOf, type Given, type Known, type Link, nameOf, overrule } from '#engine/tree.ts';
import { say, toClipboard } from './copy.ts';

/** What the page carries for it: the graph without its words. */
export interface TreeData {
  readonly chart: Chart;
  readonly known: Known;
  readonly said: Readonly<Record<'answered' | 'restarted' | 'copied' | 'copyFailed', string>>;
}

interface Way {
  /** answers on the way, to its end */
  readonly trail: readonly Given[];
  /** where it ends: a question, or an ending `node.answer` */
  readonly place: string;
  /** the question or ending shown, and how many answers stand before it */
  readonly here: string;
  readonly passed: number;
}

class DecisionTree extends HTMLElement {
  #data: TreeData | undefined;
  #link: Link = { answers: [] };

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!json || this.#data) return;
    this.#data = JSON.parse(json) as TreeData;
    this.dataset['live'] = '';
    this.#part('tools').hidden = false;
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the page lacks ${name}`);
    return part;
  }

  /** Takes the answers from the address; a fragment that is a place elsewhere on the page is not ours. */
  #read(): void {
    const fragment = location.hash.slice(1);
    if (!this.#data || (!fragment.includes('=') && fragment !== '' && document.getElementById(fragment)?.closest('[data-part="sheet"]') === null)) return;
    const { link, dropped } = decode(fragment, this.#data.known);
    this.#part('dropped').hidden = dropped === 0;
    this.#link = link;
    this.#show();
  }

  /** The way as the machine goes it. */
  #way({ answers, from, at }: Link = this.#link): Way {
    const chart = this.#data?.chart;
    if (!chart) throw new Error('no flowchart');
    const start = from !== undefined && Object.hasOwn(chart.nodes, from) ? from : chart.start;
    const { place, trail } = standing(resume(toMachine(chart, start), answers));
    const passed = trail.findIndex(({ node }) => node === at);
    return passed < 0 ? { trail, place, here: place, passed: trail.length } : { trail, place, here: at ?? place, passed };
  }

  // ── what the visitor does ──
  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement | SVGAElement>('a[href], [data-do]') : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const action = target.getAttribute('data-do');
    if (action !== null) this.#act(action, target as HTMLElement);
    const href = target.getAttribute('href');
    if (!href?.startsWith('#')) return;
    const answer = target.closest('[data-answer]')?.getAttribute('data-answer');
    const question = target.closest('[data-question]')?.getAttribute('data-question');
    if (answer && question) this.#answer(question, answer);
    else if (!this.#visit(href.slice(1))) return;
    event.preventDefault();
  }

  #act(action: string, button: HTMLElement): void {
    const { trail, passed } = this.#way();
    const said = this.#data?.said;
    if (action === 'back') this.#go({ at: trail[passed - 1]?.node ?? '' });
    else if (action === 'restart') this.#go({ answers: [], from: '', at: '', without: [] }, said?.restarted);
    else if (action === 'print') print();
    else if (action === 'link') void toClipboard(location.href).then((done) => say(button, (done ? said?.copied : said?.copyFailed) ?? ''));
  }

  /** Gives an answer; whoever entered in the middle begins there. */
  #answer(node: string, answer: string, entry?: string): void {
    const text = document.getElementById(node)?.querySelector(`[data-answer="${answer}"] .said`)?.textContent ?? '';
    const answers = overrule(this.#link.answers, { node, answer, by: 'you' });
    this.#go({ answers, at: '', ...(entry !== undefined && { from: entry }) }, fill(this.#data?.said.answered ?? '', { answer: text }));
  }

  /** Opens a question or an ending of this flowchart: on the way it is looked at again, off the way it becomes the beginning. */
  #visit(id: string): boolean {
    const [node = '', answer] = id.split('.');
    if (!this.#data || !Object.hasOwn(this.#data.chart.nodes, node)) return false;
    const passes = (link: Link): boolean => {
      const { trail, place } = this.#way(link);
      return node === place || trail.some((one) => one.node === node);
    };
    const { answers, from } = this.#link;
    const entry = passes({ answers }) ? '' : passes(this.#link) ? from : node;
    if (answer !== undefined) this.#answer(node, answer, entry);
    else this.#go({ from: entry ?? '', at: answers.some((one) => one.node === node) ? node : '' });
    return true;
  }

  /** A step that the browser's own Back undoes. An empty word takes a place out of the link. */
  #go(change: Partial<Link>, said = ''): void {
    const { answers, from, at, without } = { ...this.#link, ...change };
    this.#link = { answers, ...(from && { from }), ...(at && { at }), ...(without && without.length > 0 && { without }) };
    const fragment = encode(this.#link);
    history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    this.#part('dropped').hidden = true;
    this.#part('status').textContent = said;
    const { here } = this.#show();
    const section = document.getElementById(here);
    section?.querySelector('h2')?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }

  // ── what is shown ──
  #show(): Way {
    const way = this.#way();
    const shown = new Map(way.trail.slice(0, way.passed).map((given) => [given.node, given]));
    for (const section of this.#part('sheet').children) if (section instanceof HTMLElement) this.#showSection(section, way, shown.get(section.id));
    this.#narrow(way);
    this.#mark(way);
    this.querySelector<HTMLButtonElement>('[data-do="back"]')?.toggleAttribute('disabled', way.passed === 0);
    return way;
  }

  #showSection(section: HTMLElement, way: Way, given: Given | undefined): void {
    const state = section.id === way.here ? 'current' : given ? 'answered' : '';
    section.dataset['state'] = state;
    const kept = given ?? (state === 'current' ? this.#link.answers.find(({ node }) => node === section.id) : undefined);
    for (const item of section.querySelectorAll<HTMLElement>('[data-answer]')) {
      const chosen = kept?.answer === item.dataset['answer'];
      item.dataset['by'] = chosen && kept ? kept.by : '';
      const link = item.querySelector('a');
      if (!link) continue;
      // an answer that was given is no longer a link: “Change” beside it is
      link.dataset['to'] ??= link.getAttribute('href') ?? '';
      if (state === 'answered') link.removeAttribute('href');
      else link.setAttribute('href', link.dataset['to']);
      if (chosen && state === 'current') link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Leaves out what is for another Windows, says what the log rules out, and hands the answers on to other flowcharts. */
  #narrow({ trail, passed, here }: Way): void {
    const { chart } = this.#data as TreeData;
    const eras = erasOf(chart, trail.slice(0, passed));
    const section = document.getElementById(here);
    for (const item of section?.querySelectorAll<HTMLElement>('[data-eras]') ?? []) {
      const own = item.dataset['eras']?.split(' ') ?? [];
      item.hidden = eras !== undefined && own[0] !== '' && !own.some((era) => (eras as readonly string[]).includes(era)) && !item.dataset['by'];
    }
    for (const item of section?.querySelectorAll<HTMLElement>('[data-cause]') ?? [])
      item.classList.toggle('out', this.#link.without?.includes(item.dataset['cause'] ?? '') ?? false);
    for (const link of section?.querySelectorAll<HTMLAnchorElement>('[data-jump]') ?? []) link.hash = this.#handOn(link.dataset['jump'] ?? '');
  }

  /** The answers for the next flowchart, with those that follow from having come this way. */
  #handOn(jump: string): string {
    let { answers } = this.#link;
    for (const name of jump.split(' ').filter(Boolean)) {
      const [node = '', answer = ''] = name.split('.');
      if (!answers.some((one) => one.node === node)) answers = [...answers, { node, answer, by: 'you' }];
    }
    return encode({ answers, ...(this.#link.without && { without: this.#link.without }) });
  }

  /** Lights the way in chart and list. */
  #mark({ trail, place, here }: Way): void {
    const on = new Set([place, ...trail.flatMap(({ node, answer }) => [node, nameOf(node, answer)])]);
    for (const mark of this.querySelectorAll('[data-tree-node], [data-tree-edge], [data-tree-box]')) {
      const ids = (mark.getAttribute('data-tree-node') ?? mark.getAttribute('data-tree-box') ?? mark.getAttribute('data-tree-edge') ?? '').split(' ');
      mark.classList.toggle(
        'on',
        ids.some((id) => on.has(id)),
      );
      mark.classList.toggle('here', ids.includes(here));
      if (mark.localName !== 'a') continue;
      if (ids.includes(here)) mark.setAttribute('aria-current', 'step');
      else mark.removeAttribute('aria-current');
    }
  }
}

customElements.define('decision-tree', DecisionTree);
