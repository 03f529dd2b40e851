/**
 * Tables: takes paths or bytes, gives grids whose every cell knows its place; takes tables, gives bytes
 * on disk, whole or not at all. Knows formats, encodings and dialects; never where a header stands or what a column means.
 */
export { cellAddress, columnLetter, columnRange, columnRanges } from './address.js';
export type { Cell, CellType, Json } from './cell.js';
export { companionReference } from './companion/reference.js';
export { withCompanions } from './companion/resolve.js';
export { type CompanionFile, CompanionTexts } from './companion/texts.js';
export { cellText } from './delimited/cell-text.js';
export type { Quoting } from './delimited/quotes.js';
export { exists } from './exists.js';
export {
  FileFailure,
  type FileFailureCode,
} from './failure.js';
export { expandPatterns, type Inputs } from './inputs/expand.js';
export { isJsonList, isJsonObject, type JsonObject } from './json/cell.js';
export { jsonOfText } from './json/json-text.js';
export type { JsonFaultName } from './json/syntax/fault.js';
export { jsonFaultIn } from './json/syntax/place.js';
export {
  LIMITS,
  recordTooLarge,
  refuseBytesBeyond,
  refuseCellsBeyondLimit,
  refuseElementsBeyondLimit,
} from './limits.js';
export {
  type Fix,
  NOTICES,
  type Notice,
  type NoticeDetails,
  type Place,
} from './notice.js';
export { PACKAGE_FOLDER } from './package-folder.js';
export { type FileBytes, readBytes } from './read/bytes.js';
export { detectDocument } from './read/detect.js';
export { encodingNotices, encodingOf, toUtf8 } from './read/encoding.js';
export { DOCUMENTS } from './read/formats.js';
export { isWorkbook } from './read/is-workbook.js';
export { openFile } from './read/open-file.js';
export { type ReadOptions, readContent } from './read/read-content.js';
export { STANDARD } from './read/streamed.js';
export { isErrorText, textCell } from './rows.js';
export type { Codec } from './stream/codec.js';
export { type OpenRowsOptions, openRows, type RowsFile } from './stream/open-rows.js';
export { FAULT, type RecordBatch } from './stream/record-batch.js';
export { systemCode } from './system-code.js';
export {
  type Block,
  type Column,
  FILE_FORMATS,
  type FileContent,
  type FileFormat,
  type Grid,
  type HeadEntry,
  ROW_ROLES,
  type Row,
  type RowRole,
  type Section,
  type Source,
  type SourceOf,
  type Span,
  type Table,
  type TableRow,
} from './table.js';
export { usedRange } from './used-range.js';
export type { AddedWorkbook, Addition, WorkbookLoss } from './workbook/add/addition.js';
export { type OpenWorkbook, openTables, openWorkbook } from './workbook/add/open.js';
export { columnOfPlace } from './workbook/column-of-place.js';
export {
  type CellMark,
  type Cover,
  type CoverCell,
  type CoverLine,
  type EarlierColumn,
  MARK_LEVELS,
  type Marking,
  type MarkLevel,
  MOST_NOTES,
  type SheetMarks,
} from './workbook/mark/marking.js';
export { Package } from './workbook/package.js';
export { partOfType, type Relationship, readRelationships } from './workbook/relationships.js';
export { loadSheetJs } from './workbook/sheetjs.js';
export { isTimeOver, withinTime } from './workbook/within-time.js';
export { refuseCompound } from './workbook/xls/compound.js';
export { readReference } from './workbook/xlsx/references.js';
export { isTrue, wholeNumber } from './workbook/xml/attributes.js';
export type { XmlReader } from './workbook/xml/reader.js';
export { packZip } from './workbook/zip-writer.js';
export { cellLength, fitsCell, MAX_CELL_TEXT } from './write/content/cell-text.js';
export { type CsvOptions, encodeCells, encodeCsv } from './write/content/csv.js';
export { type LongTextWords, withLongTexts } from './write/content/long-texts.js';
export type { SheetContent } from './write/content/sheet-content.js';
export { beyondSheet, inSheets } from './write/content/sheet-size.js';
export { encodeWorkbook } from './write/content/workbook.js';
export { clearLeftovers } from './write/placing/leftovers.js';
export { markedName } from './write/placing/mark.js';
export {
  clearPrivateFolders,
  type PrivateFolder,
  privateFolder,
} from './write/placing/private-folder.js';
export { isTaken, leadsToStream } from './write/placing/target.js';
export { type FilesTogether, together, writeWhole } from './write/together.js';
export { ensureFolder, type WriteOptions } from './write/whole.js';
export type { WholeFile } from './write/whole-file.js';
