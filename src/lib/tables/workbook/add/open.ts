import { parse } from 'node:path';
import { cellAddress } from '../../address.js';
import { FileFailure } from '../../failure.js';
import { readMarkup } from '../../markup/read-markup.js';
import { notAsNamed } from '../../read/as-named.js';
import { type FileBytes, readBytes } from '../../read/bytes.js';
import { type Container, detectContainer } from '../../read/detect.js';
import { TABLES, unsupported } from '../../read/formats.js';
import { type ReadOptions, readContent } from '../../read/read-content.js';
import type { FileContent, Grid } from '../../table.js';
import { refuseLongCell } from '../../write/content/cell-text.js';
import type { SheetContent } from '../../write/content/sheet-content.js';
import { legalSheetNames } from '../../write/content/sheet-name.js';
import { encodeWorkbook } from '../../write/content/workbook.js';
import { parseWorkbook } from '../library/read-with-library.js';
import { addWrapped } from '../mark/add-wrapped.js';
import { markXlsx } from '../mark/mark.js';
import type { Marking } from '../mark/marking.js';
import { checkOpenDocument } from '../ods/check.js';
import { wholePackage } from '../ods/whole-package.js';
import { Package } from '../package.js';
import { readWorkbook } from '../read-workbook.js';
import { loadSheetJs } from '../sheetjs.js';
import { workbookStream } from '../xls/compound.js';
import { tableRecords } from '../xls/records.js';
import type { AddedWorkbook, Addition } from './addition.js';
import { workbookOfGrids } from './rebuilt/from-grids.js';
import { lossesOfOds } from './rebuilt/losses-ods.js';
import { lossesOfXls } from './rebuilt/losses-xls.js';
import { rebuild } from './rebuilt/rebuild.js';
import { holdsMacros } from './xlsx/package.js';

/** A workbook that was read and may be written again with more in it. */
export interface OpenWorkbook {
  readonly content: FileContent;
  /** Extensions of the workbooks that it can be written as. */
  readonly extensions: readonly string[];
  /** Gives it as one of `extensions`, with the additions. Throws `file-too-large` where no column is free. */
  add(additions: readonly Addition[], extension: string): Promise<AddedWorkbook>;
  /** The same with what is wrong in it marked, in place of the marks of an earlier time. */
  mark(marking: Marking, extension: string): Promise<AddedWorkbook>;
}

const PLAIN = '.xlsx';
const WITH_MACROS = '.xlsm';

/** Takes the path of a file that `isWorkbook`; reads it. Throws as `readContent` does, and `rows-repeated`. */
export async function openWorkbook(path: string): Promise<OpenWorkbook> {
  const file = await readBytes(path);
  const container = detectContainer(file.bytes, file.name);
  if (container === 'json' || container === 'delimited') throw new Error(`no workbook: ${path}`);
  const content = told(await contentOf(file, container));
  refuseRepeatedRows(content);
  if (content.source.format !== 'xlsx') {
    return {
      content,
      extensions: [PLAIN],
      add: (additions) => rebuilt(file, content, additions),
      mark: (marking) => marked(file, content, marking),
    };
  }
  const parts = new Package(file.bytes, file.name);
  return {
    content,
    extensions: holdsMacros(parts) ? [PLAIN, WITH_MACROS] : [PLAIN],
    add: async (additions, extension) => addWrapped(parts, additions, extension === WITH_MACROS),
    mark: async (marking, extension) => markXlsx(parts, marking, extension === WITH_MACROS),
  };
}

/**
 * The same of any file of tables: one of text is made a workbook of one sheet, called as the file is. Throws
 * `format-unsupported` for JSON, which has no cells.
 */
export async function openTables(path: string, options: ReadOptions): Promise<OpenWorkbook> {
  const file = await readBytes(path);
  const container = detectContainer(file.bytes, file.name);
  if (container === 'json') throw unsupported(file.name, 'json', TABLES);
  if (container !== 'delimited') return openWorkbook(path);
  const read = await readContent(path, options);
  const [name = ''] = legalSheetNames([parse(file.name).name]);
  const content = { ...read, grids: read.grids.map((grid) => ({ ...grid, sheet: name })) };
  const laidOut = async () =>
    encodeWorkbook(content.grids.map((grid) => sheetOfText(grid, file.name)));
  return {
    content,
    extensions: [PLAIN],
    add: (additions) => rebuilt(file, content, additions),
    mark: async (marking) =>
      markXlsx(new Package(Buffer.from(await laidOut()), file.name), marking, false),
  };
}

/** Every line of a text in a row of its own number. Throws `cell-too-long`. */
function sheetOfText({ sheet = '', rows }: Grid, file: string): SheetContent {
  const lines: (string | null)[][] = [];
  for (const { number, cells } of rows)
    lines[number - 1] = Array.from(cells, (cell, column) => {
      if (cell === undefined) return null;
      refuseLongCell(cell.text, file, cellAddress(number, column));
      return cell.text;
    });
  return { name: sheet, rows: Array.from(lines, (line = []) => line) };
}

type WorkbookContainer = Exclude<Container, 'json' | 'delimited'>;

async function contentOf(file: FileBytes, container: WorkbookContainer): Promise<FileContent> {
  if (container === 'zip' || container === 'compound') return readWorkbook(file, container);
  const content = await readMarkup(file, container, {});
  // Sheets of tagged text may have any name, or none.
  const names = legalSheetNames(content.grids.map(({ sheet = '' }) => sheet));
  const grids = content.grids.map((grid, i) => ({ ...grid, sheet: names[i] ?? '' }));
  return { ...content, grids };
}

/** What is added to a row is told by the row's number. Throws `rows-repeated`. */
function refuseRepeatedRows({ notices }: FileContent): void {
  const found = notices.find(({ code }) => code === 'row-number-twice');
  if (found === undefined) return;
  const { file, sheet = '', row = 0 } = found.place;
  throw new FileFailure('rows-repeated', { file, sheet, row });
}

function told(content: FileContent): FileContent {
  return { ...content, notices: [...notAsNamed(content.source), ...content.notices] };
}

/** A workbook of another format is made one of Office Open XML first. */
async function marked(
  file: FileBytes,
  content: FileContent,
  marking: Marking,
): Promise<AddedWorkbook> {
  const { bytes, dropped } = await rebuilt(file, content, []);
  const parts = new Package(Buffer.from(bytes), file.name);
  return { bytes: markXlsx(parts, marking, false).bytes, dropped };
}

async function rebuilt(
  { bytes, name: file }: FileBytes,
  content: FileContent,
  additions: readonly Addition[],
): Promise<AddedWorkbook> {
  const sheetJs = await loadSheetJs();
  const { source } = content;
  if (source.format === 'xls') {
    const stream = workbookStream(sheetJs.compound, bytes, file);
    const workbook = parseWorkbook(sheetJs, tableRecords(stream, file), file, 'xls', {});
    const losses = lossesOfXls(stream, file);
    return rebuild(sheetJs, { workbook, file, losses, tables: [] }, additions);
  }
  if (source.format !== 'ods') {
    const { workbook, losses } = workbookOfGrids(content);
    return rebuild(sheetJs, { workbook, file, losses, tables: [] }, additions);
  }
  const parts = new Package(bytes, file);
  const tables = checkOpenDocument(parts);
  const workbook = parseWorkbook(sheetJs, wholePackage(parts, bytes), file, 'ods', {
    formulas: true,
  });
  return rebuild(sheetJs, { workbook, file, losses: lossesOfOds(parts), tables }, additions);
}
