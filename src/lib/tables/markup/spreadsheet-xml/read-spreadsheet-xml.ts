import { FileFailure } from '../../failure.js';
import { refuseElementsBeyondLimit } from '../../limits.js';
import type { Notice } from '../../notice.js';
import type { FileBytes } from '../../read/bytes.js';
import { encodingNotices, encodingOf } from '../../read/encoding.js';
import type { FileContent, Grid, Source } from '../../table.js';
import { formulasWithoutValue } from '../../workbook/formulas.js';
import type { NumberFormatter } from '../../workbook/sheetjs.js';
import { isTrue } from '../../workbook/xml/attributes.js';
import { XmlReader } from '../../workbook/xml/reader.js';
import { decodeMarkup } from '../decode.js';
import { readXmlStyles } from './styles.js';
import { type TableReading, XmlTable } from './table.js';

interface ReadSheet {
  readonly grid: Grid;
  readonly notices: readonly Notice[];
}

/**
 * Takes an XML Spreadsheet, the format of Excel 2002 and 2003 that web systems still write, and, when
 * not all are wanted, the names of its sheets; gives a grid a sheet. Findings: `formula-without-value`.
 * Throws `file-truncated`, `file-unsafe` or `file-too-large`.
 */
export function readSpreadsheetXml(
  { name, sha256, bytes }: FileBytes,
  numbers: NumberFormatter,
  {
    encoding: asked,
    sheets: wanted,
  }: { readonly encoding?: string; readonly sheets?: readonly string[] },
): FileContent {
  const text = decodeMarkup(bytes, asked);
  if (text.utf8.includes(0)) throw new FileFailure('file-truncated', { file: name, reason: 'XML' });
  const source: Source = {
    name,
    format: 'xml',
    sha256,
    size: bytes.length,
    ...encodingOf(text),
  };
  const xml = new XmlReader(text.utf8, { file: name, part: 'XML' });
  const read = readWorkbook(xml, source, numbers).filter(
    ({ grid }) => wanted === undefined || wanted.includes(grid.sheet ?? ''),
  );
  return {
    source,
    grids: read.map(({ grid }) => grid),
    notices: [...encodingNotices(text, name), ...read.flatMap(({ notices }) => notices)],
  };
}

function readWorkbook(xml: XmlReader, source: Source, numbers: NumberFormatter): ReadSheet[] {
  const file = source.name;
  const sheets: ReadSheet[] = [];
  let reading: TableReading = {
    file,
    styles: new Map(),
    context: { numbers, date1904: false },
    cells: 0,
  };
  const root = xml.root('Workbook');
  while (xml.nextChild(root)) {
    if (xml.name === 'ExcelWorkbook') {
      reading = { ...reading, context: { numbers, date1904: countsFrom1904(xml) } };
    } else if (xml.name === 'Styles') reading = { ...reading, styles: readXmlStyles(xml) };
    else if (xml.name === 'Worksheet') {
      refuseElementsBeyondLimit('sheet', sheets.length + 1, file);
      sheets.push(readSheet(xml, source, reading));
    }
  }
  if (sheets.length === 0) throw new FileFailure('file-empty', { file });
  return sheets;
}

function readSheet(xml: XmlReader, source: Source, reading: TableReading): ReadSheet {
  const name = xml.prefixedAttribute('Name') ?? '';
  const table = new XmlTable(xml, reading);
  let hidden = false;
  const sheet = xml.depth;
  while (xml.nextChild(sheet)) {
    if (xml.name === 'Table') table.read();
    else if (xml.name === 'WorksheetOptions') hidden = isHiddenBy(xml);
  }
  const { rows, merges, hiddenColumns, uncalculated } = table;
  const grid: Grid = {
    source,
    sheet: name,
    hidden,
    rows,
    merges,
    headerKnown: false,
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
  return { grid, notices: formulasWithoutValue(source.name, name, uncalculated) };
}

function isHiddenBy(xml: XmlReader): boolean {
  let hidden = false;
  const options = xml.depth;
  while (xml.nextChild(options)) {
    if (xml.name === 'Visible') hidden = /^Sheet(?:Very)?Hidden$/.test(xml.text().trim());
  }
  return hidden;
}

function countsFrom1904(xml: XmlReader): boolean {
  let found = false;
  const options = xml.depth;
  while (xml.nextChild(options)) {
    if (xml.name !== 'Date1904') continue;
    const text = xml.text().trim();
    found = text === '' || isTrue(text.toLowerCase());
  }
  return found;
}
