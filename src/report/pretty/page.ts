import { inertInLog, printable } from '../../lib/text/index.js';
import type { ReportOptions } from '../options.js';
import type { Telling } from '../plain/telling.js';
import { reportWords } from '../words/report-words.js';
import { type Paint, plain, type Style, styleFor } from './style.js';
import { wrap } from './wrap.js';

/** What every part of a pretty report is written on. */
export interface Page extends Telling {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** How much further in the second line of a paragraph begins. */
const HANG = 2;

/** Narrower terminals are written to as if they had this many columns. */
const MIN_WIDTH = 20;

/** Takes the options of a report; gives what its pretty form is written with. */
export async function openPage(options: ReportOptions): Promise<Page> {
  const { lang, colour, width, samples, kind } = options;
  return {
    lang,
    words: reportWords(lang),
    style: await styleFor(colour),
    width: Math.max(width, MIN_WIDTH),
    samples,
    all: samples === 'all',
    kind,
  };
}

/** Lines of text without line breaks. */
export type Lines = readonly string[];

/**
 * Writes one paragraph: lines as wide as the page, `indent` spaces before each and two more from the
 * second line on. Whatever could steer a terminal is made visible here, so no part of a report needs
 * to think of it.
 */
export function paragraph(page: Page, text: string, indent = 0, paint: Paint = plain): Lines {
  const [first = '', ...rest] = wrap(
    printable(text, { oneLine: true }),
    page.width - indent - HANG,
  );
  return [
    `${' '.repeat(indent)}${paint(inertInLog(first))}`,
    ...rest.map((line) => `${' '.repeat(indent + HANG)}${paint(inertInLog(line))}`),
  ];
}

/** A part of a paragraph that is painted by itself. */
export interface PaintedText {
  readonly text: string;
  readonly paint: Paint;
}

/** The same of several parts, each painted by itself: lines end where they would without any paint. */
export function paintedParagraph(page: Page, parts: readonly PaintedText[], indent: number): Lines {
  const safe = parts.map(({ text, paint }) => ({
    text: printable(text, { oneLine: true }),
    paint,
  }));
  const whole = safe.map(({ text }) => text).join('');
  let at = 0;
  return paragraph(page, whole, indent).map((line, index) => {
    const margin = index === 0 ? indent : indent + HANG;
    const text = line.slice(margin);
    // The space that a line ends at is not shown.
    while (text !== '' && whole[at] === ' ' && text[0] !== ' ') at += 1;
    const painted = paintedSpan(safe, at, at + text.length);
    at += text.length;
    return `${line.slice(0, margin)}${painted}`;
  });
}

function paintedSpan(parts: readonly PaintedText[], from: number, to: number): string {
  let begin = 0;
  let painted = '';
  for (const { text, paint } of parts) {
    const piece = text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    if (piece !== '') painted += paint(piece);
    begin += text.length;
  }
  return painted;
}
