import type { FileBytes } from '../read/bytes.js';
import type { FileContent } from '../table.js';
import { loadSheetJs } from '../workbook/sheetjs.js';
import { readHtml } from './html/read-html.js';
import { readMht } from './mime/read-mht.js';
import { readSpreadsheetXml } from './spreadsheet-xml/read-spreadsheet-xml.js';

/** Text with tags that holds the sheets of a workbook, often under the name of one. */
export type Markup = 'html' | 'xml' | 'mht';

export interface MarkupOptions {
  /** One of `ENCODINGS`; found out when absent. */
  readonly encoding?: string;
  /** Names of the sheets that are wanted; all when absent. */
  readonly sheets?: readonly string[];
}

/** Takes a file of tagged text; gives its grids. Throws `file-truncated`, `file-unsafe`, `file-too-large` or `file-frames`. */
export async function readMarkup(
  file: FileBytes,
  markup: Markup,
  options: MarkupOptions,
): Promise<FileContent> {
  if (markup === 'html') return readHtml(file, options.encoding);
  if (markup === 'mht') return readMht(file, options);
  return readSpreadsheetXml(file, (await loadSheetJs()).numbers, options);
}
