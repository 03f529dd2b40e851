import type { Language } from '../../../core/kinds/index.js';
import { type JsonFinding, unreadableDocument } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { column, file, inspectSchema, sheet } from './schema.js';
import type { InspectedColumn, InspectedFile, InspectedSheet, InspectReport } from './types.js';

/** Of `inspect`. */
export function inspectDocument(
  { inputs, unreadable }: InspectReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): Documented<typeof inspectSchema> {
  const unread = unreadable.map((input) => unreadableDocument(input, lang));
  return { inputs: [...inputs.map(fileOf), ...unread], findings };
}

function fileOf(inspected: InspectedFile): Documented<typeof file> {
  const { file: path, format, encoding, encodingConfidence, delimiter, sheets } = inspected;
  return {
    file: path,
    format,
    encoding,
    encodingConfidence,
    delimiter,
    sheets: sheets.map(sheetOf),
  };
}

function sheetOf(inspected: InspectedSheet): Documented<typeof sheet> {
  const { hidden, usedRange, headerRows, firstDataRow, rows, columns, kindGuess } = inspected;
  return {
    sheet: inspected.sheet,
    hidden,
    usedRange,
    headerRows,
    firstDataRow,
    rows,
    columns: columns.map(columnOf),
    kindGuess,
    drawing: inspected.drawing.map(({ row, role, cells }) => ({ row, role, cells })),
  };
}

function columnOf({
  letter,
  header,
  field,
  confidence,
  why,
}: InspectedColumn): Documented<typeof column> {
  return { letter, header, field, confidence, why };
}
