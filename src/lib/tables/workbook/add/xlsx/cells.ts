import { cellAddress } from '../../../address.js';
import type { Addition } from '../addition.js';
import { type Edit, withAttribute } from './edits.js';
import type { ScannedRow } from './scan.js';
import { elementText } from './text.js';

/** How a sheet's part names its elements (`x:`), and the part itself. */
export interface SheetText {
  readonly bytes: Buffer;
  readonly prefix: string;
}

/** Takes a row and the column that its added cells begin in; gives what is to be changed. */
export function rowEdits(
  row: ScannedRow,
  { rows, headerRow }: Addition,
  first: number,
  sheet: SheetText,
): Edit[] {
  const texts = rows.get(row.number) ?? [];
  const edits: Edit[] = [...spansEdit(row, sheet.bytes)];
  const last = first + texts.length - 1;
  for (const { column, start, end, placed } of row.right) {
    // Cells that don't say where they stand would follow the new ones.
    if (placed || (column >= first && column <= last && texts[column - first] !== '')) continue;
    const cell = sheet.bytes.toString('utf8', start, end);
    const tag = cell.slice(0, cell.indexOf('>') + 1);
    const text = withAttribute(tag, 'r', cellAddress(row.number, column));
    edits.push({ start, end: start + Buffer.byteLength(tag), text });
  }
  for (const [i, text] of texts.entries()) {
    if (text === '') continue;
    const column = first + i;
    const here = row.right.find((cell) => cell.column === column);
    const next = row.right.find((cell) => cell.column > column);
    const at = next?.start ?? row.cellsEnd;
    const style = here?.style ?? (row.number === headerRow ? row.style : undefined);
    const { start, end } = here ?? { start: at, end: at };
    edits.push({ start, end, text: cellXml(cellAddress(row.number, column), style, text, sheet) });
  }
  return edits;
}

/** The columns that a row says it spans are a help for readers that may be left out. */
function spansEdit({ tag }: ScannedRow, bytes: Buffer): Edit[] {
  const text = bytes.toString('utf8', tag.start, tag.end);
  const without = withAttribute(text, 'spans', undefined);
  return without === text ? [] : [{ ...tag, text: without }];
}

function cellXml(
  address: string,
  style: string | undefined,
  text: string,
  { prefix: p }: SheetText,
): string {
  const look = style === undefined ? '' : ` s="${style}"`;
  const space = /^\s|\s$|[\t\n]/.test(text) ? ' xml:space="preserve"' : '';
  const content = `<${p}is><${p}t${space}>${elementText(text)}</${p}t></${p}is>`;
  return `<${p}c r="${address}"${look} t="inlineStr">${content}</${p}c>`;
}
