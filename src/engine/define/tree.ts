// Flowcharts: questions, answers, and where they lead.
import type { Text } from '../text.ts';
import type { Era, Kinds, Pattern } from './kinds.ts';

/** Where an answer ends: causes in the order to check them (none: nothing is broken, the note says what to do), or the flowchart of the code in hand. */
export type Outcome = { readonly diagnoses: readonly string[]; readonly note?: Text } | { readonly byCode: true };
/** Goes on in another flowchart; `given` are its answers (`node.answer`) that are known by having come this way. */
export interface Jump {
  readonly tree: string;
  readonly given?: readonly string[];
  /** what to take along or do first */
  readonly note?: Text;
}
export type Target<Id extends string> = Id | Jump | Outcome;
export interface Answer<Id extends string = string, K extends Kinds = Kinds> {
  readonly id: string;
  readonly text: Text;
  /** what to look for in the output; of "I don't know": where it goes, and why */
  readonly look?: Text;
  /** facts that give this answer by themselves: any one set */
  readonly when?: readonly (readonly Pattern<K>[])[];
  /** facts give it only where they give no other answer of the question: a wrapper code, a mere absence */
  readonly weak?: true;
  /** the releases that remain once this is the answer */
  readonly eras?: readonly Era[];
  readonly to: Target<Id>;
}
/** Commands (ids) for some releases; without `on`, for every release. */
export interface How {
  readonly on?: readonly Era[];
  readonly run: readonly string[];
}
export interface TreeNode<Id extends string = string, K extends Kinds = Kinds> {
  readonly ask: Text;
  readonly help?: Text;
  /** what answers it, by release, oldest first */
  readonly how?: readonly How[];
  /** how to look without a command */
  readonly hint?: Text;
  readonly answers: readonly Answer<Id, K>[];
  readonly cites?: readonly string[];
}
export interface Tree {
  readonly title: Text;
  readonly summary: Text;
  /** the questions that stand in front of every other flowchart */
  readonly opening?: true;
  /** place among the flowcharts, the most asked first */
  readonly order: number;
  readonly start: string;
  readonly nodes: Readonly<Record<string, TreeNode>>;
}
/** Called twice, since the vocabulary is named and the node ids are inferred: `defineTree<Kinds>()({ … })`. A target that is no node is a compile error. */
export const defineTree =
  <K extends Kinds>() =>
  <const Id extends string>(tree: {
    title: Text;
    summary: Text;
    opening?: true;
    order: number;
    start: NoInfer<Id>;
    nodes: Record<Id, TreeNode<NoInfer<Id>, K>>;
  }): Tree =>
    tree as unknown as Tree;
