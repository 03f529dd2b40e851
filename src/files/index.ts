/**
 * Files: takes paths, gives tables whose every cell knows its place, or the text of documents; takes
 * tables, gives bytes on disk, whole or not at all. Knows formats, encodings and layouts; never what a column means.
 */
export { cellAddress, columnLetter, columnRange } from './address.js';
export type { Cell, CellType, Json } from './cell.js';
export { companionReference } from './companion/reference.js';
export { withCompanions } from './companion/resolve.js';
export { type CompanionFile, CompanionTexts } from './companion/texts.js';
export { cellText } from './delimited/cell-text.js';
export type { Quoting } from './delimited/quotes.js';
export { type DocumentOptions, readDocument } from './document/content.js';
export type {
  DocumentContent,
  DocumentFormat,
  DocumentNote,
  DocumentNoteCode,
} from './document/document.js';
export { exists } from './exists.js';
export { expandPatterns, type Inputs } from './inputs/expand.js';
export { isJsonList, isJsonObject, type JsonObject } from './json/cell.js';
export type { JsonFaultName } from './json/syntax/fault.js';
export { jsonFaultIn } from './json/syntax/place.js';
export {
  accountOf,
  accountOfAll,
  type RowAccount,
  rowsOfFile,
  sumOfAccounts,
} from './layout/account.js';
export { type Seam, seamsOf } from './layout/beside/seams.js';
export { splitGrid } from './layout/beside/split.js';
export { HEADER_PATH_SEPARATOR } from './layout/header/columns.js';
export type { LayoutOptions, Recognise } from './layout/options.js';
export { type TablesReading, toTables } from './layout/to-tables.js';
export { PACKAGE_FOLDER } from './package-folder.js';
export { type ReadOptions, readContent } from './read/content.js';
export { isWorkbook } from './read/is-workbook.js';
export { STANDARD } from './read/streamed.js';
export { textCell } from './rows.js';
export type { Codec } from './stream/codec.js';
export { type OpenRowsOptions, openRows, type RowsFile } from './stream/open-rows.js';
export { FAULT, type RecordBatch } from './stream/record-batch.js';
export {
  type Block,
  type Column,
  FILE_FORMATS,
  type FileContent,
  type FileFormat,
  type Grid,
  type HeadEntry,
  type Row,
  type RowRole,
  type Section,
  type Source,
  type Span,
  type Table,
  type TableRow,
} from './table.js';
export { usedRange } from './used-range.js';
export type {
  AddedWorkbook,
  Addition,
  WorkbookLoss,
} from './workbook/add/addition.js';
export { type OpenWorkbook, openWorkbook } from './workbook/add/open.js';
export { readReference } from './workbook/xlsx/references.js';
export { cellLength, fitsCell, MAX_CELL_TEXT } from './write/cell-text.js';
export { type CsvOptions, encodeCells, encodeCsv } from './write/csv.js';
export { type LongTextWords, withLongTexts } from './write/long-texts.js';
export { beyondSheet, inSheets } from './write/sheet-size.js';
export { FilesTogether } from './write/together.js';
export {
  ensureFolder,
  type WriteOptions,
  writeWhole,
} from './write/whole.js';
export type { WholeFile } from './write/whole-file.js';
export { encodeWorkbook, type SheetContent } from './write/workbook.js';
