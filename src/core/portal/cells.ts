import { cellAddress } from '../../lib/tables/index.js';
import type { FindingDetails } from '../findings/index.js';
import type { ExportContent } from './export-content.js';

/** A cell of a file that is to be written: its text, and what a finding says of where it would stand. */
export interface ExportedCell {
  readonly text: string;
  readonly details: FindingDetails;
}

/** The cells of a file with a header row and the content's rows below it whose text the test holds for. */
export function cellsWhere(
  content: ExportContent,
  file: string,
  test: (text: string) => boolean,
): ExportedCell[] {
  const found: ExportedCell[] = [];
  for (const [index, cells] of content.rows.entries())
    for (const [column, text] of cells.entries()) {
      if (!test(text)) continue;
      const [record, spec] = [content.records[index], content.fields[column]];
      const row = index + 2;
      const place = { file, row, column: spec?.label.vi ?? '', cell: cellAddress(row, column) };
      const details = { place, field: spec?.field ?? '', key: record?.key ?? '' };
      found.push({ text, details });
    }
  return found;
}
