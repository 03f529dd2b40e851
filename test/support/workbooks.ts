import { type BookType, type CellObject, CFB, type Range, utils, type WorkBook, write } from 'xlsx';

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
