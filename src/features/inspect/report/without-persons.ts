import type { Redactor } from '../../../report/index.js';
import type { InspectedFile, InspectedSheet } from './types.js';

/** A file without what the drawn rows of its sheets hold in columns of persons. */
export function withoutPersons(file: InspectedFile, redactor: Redactor): InspectedFile {
  return { ...file, sheets: file.sheets.map((sheet) => withoutCells(sheet, redactor)) };
}

function withoutCells(sheet: InspectedSheet, redactor: Redactor): InspectedSheet {
  const headers = new Map(sheet.columns.map(({ letter, header }) => [letter, header]));
  const last = sheet.headerRows.at(-1) ?? 0;
  const drawing = sheet.drawing.map(({ row, cells, ...drawn }) => ({
    ...drawn,
    row,
    cells: cells.map(({ letter, text }) => ({
      letter,
      // The rows above are titles and headers.
      text: row > last ? redactor.cell(headers.get(letter), text) : redactor.text(text),
    })),
  }));
  return { ...sheet, drawing };
}
