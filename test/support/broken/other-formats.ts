import { bytesOf, changePart, text, workbookOf } from '../documents/workbooks.js';
import type { BrokenWorkbook } from './case.js';

const ROWS = Array.from({ length: 300 }, (_, i) => [text(`1.${i}`), text(`Thủ tục số ${i}`)]);
const CELL = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>';

/** An ods whose one sheet has these rows, and maybe a document type. */
function ods(title: string, ends: string | number, rows: string, doctype = ''): BrokenWorkbook {
  const bytes = () =>
    changePart(bytesOf(workbookOf({ A: [[text('a')]] }), 'ods'), 'content.xml', (xml) =>
      xml
        .replace(/<table:table-row>.*<\/table:table-row>/s, rows)
        .replace('<office:document-content', `${doctype}$&`),
    );
  return { title, ends, name: 'a.ods', bytes };
}

function repeatedCell(columns: number): string {
  return CELL.replace(' office', ` table:number-columns-repeated="${columns}" office`);
}

function repeatedRow(rows: number, cells: string): string {
  return `<table:table-row table:number-rows-repeated="${rows}">${cells}</table:table-row>`;
}

/** How a font's record and that of the shared texts begin, and the type of another record. */
const FONT = Buffer.from('3100', 'hex');
const SHARED_STRINGS = Buffer.from('fc00', 'hex');
const OTHER_WORKBOOKS = 0x0017;

function xls(
  title: string,
  ends: string | number,
  change: (bytes: Buffer) => Buffer,
): BrokenWorkbook {
  const bytes = () => change(bytesOf(workbookOf({ A: ROWS }), 'biff8'));
  return { title, ends, name: 'a.xls', bytes };
}

/** Workbooks of the formats that a library reads. */
export const OTHER_FORMATS: readonly BrokenWorkbook[] = [
  ods(
    'a cell repeated in a thousand million places',
    'file-too-large',
    repeatedRow(1_000_000, repeatedCell(1000)),
  ),
  ods(
    'a cell repeated beyond the last column',
    'file-too-large',
    repeatedRow(1, repeatedCell(1e9)),
  ),
  ods('a row repeated to the end of the sheet', 'file-too-large', repeatedRow(1_048_576, CELL)),
  ods('a row repeated beyond the last row', 'file-too-large', repeatedRow(1e9, CELL)),
  ods(
    'empty rows repeated to the end of the sheet',
    2,
    `${repeatedRow(1, CELL)}${repeatedRow(1_048_000, '<table:table-cell table:number-columns-repeated="16384"/>')}${repeatedRow(1, CELL)}`,
  ),
  ods(
    'an entity of its own',
    'file-unsafe',
    repeatedRow(1, CELL),
    '<!DOCTYPE x [<!ENTITY a "a">]>',
  ),
  ods('content cut in the middle', 'file-truncated', '<table:table-row>'),
  xls('an xls cut in the middle', 'file-truncated', (bytes) => bytes.subarray(0, bytes.length / 2)),
  xls('an xls of noise', 'file-truncated', (bytes) => bytes.fill('noise', 512)),
  xls('a record of other workbooks that never ends', ROWS.length, (bytes) => {
    bytes.writeUInt16LE(OTHER_WORKBOOKS, bytes.indexOf(FONT));
    return bytes;
  }),
  xls('shared texts that lead back', 'file-truncated', (bytes) => {
    const flags = bytes.indexOf(SHARED_STRINGS) + 14;
    bytes.writeUInt8(4, flags);
    bytes.writeInt32LE(-16, flags + 1);
    return bytes;
  }),
];
