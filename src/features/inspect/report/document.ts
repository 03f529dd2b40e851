import type { Language } from '../../../core/kinds/index.js';
import type { JsonFinding } from '../../../report/index.js';
import { unreadableDocument } from '../../../report/index.js';
import type { InspectedColumn, InspectedFile, InspectedSheet, InspectReport } from './types.js';

/** Of `inspect`. */
export function inspectDocument(
  { inputs, unreadable }: InspectReport,
  findings: readonly JsonFinding[],
  lang: Language,
) {
  const unread = unreadable.map((input) => unreadableDocument(input, lang));
  return { inputs: [...inputs.map(fileOf), ...unread], findings };
}

function fileOf(inspected: InspectedFile) {
  const { file, format, encoding, encodingConfidence, delimiter, sheets } = inspected;
  return { file, format, encoding, encodingConfidence, delimiter, sheets: sheets.map(sheetOf) };
}

function sheetOf(sheet: InspectedSheet) {
  const { hidden, usedRange, headerRows, firstDataRow, rows, columns, kindGuess } = sheet;
  return {
    sheet: sheet.sheet,
    hidden,
    usedRange,
    headerRows,
    firstDataRow,
    rows,
    columns: columns.map(columnOf),
    kindGuess,
    drawing: sheet.drawing.map(({ row, role, cells }) => ({ row, role, cells })),
  };
}

function columnOf({ letter, header, field, confidence, why }: InspectedColumn) {
  return { letter, header, field, confidence, why };
}
