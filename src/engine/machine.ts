// chart → state machine: one state a question, endings final. The only file that knows xstate.
import { type Actor, type AnyStateMachine, assign, createActor, createMachine } from 'xstate';
import type { Branch, Chart, Given, GivenBy } from './tree.ts';

/** An answer as an event: `answer.direct` at the question `access`. */
export interface AnswerEvent {
  readonly type: `answer.${string}`;
  readonly by: GivenBy;
}
export interface Progress {
  readonly trail: readonly Given[];
}

/** State names must not hold a dot, which separates levels in xstate: the ending `access.direct` is the state `access/direct`. */
const ending = (node: string, answer: string): string => `${node}/${answer}`;

/** The page's own name of the state a machine is in: a node id, or an ending `node.answer`. */
export const placeOf = (state: string): string => state.replace('/', '.');

/** One state a question, one event an answer, and a final state for each answer that leads out of the chart. */
export function toMachine(chart: Chart, from: string = chart.start): AnyStateMachine {
  const questions = Object.entries(chart.nodes).map(([node, branches]) => [
    node,
    { on: Object.fromEntries(branches.map((branch) => [`answer.${branch.id}`, transition(node, branch)])) },
  ]);
  const ends = Object.entries(chart.nodes).flatMap(([node, branches]) =>
    branches.filter(leaves).map(({ id }) => [ending(node, id), { type: 'final' as const }]),
  );
  return createMachine({
    id: chart.tree,
    initial: from,
    context: { trail: [] } as Progress,
    states: Object.fromEntries([...questions, ...ends]),
  }) as AnyStateMachine;
}

const leaves = ({ to }: Branch): boolean => typeof to === 'object' || to === 'end';

const transition = (node: string, { id, to }: Branch) => ({
  target: typeof to === 'object' || to === 'end' ? ending(node, id) : to,
  actions: assign(({ context, event }) => ({ trail: [...context.trail, { node, answer: id, by: event.by }] })),
});

/** A running machine after the answers that the way passes; it stops at the first question without one. */
export function resume(machine: AnyStateMachine, answers: readonly Given[]): Actor<AnyStateMachine> {
  const actor = createActor(machine).start();
  const given = new Map(answers.map((one) => [one.node, one]));
  for (;;) {
    const snapshot = actor.getSnapshot();
    const next = given.get(String(snapshot.value));
    const event: AnswerEvent | undefined = next && { type: `answer.${next.answer}`, by: next.by };
    if (snapshot.status !== 'active' || !event || !snapshot.can(event)) return actor;
    actor.send(event);
  }
}

/** What a page needs to know of a running machine. */
export function standing(actor: Actor<AnyStateMachine>): { readonly place: string; readonly done: boolean; readonly trail: readonly Given[] } {
  const { value, status, context } = actor.getSnapshot();
  return { place: placeOf(String(value)), done: status === 'done', trail: (context as Progress).trail };
}
