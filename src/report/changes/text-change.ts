import type { ItemChangeName } from '../../core/compare/index.js';
import { type TextRun, truncate } from '../../lib/text/index.js';
import { contrast } from '../findings/contrast.js';

/** What became of a text: the one that stands in its place, or word by word; or, of a part of a list, that it came, went or moved. */
export type TextChange =
  | { readonly type: 'replaced'; readonly from: string; readonly to: string }
  | { readonly type: 'rewritten'; readonly runs: readonly TextRun[] }
  | { readonly type: Exclude<ItemChangeName, 'changed'>; readonly text: string };

/** A piece of a text and what became of it. `told`: our own words and signs. */
export interface Piece {
  readonly text: string;
  readonly was: 'kept' | 'removed' | 'added' | 'told';
}

/** The pieces of a change, as they are read one after the other. */
export function piecesOf(change: TextChange): readonly Piece[] {
  switch (change.type) {
    case 'replaced':
      return [
        { text: change.from, was: 'removed' },
        { text: ' → ', was: 'told' },
        { text: change.to, was: 'added' },
      ];
    case 'rewritten':
      return change.runs.flatMap((run, at) => {
        const before = change.runs[at - 1];
        const isBeside = 'added' in run && before !== undefined && 'removed' in before;
        return isBeside ? [{ text: ' ', was: 'told' as const }, pieceOf(run)] : [pieceOf(run)];
      });
    case 'moved':
      return [{ text: change.text, was: 'kept' }];
    default:
      return [{ text: change.text, was: change.type }];
  }
}

function pieceOf(run: TextRun): Piece {
  if ('kept' in run) return { text: run.kept, was: 'kept' };
  return 'removed' in run
    ? { text: run.removed, was: 'removed' }
    : { text: run.added, was: 'added' };
}

/** A change as a text without any look: `Cấp [−mới +lại] thẻ`, `5 ngày → 3 ngày`. */
export function changeText(change: TextChange): string {
  if (change.type !== 'rewritten')
    return piecesOf(change)
      .map(({ text }) => text)
      .join('');
  return marked(change.runs).join('');
}

/** Signs stand around the words, not the space beside them. */
function marked(runs: readonly TextRun[]): string[] {
  return runs.map((run, at) => {
    if ('kept' in run) return run.kept;
    const [before, next] = [runs[at - 1], runs[at + 1]];
    const [text, sign] = 'removed' in run ? [run.removed, '−'] : [run.added, '+'];
    const isOpened = 'added' in run && before !== undefined && 'removed' in before;
    const isContinued = 'removed' in run && next !== undefined && 'added' in next;
    const inner = text.trim() === '' ? text : text.trim();
    const [start = '', end = ''] = text.trim() === '' ? [] : text.split(inner);
    return `${start}${isOpened ? '' : '['}${sign}${inner}${isContinued ? ' ' : `]${end}`}`;
  });
}

/** What stands alone has the room of so many sides. */
const ALONE = 3;

/** A change cut to what people read of it: each side to so many columns, what was kept to a few words around. */
export function shortened(change: TextChange, width: number): TextChange {
  switch (change.type) {
    case 'replaced': {
      const [from, to] = contrast(change.from, change.to, width);
      return { ...change, from, to };
    }
    case 'rewritten':
      return {
        ...change,
        runs: change.runs.map((run, at) => shortRun(change.runs, run, at, width)),
      };
    default:
      return { ...change, text: truncate(change.text, width * ALONE) };
  }
}

/** Characters of a kept stretch that stand beside a change. */
const AROUND = 60;

function shortRun(runs: readonly TextRun[], run: TextRun, at: number, width: number): TextRun {
  if ('removed' in run) return { removed: truncate(run.removed, width * ALONE) };
  if ('added' in run) return { added: truncate(run.added, width * ALONE) };
  const { kept } = run;
  const before = at === 0 ? '' : startOf(kept);
  const after = at === runs.length - 1 ? '' : endOf(kept);
  return before.length + after.length + AROUND < kept.length ? { kept: `${before}…${after}` } : run;
}

/** Whole words from the beginning. */
function startOf(text: string): string {
  const start = text.slice(0, AROUND);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return space <= 0 ? start : start.slice(0, space);
}

/** Whole words up to the end. */
function endOf(text: string): string {
  const end = text.slice(-AROUND);
  const space = end.search(/\s/);
  return space === -1 ? end : end.slice(space);
}
