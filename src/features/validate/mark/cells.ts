import { type CellMark, cellAddress, MARK_LEVELS } from '../../../lib/tables/index.js';
import type { MarkedFinding } from './marked-findings.js';

/** Takes the findings of one sheet; gives its cells to be coloured, each once: as grave as the gravest, with all that is said of it. */
export function cellMarks(marked: readonly MarkedFinding[]): CellMark[] {
  const cells = new Map<string, CellMark>();
  for (const { reason, level, row, column } of marked) {
    if (row === undefined || column === undefined) continue;
    const address = cellAddress(row, column);
    const known = cells.get(address);
    const note = known === undefined ? reason : `${known.note}\n${reason}`;
    const gravest = MARK_LEVELS.find((one) => one === level || one === known?.level) ?? level;
    cells.set(address, { row, column, level: gravest, note });
  }
  return [...cells.values()];
}
