import type { PlainBlock, Tone } from '../../blocks/block.js';
import { type Piece, piecesOf, shortened } from '../../changes/text-change.js';
import type { ReportOptions } from '../../options.js';
import { leftOutParagraphs } from '../../plain/left-out.js';
import { plainBlocks } from '../../plain/plain.js';
import type { Telling } from '../../plain/telling.js';
import type { Told } from '../../told.js';
import { reportWords } from '../../words/report-words.js';

/** One line of a report for people: a paragraph so deep below what is above it, or lines of a program. */
export type ShownLine =
  | { readonly type: 'text'; readonly text: string; readonly depth: number; readonly tone: Tone }
  | {
      readonly type: 'change';
      readonly lead: string;
      readonly pieces: readonly Piece[];
      readonly trail: string;
      readonly depth: number;
    }
  | { readonly type: 'code'; readonly lines: readonly string[] };

/** What a page is made of: the verdict, which people read first there, and sections of lines. */
export interface Sectioned {
  readonly verdict: { readonly text: string; readonly tone: Tone };
  readonly sections: Iterable<readonly ShownLine[]>;
}

/** Columns that each side of a change may take, unless everything is asked for. */
const LONGEST_SIDE = 200;

/** Characters that blocks stand in for each level. */
const STEP = 2;

/** Takes a report; gives it section by section. */
export function sectioned(told: Told, options: ReportOptions): Sectioned {
  const { lang, kind, samples } = options;
  const telling = { lang, words: reportWords(lang), kind, samples, all: samples === 'all' };
  const blocks = told.blocks(telling);
  const verdicts = blocks.flatMap((block) => (block.type === 'verdict' ? [block] : []));
  const [first, ...others] = blocks;
  // A report that judges nothing is called by what it is of.
  if (verdicts.length === 0 && first?.type === 'paragraph') {
    const verdict = { text: first.text, tone: 'plain' } as const;
    return { verdict, sections: sectionsOf(telling, told, others) };
  }
  return {
    verdict: {
      text: verdicts.map(({ text }) => text).join(' '),
      tone: verdicts[0]?.tone ?? 'plain',
    },
    sections: sectionsOf(telling, told, blocks),
  };
}

function* sectionsOf(
  telling: Telling,
  told: Told,
  blocks: Parameters<typeof plainBlocks>[1],
): Generator<readonly ShownLine[]> {
  let section: ShownLine[] = [];
  for (const block of plainBlocks(telling, blocks)) {
    if (block.type === 'gap') {
      if (section.length > 0) yield section;
      section = [];
    } else if (block.type !== 'verdict') section.push(lineOf(telling, block, section.at(-1)));
  }
  if (section.length > 0) yield section;
  const aside = told.aside === undefined ? [] : [...plainBlocks(telling, told.aside(telling))];
  const last = [...aside, ...leftOutParagraphs(telling, told)].flatMap((block) =>
    block.type === 'gap' || block.type === 'verdict' ? [] : [lineOf(telling, block, undefined)],
  );
  if (last.length > 0) yield last;
}

type LineBlock = Exclude<PlainBlock, { readonly type: 'gap' | 'verdict' }>;

function lineOf(telling: Telling, block: LineBlock, above: ShownLine | undefined): ShownLine {
  switch (block.type) {
    case 'paragraph':
      return textLine(block.text, block.indent, block.tone, above);
    case 'text-change': {
      const { lead, change, trail, indent } = block;
      const pieces = piecesOf(telling.all ? change : shortened(change, LONGEST_SIDE));
      return { type: 'change', lead, pieces, trail, depth: depthOf(indent, above) };
    }
    case 'drawing':
      return { type: 'code', lines: block.rows.map((row) => drawn(row, block.roles)) };
    case 'script':
      // A statement of several lines is copied as it stands.
      return { type: 'code', lines: block.lines.flatMap((line) => line.split('\n')) };
  }
}

function textLine(
  text: string,
  indent: number,
  tone: Tone,
  above: ShownLine | undefined,
): ShownLine {
  return { type: 'text', text, depth: depthOf(indent, above), tone };
}

/** At most one level below the line above: a list can't be deeper. */
function depthOf(indent: number, above: ShownLine | undefined): number {
  const deepest = above === undefined || above.type === 'code' ? 0 : above.depth + 1;
  return Math.min(Math.ceil(indent / STEP), deepest);
}

type Drawing = Extract<PlainBlock, { readonly type: 'drawing' }>;

function drawn({ row, role, cells }: Drawing['rows'][number], roles: Drawing['roles']): string {
  const texts = cells.map(({ letter, text }) => `${letter} ${text}`);
  return `${String(row).padStart(7)} ${roles[role]} │ ${texts.join(' │ ')}`;
}
