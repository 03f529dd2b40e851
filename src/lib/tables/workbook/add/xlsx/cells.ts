import { cellAddress } from '../../../address.js';
import { rowHeights } from '../../../write/content/heights.js';
import type { Addition } from '../addition.js';
import { type Edit, withAttribute } from './edits.js';
import type { ScannedRow } from './scan.js';
import { elementText } from './text.js';

/** How a sheet's part names its elements (`x:`), and the part itself. */
export interface SheetText {
  readonly bytes: Buffer;
  readonly prefix: string;
}

/** The points that a row needs for its texts to be seen whole, where these are more than one line. */
type HeightOf = (texts: readonly string[]) => number | undefined;

/** Takes an addition; gives what tells the heights of its rows. Of a million rows many share the texts of one answer. */
export function heightsFor({ wrapped, widths }: Addition): HeightOf {
  if (wrapped === undefined) return () => undefined;
  const known = new Map<readonly string[], number | undefined>();
  return (texts) => {
    if (!known.has(texts)) known.set(texts, rowHeights([texts], widths).get(0));
    return known.get(texts);
  };
}

/** Takes a row and the column that its added cells begin in; gives what is to be changed. */
export function rowEdits(
  row: ScannedRow,
  addition: Addition,
  first: number,
  sheet: SheetText,
  heightOf: HeightOf,
): Edit[] {
  const { rows, headerRow, wrapped } = addition;
  const texts = rows.get(row.number) ?? [];
  const isHeader = row.number === headerRow;
  const needed = isHeader ? undefined : heightOf(texts);
  const edits: Edit[] = [...rowTagEdit(row, needed, sheet.bytes)];
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
    const style = here?.style ?? (isHeader ? row.style : wrapped?.toString());
    const { start, end } = here ?? { start: at, end: at };
    edits.push({ start, end, text: cellXml(cellAddress(row.number, column), style, text, sheet) });
  }
  return edits;
}

/** The columns that a row says it spans are a help for readers that may be left out. */
function rowTagEdit({ tag }: ScannedRow, needed: number | undefined, bytes: Buffer): Edit[] {
  const text = bytes.toString('utf8', tag.start, tag.end);
  const spanless = withAttribute(text, 'spans', undefined);
  const changed = needed === undefined ? spanless : withHeight(spanless, needed);
  return changed === text ? [] : [{ ...tag, text: changed }];
}

/** A row's tag with at least so many points; one whose height somebody has set stays. */
function withHeight(tag: string, needed: number): string {
  if (/\scustomHeight\s*=\s*["'](?:1|true)/.test(tag)) return tag;
  const height = Number(/\sht\s*=\s*["']([\d.]+)/.exec(tag)?.[1] ?? 0);
  return height >= needed ? tag : withAttribute(tag, 'ht', String(needed));
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
