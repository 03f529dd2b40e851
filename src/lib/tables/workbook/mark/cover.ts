import { cellAddress } from '../../address.js';
import { rowHeights } from '../../write/content/heights.js';
import { FIT, pageXml } from '../../write/content/page.js';
import { quotedSheet } from '../../write/content/sheet-name.js';
import { attributeText, elementText } from '../add/xlsx/text.js';
import type { CoverLooks } from './cover-looks.js';
import type { Cover, CoverCell, CoverLine } from './marking.js';

/**
 * Takes a cover, the formats of its cells and the namespace of the workbook's sheets; gives the part of its sheet. It is
 * the one that is shown first.
 */
export function coverXml(cover: Cover, looks: CoverLooks, namespace: string): Buffer {
  const { lines, widths } = cover;
  const cols = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const heights = heightsOf(cover);
  const merges = lines.flatMap(({ cells }, row) => mergeXml(cells, row + 1, widths.length));
  const links = lines.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => linkXml(cell, cellAddress(row + 1, column))),
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
      FIT +
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0"/></sheetViews>' +
      `<cols>${cols.join('')}</cols>` +
      `<sheetData>${lines.map((line, row) => lineXml(line, row + 1, looks, heights[row])).join('')}</sheetData>` +
      (merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
      (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
      `${pageXml(widths)}</worksheet>`,
  );
}

/** A line of one text goes over all columns. */
function mergeXml(cells: readonly CoverCell[], row: number, columns: number): string[] {
  return cells.length === 1
    ? [`<mergeCell ref="${cellAddress(row, 0)}:${cellAddress(row, columns - 1)}"/>`]
    : [];
}

/** Heights of the lines in points: programs fit no row to a text that goes over several columns. */
function heightsOf({ lines, widths }: Cover): (number | undefined)[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return lines.map(({ look, cells }) => {
    const texts = cells.map((cell) => (typeof cell === 'object' ? cell.text : cell));
    const height = rowHeights([texts], cells.length === 1 ? [width] : widths).get(0);
    return look === 'title' ? TITLE + (height ?? 0) : height;
  });
}

/** Points that a title is high. */
const TITLE = 22;

function lineXml(
  { look, cells }: CoverLine,
  row: number,
  looks: CoverLooks,
  height?: number,
): string {
  const inner = cells.map((cell, column) => {
    const address = cellAddress(row, column);
    if (typeof cell === 'number') return `<c r="${address}" s="${looks.number}"><v>${cell}</v></c>`;
    const style = looks[typeof cell === 'object' ? 'link' : look];
    const text = typeof cell === 'object' ? cell.text : cell;
    if (text === '') return `<c r="${address}" s="${style}"/>`;
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${elementText(text)}</t></is></c>`;
  });
  return `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${inner.join('')}</row>`;
}

function linkXml(cell: CoverCell, address: string): string[] {
  if (typeof cell !== 'object') return [];
  const location = `${quotedSheet(cell.sheet)}!${cell.cell}`;
  return [`<hyperlink ref="${address}" location="${attributeText(location)}"/>`];
}
