import { FileFailure } from '../../failure.js';
import type { FileBytes } from '../../read/bytes.js';
import { encodingNotices, encodingOf, type Utf8Text } from '../../read/encoding.js';
import type { FileContent, Grid, Source } from '../../table.js';
import { decodeMarkup } from '../decode.js';
import { gridOfPage } from '../html/grid.js';
import { readPage } from '../html/read-page.js';
import { describedSheets } from '../html/sheet-names.js';
import { type MimePart, mimeParts } from './parts.js';

interface Page {
  readonly part: MimePart;
  readonly text: Utf8Text;
  readonly html: string;
}

/** A page that holds a sheet. */
interface SheetPage {
  readonly page: Page;
  readonly name: string | undefined;
  readonly hidden: boolean;
}

/**
 * Takes a web archive, as Excel saves "a single file web page"; gives a grid a sheet: those that its
 * first page describes, or else every page that holds something. Throws `file-truncated`,
 * `file-unsafe` or `file-too-large`.
 */
export async function readMht(
  { name, sha256, bytes }: FileBytes,
  {
    encoding: asked,
    sheets: wanted,
  }: { readonly encoding?: string; readonly sheets?: readonly string[] },
): Promise<FileContent> {
  const parts = mimeParts(bytes, name);
  const pages = parts
    .filter(({ type }) => type === 'text/html')
    .map((part): Page => {
      const text = decodeMarkup(part.bytes, asked, part.charset);
      return { part, text, html: text.utf8.toString() };
    });
  const [first] = pages;
  if (first === undefined) throw new FileFailure('file-truncated', { file: name, reason: 'MHT' });
  const css = parts.flatMap((part) =>
    part.type === 'text/css' ? [decodeMarkup(part.bytes, asked, part.charset).utf8.toString()] : [],
  );
  const source: Source = {
    name,
    format: 'mht',
    sha256,
    size: bytes.length,
    ...encodingOf(first.text),
  };
  const grids: Grid[] = [];
  for (const sheet of sheetPages(pages, first, name)) {
    if (wanted !== undefined && !wanted.includes(sheet.name ?? '')) continue;
    const page = await readPage(sheet.page.html, name, css);
    if (page.rows.length > 0 || sheet.name !== undefined)
      grids.push(gridOfPage(page, source, sheet));
  }
  return { source, grids, notices: encodingNotices(first.text, name) };
}

/** The pages that the first one describes as sheets; without such words, every page. */
function sheetPages(pages: readonly Page[], first: Page, file: string): readonly SheetPage[] {
  const described = describedSheets(first.html);
  const elsewhere = described.filter(({ page }) => page !== undefined);
  if (elsewhere.length === 0) {
    const [only] = described;
    return pages.map((page) => ({
      page,
      name: page === first ? only?.name : page.part.page,
      hidden: false,
    }));
  }
  return elsewhere.map(({ name, hidden, page: address = '' }) => {
    const step = address.split(/[/\\]/).at(-1);
    const page = pages.find(({ part }) => part.page === step);
    if (page === undefined) throw new FileFailure('file-truncated', { file, reason: name });
    return { page, name, hidden };
  });
}
