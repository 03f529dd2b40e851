import type { Grid, Row, RowRole, Table } from '../../../lib/tables/index.js';
import { titlesOf } from '../above/above.js';
import { filledCells, isCode, isDebris } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { type LayoutOptions, remembering } from '../options.js';
import { type Classify, classifierOf } from './classify.js';
import { frameOf } from './frame.js';
import { repetitionOf } from './repeated.js';
import type { RowClass } from './row-class.js';
import { LEAST_SIBLINGS, siblingsIn } from './settle.js';

/** Longer texts head no section. */
const LONGEST_HEADING = 200;

/** What tells of a row what it is; `lastRecord`: number of the last row above that is a record beyond doubt. */
export type JudgeRow = (row: Row, lastRecord: number) => RowRole;

/**
 * Takes the beginning of a file too long to be looked at as a whole, the last of its tables and how it was read; gives
 * what tells of a row further down what it is, by itself and by what the beginning showed.
 */
export function furtherRows(
  { rows }: Grid,
  { columns, headerRows, titles = [] }: Pick<Table, 'columns' | 'headerRows' | 'titles'>,
  { recogniseSection, recogniseKey }: Pick<LayoutOptions, 'recogniseSection' | 'recogniseKey'>,
): JudgeRow {
  const sheet = rows.map(plainRow);
  const last = sheet.findLastIndex(({ number }) => headerRows.includes(number));
  const header = sheet.filter(({ number }) => headerRows.includes(number));
  const above = sheet.filter(({ own }) =>
    filledCells(own).some(({ cell }) => titles.includes(cell.text)),
  );
  const classify = classifierOf({
    frame: frameOf({ rows: sheet }, { columns, last }),
    isRepeatedHeader: repetitionOf(header),
    recogniseSection: remembering(recogniseSection ?? (() => 0), LONGEST_HEADING),
    recogniseKey: recogniseKey ?? (() => false),
    titles: titlesOf(above),
  });
  return judgeBy(classify, sheet.slice(last + 1));
}

function judgeBy(classify: Classify, below: readonly SheetRow[]): JudgeRow {
  let siblings: Map<number, number> | undefined;
  /** Number of the closing row below which no record stood so far. */
  let closing = 0;
  return (row, lastRecord) => {
    siblings ??= siblingsIn(below.map(classify));
    const look = classify(plainRow(row));
    if (lastRecord > closing) closing = 0;
    if (look.is === 'closing') closing = row.number;
    if (look.is === 'data' && look.solid) closing = 0;
    const isName = look.is === 'lone' || look.is === 'data';
    if (closing > 0 && isName) return 'closing';
    return roleOf(look, row, siblings);
  };
}

function roleOf(look: RowClass, row: Row, siblings: ReadonlyMap<number, number>): RowRole {
  if (look.is === 'lone')
    return (siblings.get(look.heading.column) ?? 0) >= LEAST_SIBLINGS ? 'section' : 'data';
  if (look.is === 'blank') return outsideOf(row);
  if (look.is === 'struck') return 'hidden';
  return look.is === 'head' ? 'data' : look.is;
}

/** A row that says nothing in the columns of its table. */
function outsideOf(row: Row): RowRole {
  const [first, second] = filledCells(row).filter(({ cell }) => !isDebris(cell));
  if (first === undefined) return 'blank';
  return second === undefined && !isCode(first.cell) ? 'closing' : 'unread';
}

function plainRow(row: Row): SheetRow {
  return { number: row.number, own: row, filled: row, fromAbove: false, blocks: [] };
}
