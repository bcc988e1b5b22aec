// blocks → a text for a ticket or a mail, plain and Markdown: the same ids, numbers and commands in every language.
import type { Block, CommandCard, FixCard } from './block.ts';

/** Only evidence of the reader's own choosing leaves the page: the quoted lines stand in the result, not in the ticket. */
export function writeTicket(blocks: readonly Block[]): { readonly text: string; readonly markdown: string } {
  return {
    text: blocks
      .flatMap((block) => write(block, plain))
      .join('\n')
      .trim(),
    markdown: blocks
      .flatMap((block) => write(block, markdown))
      .join('\n')
      .trim(),
  };
}

interface Style {
  title(text: string): string[];
  item(text: string): string;
  command(text: string): string[];
}

const plain: Style = { title: (text) => ['', text], item: (text) => `- ${text}`, command: (text) => [`    ${text}`] };
const markdown: Style = { title: (text) => ['', `## ${text}`, ''], item: (text) => `- ${escapeMarkdown(text)}`, command: (text) => ['', `    ${text}`, ''] };

/** Names of files come from the visitor: they must not become links or markup in somebody's ticket system. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

function write(block: Block, style: Style): string[] {
  switch (block.kind) {
    case 'answer':
      return [`${block.title} (${block.label})`, block.summary, ...(block.to?.[1] ? [style.item(block.to[1])] : [])];
    case 'progress':
      return [...style.title(block.title), ...block.steps.map((step) => style.item(`${step.name}: ${step.says}`))];
    case 'fix':
      return [...style.title(`${block.title}: ${block.era}`), ...block.steps.flatMap((step, i) => writeStep(step, i + 1, style))];
    case 'verify':
      return [...style.title(block.title), ...block.steps.flatMap((step, i) => writeStep(step, i + 1, style))];
    case 'evidence':
      return [...style.title(block.title), ...block.files.flatMap((file) => file.lines.map((line) => style.item(`${file.name} ${line.number}: ${line.says}`)))];
    case 'reasons':
    case 'notes':
      return [...style.title(block.title), ...block.items.map(style.item)];
    case 'others':
      return [...style.title(block.title), ...block.items.map((item) => style.item(`${item.title} (${item.label})`))];
    case 'next':
      return [...style.title(block.title), block.text, ...(block.command ? writeCommand(block.command, style) : [])];
    case 'codes':
      return [
        ...style.title(block.title),
        ...block.codes.map((code) => style.item([`0x${code.code}`, ...code.names, code.meaning].filter((word) => word !== '').join(' · '))),
      ];
    case 'differences':
      return [
        ...style.title(block.title),
        block.text,
        ...block.rows.map((row) => style.item(`${row.what}: ${block.good}: ${row.good} / ${block.bad}: ${row.bad}`)),
      ];
    case 'timeline':
      return [...style.title(block.title), ...block.texts, ...block.rows.map((row) => style.item(`${row.time} ${row.file} ${row.number}: ${row.says}`))];
    case 'drawing':
      return [...style.title(block.title), block.caption];
    case 'tree':
      return [];
    default:
      return block satisfies never;
  }
}

const writeStep = (step: FixCard, number: number, style: Style): string[] => [
  `${number}. ${step.title}`,
  ...(step.text ? [`   ${step.text}`] : []),
  ...(step.command ? writeCommand(step.command, style) : []),
];

const writeCommand = (command: CommandCard, style: Style): string[] => [
  ...style.command(command.text),
  `   ${command.labels.map((label) => label.text).join(' · ')}`,
  ...(command.undo ? [`   ${command.undo.text}${command.undo.command ? ` ${command.undo.command}` : ''}`] : []),
];
