import type { Language } from '../../../core/kinds/index.js';
import { isOwnColumn, type MatchedTable } from '../../../core/kinds/index.js';
import { MARK_COLUMN, markedColumns } from '../../../core/reading/index.js';
import { groupBy } from '../../../core/register/index.js';
import {
  type Addition,
  type EarlierColumn,
  fitsCell,
  type Grid,
  type Table,
} from '../../../lib/tables/index.js';
import { fill } from '../../../lib/text/index.js';
import { headerRowOf, type MarkedFinding } from './marked-findings.js';
import { markWords } from './words/index.js';

/** Width of the added column in characters. */
const WIDTH = 60;

/** Tables that share rows, as those do that stand side by side: what is said of a row stands once behind them. */
interface Beside {
  readonly tables: Table[];
  bottom: number;
}

/** Takes the tables of one sheet and what was found in it; gives what is put behind them, row by row. */
export function findingColumns(
  grid: Grid,
  matched: readonly MatchedTable[],
  marked: readonly MarkedFinding[],
  lang: Language,
): Addition[] {
  return besideEachOther(matched.map(({ table }) => table)).flatMap((group) => {
    const own = marked.filter(({ table }) => table !== undefined && group.tables.includes(table));
    const addition = additionOf(grid, group, own, lang);
    return addition.rows.size > 1 ? [addition] : [];
  });
}

/** Takes a sheet as it was read; gives the columns of an earlier marking, with the rows that they may say something of. */
export function earlierColumns(grid: Grid): EarlierColumn[] {
  return markedColumns(grid).map(({ column, row }) => ({
    column,
    rows: new Set(grid.rows.map(({ number }) => number).filter((number) => number >= row)),
  }));
}

function besideEachOther(tables: readonly Table[]): Beside[] {
  const groups: Beside[] = [];
  for (const table of [...tables].sort((a, b) => headerRowOf(a) - headerRowOf(b))) {
    const bottom = table.rows.at(-1)?.number ?? headerRowOf(table);
    const last = groups.at(-1);
    if (last === undefined || headerRowOf(table) > last.bottom)
      groups.push({ tables: [table], bottom });
    else {
      last.tables.push(table);
      last.bottom = Math.max(last.bottom, bottom);
    }
  }
  return groups;
}

function additionOf(
  grid: Grid,
  { tables }: Beside,
  marked: readonly MarkedFinding[],
  lang: Language,
): Addition {
  const headerRow = Math.max(...tables.map(headerRowOf));
  const columns = tables.flatMap((table) => table.columns);
  const own = columns.filter(({ header }) => !isOwnColumn(header)).map(({ index }) => index);
  const rows = new Map<number, string[]>([[headerRow, [headerOf(grid, lang)]]]);
  for (const [row = 0, ofRow] of groupBy(marked, (one) => one.row)) {
    if (row > headerRow)
      rows.set(row, [
        fitted(
          ofRow.map(({ reason }) => reason),
          lang,
        ),
      ]);
  }
  const { sheet = '' } = grid;
  return { sheet, after: Math.max(...own), about: own, headerRow, rows, widths: [WIDTH] };
}

/** As many reasons as a cell holds; how many more there are is said. */
function fitted(reasons: readonly string[], lang: Language): string {
  const whole = reasons.join('\n');
  if (fitsCell(whole)) return whole;
  for (let shown = reasons.length - 1; shown >= 0; shown -= 1) {
    const more = fill(markWords(lang).more, { count: reasons.length - shown });
    const text = [...reasons.slice(0, shown), more].join('\n');
    if (fitsCell(text)) return text;
  }
  return '';
}

/** A column that Excel knows as one of a table must be called as it was before. */
function headerOf(grid: Grid, lang: Language): string {
  return markedColumns(grid)[0]?.header ?? MARK_COLUMN[lang];
}
