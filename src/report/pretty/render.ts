import { inertInLog, printable, truncate } from '../../lib/text/index.js';
import type { Blocks, PlainBlock, Tone } from '../blocks/block.js';
import { changeText, piecesOf, shortened } from '../changes/text-change.js';
import { plainBlocks } from '../plain/plain.js';
import { type Lines, type Page, paintedParagraph, paragraph } from './page.js';
import { type Paint, plain } from './style.js';

/** Columns that each side of a change may take, unless everything is asked for. */
const LONGEST_SIDE = 100;

type BlockOf<T extends PlainBlock['type']> = Extract<PlainBlock, { readonly type: T }>;

/** How a terminal is told each block. */
const RENDERERS: { readonly [T in PlainBlock['type']]: (page: Page, block: BlockOf<T>) => Lines } =
  {
    paragraph: (page, { text, indent, tone }) => paragraph(page, text, indent, paintOf(page, tone)),
    gap: () => [''],
    'text-change': changeLines,
    drawing: drawingLines,
    script: (_, { lines }) => lines,
    verdict: (page, { text, tone }) => paragraph(page, text, 0, paintOf(page, tone)),
  };

/** Takes the blocks of a report; gives the lines of a terminal. */
export function linesOf(page: Page, blocks: Blocks): Lines {
  const lines: string[] = [];
  for (const block of plainBlocks(page, blocks))
    for (const line of render(page, block)) lines.push(line);
  return lines;
}

function render<T extends PlainBlock['type']>(page: Page, block: BlockOf<T>): Lines {
  const { type }: { readonly type: T } = block;
  return RENDERERS[type](page, block);
}

function paintOf({ style }: Page, tone: Tone): Paint {
  return tone === 'plain' ? plain : style[tone];
}

/** Painted where there are colours, otherwise with signs around what changed. */
function changeLines(page: Page, block: BlockOf<'text-change'>): Lines {
  const { lead, trail, indent } = block;
  const change = page.all ? block.change : shortened(block.change, LONGEST_SIDE);
  const paints = page.style.change;
  if (paints === undefined) return paragraph(page, `${lead}${changeText(change)}${trail}`, indent);
  const pieces = piecesOf(change).map(({ text, was }) => ({
    text,
    paint: was === 'removed' || was === 'added' ? paints[was] : plain,
  }));
  const told = (text: string) => ({ text, paint: plain });
  return paintedParagraph(page, [told(lead), ...pieces, told(trail)], indent);
}

/** One line a row: its number, what it was taken for, its cells as far as the page is wide. */
function drawingLines(page: Page, { rows, roles }: BlockOf<'drawing'>): Lines {
  return rows.map(({ row, role, cells }) => {
    const texts = cells.map(
      ({ letter, text }) => `${letter} ${printable(text, { oneLine: true })}`,
    );
    const line = `${String(row).padStart(7)} ${roles[role]} │ ${texts.join(' │ ')}`;
    return paintOf(page, toneOf(role))(inertInLog(truncate(line, page.width)));
  });
}

function toneOf(role: BlockOf<'drawing'>['rows'][number]['role']): Tone {
  if (role === 'data') return 'plain';
  return role === 'header' ? 'good' : 'quiet';
}
