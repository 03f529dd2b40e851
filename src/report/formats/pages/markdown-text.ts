import { printable } from '../../../lib/text/index.js';

/** Signs that a name, a number or a thing of a forge follows, colons of emoji, and what makes a link of a text. */
const CALLING = /([@#!$~%&:])(?=[\p{L}\p{N}_/])|(www\.)(?=\S)/giu;

/** Nothing, where it is read; what stands around it is no longer one word. */
const SPLIT = '<!-- -->';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML inside Markdown: shown as it stands, nobody is called and nothing linked. */
export function inertText(text: string): string {
  return printable(text, { oneLine: true })
    .replace(CALLING, (sign) => `${sign}\0`)
    .replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign)
    .replaceAll('\0', SPLIT);
}

/** A text that is a line of Markdown, shown as it stands. */
export function markdownText(text: string): string {
  return markdownLead(text.trim());
}

/** A text that a line of Markdown begins with. */
export function markdownLead(text: string): string {
  return (
    inlineText(text)
      // What begins a list, a heading or a rule where a line begins.
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
      .replace(/^[-+=#]/, '\\$&')
  );
}

/** A text inside a line of Markdown. */
export function inlineText(text: string): string {
  return printable(text, { oneLine: true })
    .replace(CALLING, (sign) => `${sign}\0`)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign)
    .replaceAll('\0', SPLIT);
}

/** Lines that are shown as they stand, between fences that none of them can close. */
export function fenced(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return ['', fence, ...lines.map((line) => printable(line, { oneLine: true })), fence, ''];
}
