import type { Language } from '../../../core/kinds/index.js';
import type { ReadDataset } from '../../../core/reading/index.js';
import {
  type Addition,
  type FileContent,
  type Marking,
  MOST_NOTES,
  type SheetMarks,
} from '../../../lib/tables/index.js';
import { cellMarks } from './cells.js';
import { earlierColumns, findingColumns } from './columns.js';
import { coverOf } from './cover.js';
import { hiddenCells } from './hidden-cells.js';
import { markedFindings } from './marked-findings.js';

/** Takes the sheets of a workbook and what was found in them; gives what is to be marked. `onlySheet`: the sheet of a file that has none. */
export function markingOf(
  { source, grids }: Pick<FileContent, 'source' | 'grids'>,
  dataset: ReadDataset,
  onlySheet: string | undefined,
  lang: Language,
): Marking {
  const marked = markedFindings(dataset, onlySheet, lang);
  const additions: Addition[] = [];
  let hidden = 0;
  const sheets = grids.map((grid): SheetMarks => {
    const { sheet = '' } = grid;
    const own = marked.filter((one) => one.sheet === sheet);
    const tables = dataset.tables.filter(({ table }) => (table.sheet ?? onlySheet) === sheet);
    additions.push(...findingColumns(grid, tables, own, lang));
    const cells = cellMarks(own, grid.merges);
    hidden += hiddenCells(grid, cells);
    return { sheet, cells, earlier: earlierColumns(grid) };
  });
  const hasMoreNotes = sheets.some(({ cells }) => cells.length > MOST_NOTES);
  const cover = coverOf(source.name, dataset, marked, { hidden, hasMoreNotes }, lang);
  return { sheets, additions, cover };
}
