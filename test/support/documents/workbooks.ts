import { type BookType, type CellObject, CFB, type Range, utils, type WorkBook, write } from 'xlsx';
import { relationships } from './xlsx.js';

type Rows = readonly (readonly (CellObject | undefined)[])[];

/** A workbook made by code: sheets by name, each a list of rows of cells. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): WorkBook {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { dense: true },
    );
    utils.book_append_sheet(workbook, sheet, name);
  }
  return workbook;
}

/** The workbook's bytes in a format of SheetJS: `xlsx`, `ods`, `biff8` (xls). */
export function bytesOf(workbook: WorkBook, bookType: BookType = 'xlsx'): Buffer {
  return write(workbook, { type: 'buffer', bookType, compression: true, bookSST: true });
}

/** Merges blocks of a sheet, written as in Excel: `A1:C1`. */
export function merge(workbook: WorkBook, sheet: string, blocks: readonly string[]): void {
  const merges: Range[] = blocks.map((block) => utils.decode_range(block));
  const target = workbook.Sheets[sheet];
  if (target !== undefined) target['!merges'] = merges;
}

export function text(value: string): CellObject {
  return { t: 's', v: value };
}

/** A number, with the number format that it is shown by. */
export function number(value: number, format?: string): CellObject {
  return { t: 'n', v: value, ...(format !== undefined && { z: format }) };
}

/** Makes a table as Excel knows it of the first sheet of a packed workbook; takes what stands in its part. */
export function withExcelTable(bytes: Buffer, table: string): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
  const archive = CFB.read(bytes, { type: 'buffer' });
  const put = (name: string, content: string) =>
    CFB.utils.cfb_add(archive, `/${name}`, Buffer.from(content));
  put('xl/tables/table1.xml', table.replace('<table ', `<table xmlns="${main}" `));
  put('xl/worksheets/_rels/sheet1.xml.rels', relationships([['table', '../tables/table1.xml']]));
  const packed: Buffer = CFB.write(archive, { type: 'buffer', fileType: 'zip', compression: true });
  const typed = changePart(packed, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/xl/tables/table1.xml" ContentType="${type}"/></Types>`,
    ),
  );
  return changePart(typed, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</worksheet>',
      `<tableParts count="1"><tablePart xmlns:r="${office}" r:id="rId1"/></tableParts></worksheet>`,
    ),
  );
}

/** Changes one part of a packed workbook, as another program might have written it. */
export function changePart(
  bytes: Buffer,
  part: string,
  change: (content: string) => string,
): Buffer {
  const archive = CFB.read(bytes, { type: 'buffer' });
  const entry = CFB.find(archive, `/${part}`);
  entry.content = Buffer.from(change(Buffer.from(entry.content).toString()));
  entry.size = entry.content.length;
  return CFB.write(archive, { type: 'buffer', fileType: 'zip', compression: true });
}
