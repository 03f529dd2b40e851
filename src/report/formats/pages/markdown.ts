import { fill } from '../../../lib/text/index.js';
import type { Piece } from '../../changes/text-change.js';
import { reportWords } from '../../words/report-words.js';
import type { Reporter } from '../reporter.js';
import { fenced, inertText, inlineText, markdownLead, markdownText } from './markdown-text.js';
import { type Sectioned, type ShownLine, sectioned } from './sections.js';

/** Characters that a comment of GitHub may have at most. */
const LIMIT = 65_536;

/** Kept for saying what was left off, and for what closes a section. */
const RESERVE = 400;

/** A section of more lines is folded. */
const LONG = 12;

const SIGNS = { error: '❌ ', warning: '⚠️ ', good: '✅ ' } as const;

/** Found by jobs that replace their own comment. */
const MARK = '<!-- haicap -->';

/** A comment of a merge request: the verdict, then sections, the long ones folded; no longer than a comment may be. */
export const markdown: Reporter = async (told, options) => ({
  output: pageOf(sectioned(told, options), options.lang),
});

function pageOf({ verdict, sections }: Sectioned, lang: 'vi' | 'en'): string {
  const { text, tone } = verdict;
  const sign = tone in SIGNS ? SIGNS[tone as keyof typeof SIGNS] : '';
  const page = new Page(`${MARK}\n### ${sign}${markdownText(text)}\n`);
  for (const section of sections) page.add(section);
  const { left } = page;
  if (left === 0) return page.text;
  return `${page.text}\n${markdownText(fill(reportWords(lang).leftOff, { left }))}\n`;
}

/** Markdown up to its limit. What came too late is counted. */
class Page {
  /** Lines that found no room. */
  left = 0;

  constructor(public text: string) {}

  add(section: readonly ShownLine[]): void {
    const [first, ...rest] = section;
    if (first === undefined) return;
    const isFolded = section.length > LONG && first.type === 'text';
    const head = isFolded ? summaryOf(first.text) : lineText(first);
    if (!this.#put(`\n${head}`, isFolded ? CLOSED.length : 0)) {
      this.left += section.length;
      return;
    }
    for (const [index, line] of rest.entries()) {
      // Nothing follows what found no room: a list with holes would tell another story.
      if (this.left > 0 || !this.#put(this.#below(line, rest[index - 1] ?? first))) this.left += 1;
    }
    if (isFolded) this.text += CLOSED;
  }

  /** A list begins behind an empty line. */
  #below(line: ShownLine, above: ShownLine): string {
    const text = lineText(line);
    const begins = isItem(line) !== isItem(above);
    return begins || !isItem(line) ? `\n${text}` : text;
  }

  #put(text: string, kept = 0): boolean {
    if (this.text.length + text.length + kept > LIMIT - RESERVE) return false;
    this.text += text;
    return true;
  }
}

const CLOSED = '\n</details>\n';

function summaryOf(text: string): string {
  return `<details><summary>${inertText(text)}</summary>\n`;
}

function isItem(line: ShownLine): boolean {
  return line.type !== 'code' && line.depth > 0;
}

function lineText(line: ShownLine): string {
  if (line.type === 'code') return `${fenced(line.lines).join('\n')}\n`;
  return line.depth === 0 ? `${told(line)}\n` : `${'  '.repeat(line.depth - 1)}- ${told(line)}\n`;
}

function told(line: Exclude<ShownLine, { readonly type: 'code' }>): string {
  if (line.type === 'change')
    return `${markdownLead(line.lead)}${line.pieces.map(markup).join('')}${inlineText(line.trail)}`;
  const { text, tone } = line;
  const shown = markdownText(text);
  return tone === 'heading' || tone === 'error' || tone === 'warning' ? `**${shown}**` : shown;
}

/** Elements, which a comment may have: `~~` and `**` mark nothing where a space stands inside them. */
const ELEMENTS = { removed: 'del', added: 'ins' } as const;

function markup({ text, was }: Piece): string {
  const shown = inlineText(text);
  return was === 'removed' || was === 'added'
    ? `<${ELEMENTS[was]}>${shown}</${ELEMENTS[was]}>`
    : shown;
}
