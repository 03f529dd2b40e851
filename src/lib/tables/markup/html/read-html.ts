import { FileFailure } from '../../failure.js';
import type { FileBytes } from '../../read/bytes.js';
import { encodingNotices, encodingOf } from '../../read/encoding.js';
import type { FileContent, Source } from '../../table.js';
import { decodeMarkup } from '../decode.js';
import { gridOfPage } from './grid.js';
import { readPage } from './read-page.js';
import { describedSheets } from './sheet-names.js';

/**
 * Takes an HTML page, as web systems and Excel save it under the name of a workbook; gives one grid of
 * its tables and the lines around them. Every cell is the text that the page shows. Throws
 * `file-unsafe`, `file-too-large`, and `file-frames` for a page whose sheets stand in other files.
 */
export async function readHtml(file: FileBytes, asked?: string): Promise<FileContent> {
  const { name, sha256, bytes } = file;
  const text = decodeMarkup(bytes, asked);
  const html = text.utf8.toString();
  const source: Source = {
    name,
    format: 'html',
    sha256,
    size: bytes.length,
    ...encodingOf(text),
  };
  const page = await readPage(html, name);
  const [sheet] = describedSheets(html);
  if (page.isFrame && sheet?.page !== undefined)
    throw new FileFailure('file-frames', { file: name });
  const described = { name: sheet?.name, hidden: false };
  return {
    source,
    grids: [gridOfPage(page, source, described)],
    notices: encodingNotices(text, name),
  };
}
