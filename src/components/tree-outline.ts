// A flowchart as a nested list: what narrow screens show in the chart's place.
import { type DrawnNode, h } from '#drawings/node.ts';
import type { Lang } from '#engine/text.ts';
import { words } from '#i18n/words.ts';
import { endName, type QuestionView, type TreeView } from './tree-view.ts';

/** Every question is told once; where another answer leads to it too, it is named with a link to its first place. */
export function outlineOf(view: TreeView, lang: Lang): DrawnNode {
  const w = words[lang].tree;
  const own = view.questions.filter(({ id }) => !view.before.includes(id));
  const questions = new Map(view.questions.map((question) => [question.id, question]));
  const told = new Set<string>();
  const ask = (question: QuestionView): DrawnNode => h('a', { class: 'ask', href: `#${question.id}`, 'data-tree-node': question.id }, question.ask);

  const tell = (question: QuestionView): DrawnNode[] => {
    if (told.has(question.id)) return [ask(question), h('span', { class: 'again' }, w.seen)];
    told.add(question.id);
    const answers = question.answers.map((answer) => {
      const next = answer.to === answer.name ? undefined : questions.get(answer.to);
      const end = question.ends.find(({ id }) => id === answer.name);
      const name = end && endName(end, lang);
      const text = next ? h('span', { class: 'if' }, answer.text) : h('a', { class: 'if', href: `#${answer.name}` }, answer.text);
      return h('li', { 'data-tree-edge': answer.name }, text, name !== undefined && h('span', { class: 'cause' }, name), next ? tell(next) : []);
    });
    return [ask(question), h('ol', {}, answers)];
  };

  const first = own[0];
  const before = view.questions.filter(({ id }) => view.before.includes(id)).map((question) => h('li', {}, ask(question)));
  return h(
    'ol',
    { class: 'outline' },
    before.length > 0 && h('li', {}, h('span', { class: 'if' }, w.opening), h('ol', {}, before)),
    first && h('li', {}, tell(first)),
  );
}
