import { type Block, type CellMark, cellAddress, MARK_LEVELS } from '../../../lib/tables/index.js';
import type { MarkedFinding } from './marked-findings.js';
import { ShownCells } from './shown-cells.js';

/** A cell to be coloured while what is said of it is gathered. */
interface Gathered extends Pick<CellMark, 'row' | 'column' | 'level'> {
  readonly reasons: Set<string>;
}

/**
 * Takes the findings of one sheet and its merged blocks; gives its cells to be coloured, each once: as grave as the
 * gravest, with all that is said of it.
 */
export function cellMarks(marked: readonly MarkedFinding[], merges: readonly Block[]): CellMark[] {
  const shown = new ShownCells(merges);
  const cells = new Map<string, Gathered>();
  for (const { reason, level, row = 0, column = 0 } of downwards(marked)) {
    const at = shown.of({ row, column });
    const address = cellAddress(at.row, at.column);
    const known = cells.get(address);
    const gravest = MARK_LEVELS.find((one) => one === level || one === known?.level) ?? level;
    const reasons = (known?.reasons ?? new Set()).add(reason);
    cells.set(address, { ...at, level: gravest, reasons });
  }
  return [...cells.values()].map(({ reasons, ...cell }) => ({
    ...cell,
    note: [...reasons].join('\n'),
  }));
}

/** What is said of cells, the upper rows first. */
function downwards(marked: readonly MarkedFinding[]): MarkedFinding[] {
  return marked
    .filter(({ row, column }) => row !== undefined && column !== undefined)
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
