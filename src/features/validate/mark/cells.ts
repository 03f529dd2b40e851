import type { Language } from '../../../core/kinds/index.js';
import { type CellMark, cellAddress, MARK_LEVELS } from '../../../lib/tables/index.js';
import { findingReason } from '../../../report/index.js';
import type { MarkedFinding } from './marked-findings.js';

/** Takes the findings of one sheet; gives its cells to be coloured, each once: as grave as the gravest, with all that is said of it. */
export function cellMarks(marked: readonly MarkedFinding[], lang: Language): CellMark[] {
  const cells = new Map<string, CellMark>();
  for (const { finding, level, row, column } of marked) {
    if (row === undefined || column === undefined) continue;
    const address = cellAddress(row, column);
    const known = cells.get(address);
    const said = findingReason(finding, lang);
    const note = known === undefined ? said : `${known.note}\n${said}`;
    const gravest = MARK_LEVELS.find((one) => one === level || one === known?.level) ?? level;
    cells.set(address, { row, column, level: gravest, note });
  }
  return [...cells.values()];
}
