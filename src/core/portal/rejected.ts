import {
  type Cell,
  type CellMark,
  type Column,
  CompanionTexts,
  cellAddress,
  encodeWorkbook,
  inSheets,
  type Row,
} from '../../lib/tables/index.js';
import { isOwnColumn } from '../kinds/index.js';

/** Rows of one table that were set aside, below the columns they had there. */
export interface RejectedSheet {
  /** Absent for files that have no sheets. */
  readonly sheet?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RejectedRow[];
}

interface RejectedRow {
  readonly row: Row;
  /** Why, in words, the gravest first. */
  readonly reasons: readonly string[];
  /** Which of its cells are wrong: the index of their column in the original, and what is said of them. */
  readonly marks: readonly Pick<CellMark, 'column' | 'level' | 'note'>[];
}

/** Headers of the two columns that are appended, in the user's language: `isOwnColumn` of both. */
interface RejectedHeaders {
  readonly reason: string;
  readonly origin: string;
}

type CellValue = string | number | null;

/** A workbook, and the texts that its cells only refer to, to be written beside it. */
export interface RejectedFiles {
  readonly workbook: Uint8Array;
  readonly texts: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * The rows set aside as a workbook: a sheet a table with its headers and cells in their places,
 * then the reasons and the row number in the original. Cells keep what a person saw in them; text
 * stays text, so that codes lose no zero. Of a workbook that was such a one before, the two columns
 * are replaced. A text that no cell holds goes into a file of its own, whose name begins with `stem`: such a workbook
 * is imported again. There must be at least one row.
 */
export async function encodeRejected(
  sheets: readonly RejectedSheet[],
  headers: RejectedHeaders,
  stem: string,
): Promise<RejectedFiles> {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const texts = new CompanionTexts(stem);
  const written = filled.map((rejected) => ({
    name: rejected.sheet ?? '',
    rows: sheetRows(rejected, headers).map((row, index) =>
      row.map((value, column) =>
        typeof value === 'string'
          ? texts.cellText(value, [rejected.sheet ?? '', cellAddress(index + 1, column)])
          : value,
      ),
    ),
  }));
  const parts = inSheets(written);
  // More rows than a sheet holds are not marked: nobody corrects a million by hand.
  const isSplit = parts.length > written.length;
  const marked = parts.map((part, i) => {
    const rejected = isSplit ? undefined : filled[i];
    return rejected === undefined ? part : { ...part, marks: cellMarks(rejected) };
  });
  return { workbook: await encodeWorkbook(marked), texts: texts.files };
}

/** The marks of the cells where they stand in the workbook: row by row below its header. */
function cellMarks(rejected: RejectedSheet): CellMark[] {
  const positions = originalPositions(rejected);
  return rejected.rows.flatMap(({ marks }, i) =>
    marks.flatMap((mark) => {
      const column = positions.indexOf(mark.column);
      return column === -1 ? [] : [{ ...mark, row: i + 2, column }];
    }),
  );
}

function sheetRows(rejected: RejectedSheet, headers: RejectedHeaders): CellValue[][] {
  const positions = originalPositions(rejected);
  const headerAt = new Map(rejected.columns.map((column) => [column.index, column.header]));
  return [
    [...positions.map((index) => headerAt.get(index) ?? null), headers.reason, headers.origin],
    ...rejected.rows.map(({ row, reasons }) => [
      ...positions.map((index) => cellValue(row.cells[index])),
      reasons.join('\n'),
      row.number,
    ]),
  ];
}

/** Every column up to the last filled one, also those without a header; none of our own. */
function originalPositions({ columns, rows }: RejectedSheet): number[] {
  const own = columns.filter((column) => isOwnColumn(column.header));
  const ownPositions = new Set(own.map((column) => column.index));
  const widths = [
    ...columns.map((column) => column.index + 1),
    ...rows.map(({ row }) => row.cells.length),
  ];
  const width = widths.reduce((widest, next) => Math.max(widest, next), 0);
  return Array.from({ length: width }, (_, index) => index).filter(
    (index) => !ownPositions.has(index),
  );
}

/** What a person saw, but a number that was shown as it is stays one. */
function cellValue(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  if (cell.type === 'number' && typeof cell.raw === 'number' && String(cell.raw) === cell.text) {
    return cell.raw;
  }
  return cell.date !== undefined && !isDayFirst(cell.text, cell.date) ? cell.date : cell.text;
}

/** Whether a text is read back as the date it shows; American dates would swap day and month. */
function isDayFirst(text: string, date: string): boolean {
  const [year, month, day] = date.split('-');
  return text === `${day}/${month}/${year}`;
}
