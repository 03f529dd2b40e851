import type { Markup } from '../markup/read-markup.js';
import { detectEncoding } from './encoding.js';
import {
  DOCUMENTS,
  type Door,
  extensionOf,
  JSON_EXTENSIONS,
  MARKDOWN_EXTENSIONS,
  TABLES,
  TEXT_EXTENSIONS,
  unrecognised,
  unsupported,
  WORKBOOK_EXTENSIONS,
} from './formats.js';

/** What holds the tables: a ZIP or OLE workbook, tagged text, JSON, or delimited text. */
export type Container = Packed | Markup | 'json' | 'delimited';

/** What holds a document. */
export type DocumentContainer = Packed | 'markdown' | 'text';

type Packed = 'zip' | 'compound';

const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** The first bytes, as Latin-1, of files that hold nothing for us. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\x00', 'tiff'],
  ['MM\x00*', 'tiff'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gz'],
  ['SQLite format 3', 'sqlite'],
];

const MARKUP = /^\s*<(?:(!doctype html|html|head|meta|table)|\?xml)/i;

const SAMPLE_BYTES = 4096;

/**
 * Takes a file's bytes and name; tells how to read it: by its content, and where the content is
 * plain text, by its name. Throws `format-unsupported`, or `file-truncated` when the content isn't
 * what the name of a workbook promises.
 */
export function detectContainer(bytes: Buffer, file: string): Container {
  return detectPacked(bytes, file, TABLES) ?? detectText(startOf(bytes), file);
}

/**
 * Takes the bytes and name of a file that should be a document; tells how to read it. Throws
 * `format-unsupported`, or `file-truncated` when the content isn't what the name promises.
 */
export function detectDocument(bytes: Buffer, file: string): DocumentContainer {
  const packed = detectPacked(bytes, file, DOCUMENTS);
  if (packed !== undefined) return packed;
  const extension = extensionOf(file);
  // Markdown may begin with a table in HTML.
  if (MARKDOWN_EXTENSIONS.includes(extension)) return 'markdown';
  refuseMarkup(startOf(bytes), file, DOCUMENTS);
  if (extension === '' || DOCUMENTS.text.includes(extension)) return 'text';
  throw unrecognised(file, extension, DOCUMENTS);
}

/** What packs the content, or undefined when it is text. */
function detectPacked(bytes: Buffer, file: string, door: Door): Packed | undefined {
  const start = bytes.toString('latin1', 0, SAMPLE_BYTES);
  if (ZIP.some((magic) => start.startsWith(magic))) return 'zip';
  if (start.startsWith(COMPOUND)) return 'compound';
  const foreign = FOREIGN.find(([magic]) => start.startsWith(magic))?.[1];
  if (foreign !== undefined) throw unsupported(file, foreign, door);
  refuseBinary(bytes.subarray(0, SAMPLE_BYTES), file, door);
  return undefined;
}

/** The start of a text, letter by byte, without a byte order mark and the NULs of UTF-16. */
function startOf(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, SAMPLE_BYTES);
  return start.replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '').replaceAll('\0', '');
}

function refuseMarkup(start: string, file: string, door: Door): void {
  const markup = MARKUP.exec(start);
  if (markup !== null) throw unsupported(file, markup[1] === undefined ? 'xml' : 'html', door);
}

/** A root element of XML Spreadsheet (Excel 2002 and 2003), with or without a prefix. */
const SPREADSHEET_XML = /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

/** Tags that a page with tables has near its beginning, whatever stands first. */
const PAGE = /<(?:html|head|body|frameset|table|tr)\b/i;

/** How the headers of a web archive begin, and the one among them that says that it is one. */
const ARCHIVE = /^\s*[\w-]+:[^\n]*\r?\n/;
const ARCHIVED = /^content-type:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)/im;

/** What tagged text holds tables, by its beginning. */
function markupOf(start: string): Markup | undefined {
  if (SPREADSHEET_XML.test(start)) return 'xml';
  if (/^\s*<[a-z!?]/i.test(start) && PAGE.test(start)) return 'html';
  return ARCHIVE.test(start) && /^mime-version:/im.test(start) && ARCHIVED.test(start)
    ? 'mht'
    : undefined;
}

function detectText(start: string, file: string): Container {
  const extension = extensionOf(file);
  if (JSON_EXTENSIONS.includes(extension)) return 'json';
  const markup = markupOf(start);
  if (markup !== undefined) return markup;
  refuseMarkup(start, file, TABLES);
  if (TEXT_EXTENSIONS.includes(extension)) return 'delimited';
  if (/^\s*[[{]/.test(start)) return 'json';
  // Old systems save delimited text under the name of a workbook.
  if (extension === '' || WORKBOOK_EXTENSIONS.includes(extension)) return 'delimited';
  throw unsupported(file, extension);
}

/** Text has no NUL except in UTF-16, or a stray one that some export left behind. */
function refuseBinary(sample: Buffer, file: string, door: Door): void {
  const nuls = sample.filter((byte) => byte === 0).length;
  if (nuls === 0 || detectEncoding(sample).encoding.startsWith('utf-16')) return;
  const extension = extensionOf(file);
  const namedText = door.text.includes(extension);
  if (!namedText || nuls > Math.max(1, sample.length / 100)) {
    throw unrecognised(file, extension, door);
  }
}
