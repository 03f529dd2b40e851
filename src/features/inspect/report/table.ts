import { type CellWriter, type ReportTable, tableOf } from '../../../report/index.js';
import type { InspectedFile, InspectedSheet } from './types.js';

/** One row a column of every sheet, with what it was taken for. */
export function columnsTable(files: readonly InspectedFile[], writer: CellWriter): ReportTable {
  return tableOf(
    'columns',
    ['file', 'sheet', 'letter', 'header', 'field', 'confidence', 'why'],
    files.flatMap(({ file, sheets }) => sheets.flatMap((sheet) => rowsOf(file, sheet, writer))),
  );
}

function rowsOf(file: string, { sheet, columns }: InspectedSheet, writer: CellWriter) {
  return columns.map(({ letter, header, field, confidence, why }) => ({
    file,
    sheet: sheet ?? undefined,
    letter,
    header,
    field,
    confidence,
    why: writer.reason(why),
  }));
}

/** One row a sheet. */
export function sheetsTable(files: readonly InspectedFile[], writer: CellWriter): ReportTable {
  return tableOf(
    'summary',
    [
      'file',
      'format',
      'sheet',
      'hidden',
      'usedRange',
      'headerRows',
      'firstDataRow',
      'rows',
      'kind',
    ],
    files.flatMap(({ file, format, sheets }) =>
      sheets.map(({ sheet, hidden, usedRange, headerRows, firstDataRow, rows, kindGuess }) => ({
        file,
        format,
        sheet: sheet ?? undefined,
        hidden: writer.flag(hidden),
        usedRange,
        headerRows: headerRows.join(', '),
        firstDataRow,
        rows,
        kind: kindGuess,
      })),
    ),
  );
}
