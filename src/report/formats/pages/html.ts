import { ChunkedText, madeWhenRead } from '../../../lib/streams/index.js';
import { escapeMarkup, printable } from '../../../lib/text/index.js';
import type { Piece } from '../../changes/text-change.js';
import type { Reporter } from '../reporter.js';
import { STYLE } from './html-style.js';
import { type Sectioned, type ShownLine, sectioned } from './sections.js';

/** A section of more lines can be folded. It stands open: paper has nothing to click on. */
const LONG = 12;

/** Nothing is fetched, nothing runs: whatever stands in a text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** One file for a browser and for paper. */
export const html: Reporter = async (told, options) => {
  const page = sectioned(told, options);
  return { output: new ChunkedText(madeWhenRead(() => pageOf(page, options.lang))) };
};

function* pageOf({ verdict, sections }: Sectioned, lang: string): Generator<string> {
  const { text, tone } = verdict;
  const title = shown(text);
  yield `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  // Browsers ask a server for the sign of a page that names none.
  yield `<link rel="icon" href="data:,">\n<title>haicap: ${title}</title>\n`;
  yield `<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1 class="${tone}">${title}</h1>\n`;
  for (const section of sections) yield* sectionOf(section);
  yield '</main>\n</body>\n</html>\n';
}

function* sectionOf([first, ...rest]: readonly ShownLine[]): Generator<string> {
  if (first === undefined) return;
  const isFolded = rest.length >= LONG && first.type === 'text';
  yield '<section>\n';
  yield isFolded
    ? `<details open>\n<summary class="${first.tone}">${shown(first.text)}</summary>\n`
    : lineOf(first);
  for (const line of rest) yield lineOf(line);
  yield `${isFolded ? '</details>\n' : ''}</section>\n`;
}

function lineOf(line: ShownLine): string {
  if (line.type === 'code') return `<pre>${line.lines.map(shown).join('\n')}</pre>\n`;
  const depth = `d${Math.min(line.depth, DEEPEST)}`;
  if (line.type === 'text') return `<p class="${depth} ${line.tone}">${shown(line.text)}</p>\n`;
  const { lead, pieces, trail } = line;
  return `<p class="${depth}">${shown(lead)}${pieces.map(markup).join('')}${shown(trail)}</p>\n`;
}

const ELEMENTS = { removed: 'del', added: 'ins' } as const;

function markup({ text, was }: Piece): string {
  if (was !== 'removed' && was !== 'added') return shown(text);
  return `<${ELEMENTS[was]}>${shown(text)}</${ELEMENTS[was]}>`;
}

/** Levels that the style knows. */
const DEEPEST = 3;

function shown(text: string): string {
  return escapeMarkup(printable(text, { oneLine: true }));
}
