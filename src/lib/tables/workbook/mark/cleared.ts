import { cellAddress } from '../../address.js';
import { applyEdits, type Edit, prefixOf } from '../add/xlsx/edits.js';
import { scanSheet } from '../add/xlsx/scan.js';
import { type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';
import type { EarlierColumn } from './marking.js';

/** Takes a worksheet's part and columns of an earlier marking; gives it with nothing in their cells but their looks. */
export function cleared(part: XmlPart, columns: readonly EarlierColumn[]): Buffer {
  const { bytes, file } = part;
  const edits = columns.flatMap(({ column, rows }): Edit[] => {
    const wanted = (row: number) => (rows.has(row) ? column - 1 : undefined);
    const { rows: found, sheetData } = scanSheet(xmlReader(part), wanted, file);
    const prefix = prefixOf(bytes, sheetData);
    return found.flatMap(({ number, right }) =>
      right
        .filter((cell) => cell.column === column && cell.filled)
        .map(({ start, end, style }) => {
          const look = style === undefined ? '' : ` s="${style}"`;
          return { start, end, text: `<${prefix}c r="${cellAddress(number, column)}"${look}/>` };
        }),
    );
  });
  return applyEdits(bytes, edits);
}
