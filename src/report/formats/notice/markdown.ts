import { fillLoosely, mapParams } from '../../../lib/text/index.js';
import type { NoticeLine } from '../../notice/fill-template.js';
import { inlineText, markdownText } from '../pages/markdown-text.js';

/** The lines as Markdown: the template's own signs stay, what is filled in is shown as it stands. */
export function noticeMarkdown(lines: readonly NoticeLine[]): string {
  return `${lines.map(lineText).join('\n').trimEnd()}\n`;
}

function lineText(line: NoticeLine): string {
  const { type, depth, stretches, params } = line;
  const text = stretches
    .map(({ template, bold }, at) => {
      // What a line begins with could begin a list or a heading.
      const begins = at === 0 && template.startsWith('{');
      const told = fillLoosely(template, mapParams(params, begins ? markdownText : inlineText));
      return bold ? strong(told) : told;
    })
    .join('');
  if (type === 'heading') return `${'#'.repeat(depth)} ${text}`;
  return type === 'item' ? `${'  '.repeat(depth)}- ${text}` : text;
}

/** Asterisks mark nothing where a space stands inside them. */
function strong(text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const [before = '', after = ''] = text.split(inner);
  return `${before}**${inner}**${after}`;
}
