// Finds every regular expression of a source file, in the words it will have at run time, so that each can be proven linear.
import ts from 'typescript';

export interface Pattern {
  /** `path:line` */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** The script parts of an .astro file, everything else blanked, so that lines stay where they are. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const kept = [...text.matchAll(/^---\n([\s\S]*?)\n---/g), ...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((part) => {
    const from = part.index + part[0].indexOf(part[1] ?? '');
    return [from, from + (part[1]?.length ?? 0)] as const;
  });
  return [...text].map((c, i) => (c === '\n' || kept.some(([from, to]) => i >= from && i < to) ? c : ' ')).join('');
}

/** The text a constant expression has: literals, templates, sums, joined lists, `const`s of the same file, the `source` of a pattern. */
function evaluate(node: ts.Node | undefined, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  if (!node) return undefined;
  const inner = (one: ts.Node | undefined) => evaluate(one, constants);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return inner(constants.get(node.text));
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inner(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined([inner(node.left), inner(node.right)], '');
  if (ts.isTemplateExpression(node)) return joined([node.head.text, ...node.templateSpans.flatMap((span) => [inner(span.expression), span.literal.text])], '');
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') return rawOf(node.template, inner);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return sourceOf(node.expression, constants);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join') {
    const list = listOf(node.expression.expression, constants);
    return list && joined(list.map(inner), inner(node.arguments[0]) ?? ',');
  }
  return undefined;
}

const joined = (parts: readonly (string | undefined)[], by: string): string | undefined =>
  parts.every((part) => part !== undefined) ? parts.join(by) : undefined;

function rawOf(template: ts.TemplateLiteral, inner: (node: ts.Node) => string | undefined): string | undefined {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.rawText;
  return joined([template.head.rawText, ...template.templateSpans.flatMap((span) => [inner(span.expression), span.literal.rawText])], '');
}

function sourceOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  const pattern = ts.isIdentifier(node) ? constants.get(node.text) : node;
  return pattern && ts.isRegularExpressionLiteral(pattern) ? split(pattern).source : undefined;
}

function listOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): readonly ts.Expression[] | undefined {
  const list = ts.isIdentifier(node) ? constants.get(node.text) : node;
  if (list && ts.isAsExpression(list)) return listOf(list.expression, constants);
  return list && ts.isArrayLiteralExpression(list) ? list.elements : undefined;
}

function split(literal: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = literal.text.lastIndexOf('/');
  return { source: literal.text.slice(1, end), flags: literal.text.slice(end + 1) };
}

/** All patterns of a file; `unknowable` are the places of those that are put together from what only the run time knows. */
export function findPatterns(path: string, text: string): { patterns: Pattern[]; unknowable: string[] } {
  const file = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const patterns: Pattern[] = [];
  const unknowable: string[] = [];
  const constants = new Map<string, ts.Expression>();
  const at = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && node.parent.flags & ts.NodeFlags.Const)
      constants.set(node.name.text, node.initializer);
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ at: at(node), ...split(node) });
    else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [first, second] = node.arguments ?? [];
      const source = first && ts.isRegularExpressionLiteral(first) ? split(first).source : evaluate(first, constants);
      const flags = second ? evaluate(second, constants) : '';
      if (source === undefined || flags === undefined) unknowable.push(at(node));
      else patterns.push({ at: at(node), source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, unknowable };
}
