import { Failure } from '../../findings/index.js';
import { unrecognised, unsupported } from '../read/formats.js';
import { readZipDirectory, unpack, type ZipEntry } from './zip.js';

/**
 * Takes a ZIP file; tells which kind of workbook it is after every part was unpacked and found
 * whole: the library that reads it passes over broken parts in silence. Throws `format-unsupported`,
 * `file-encrypted`, `file-truncated` or `file-too-large`.
 */
export function checkPackage(bytes: Buffer, file: string): 'xlsx' | 'ods' {
  const entries = readZipDirectory(bytes, file);
  const format = packageFormat(bytes, entries, file);
  if (format === undefined) throw unrecognised(file, 'zip');
  if (format !== 'xlsx' && format !== 'ods') throw unsupported(file, format);
  for (const entry of entries) checkPart(unpack(bytes, entry, file), entry.name, file);
  return format;
}

/** Folders that only one kind of Office Open XML package has. */
const OFFICE_FOLDERS = [
  ['xl/', 'xlsx'],
  ['word/', 'docx'],
  ['ppt/', 'pptx'],
] as const;

/** The last word of the media type in an OpenDocument package's first entry. */
const OPEN_DOCUMENTS = new Map([
  ['spreadsheet', 'ods'],
  ['text', 'odt'],
  ['presentation', 'odp'],
]);

function packageFormat(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  file: string,
): string | undefined {
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype !== undefined) {
    const type = /opendocument\.([a-z]+)/.exec(unpack(bytes, mimetype, file).toString('latin1'));
    return OPEN_DOCUMENTS.get(type?.[1] ?? '');
  }
  const names = entries.map(({ name }) => name.toLowerCase());
  if (!names.includes('[content_types].xml')) return undefined;
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return OFFICE_FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1];
}

/** The XML parts that tables are made of. */
const TABLE_PARTS = /^(?:xl\/.*|content|styles|\[Content_Types\])\.xml$/i;

function checkPart(content: Buffer, name: string, file: string): void {
  if (name === 'META-INF/manifest.xml' && content.includes('encryption-data')) {
    throw new Failure('file-encrypted', { file });
  }
  if (TABLE_PARTS.test(name) && isCutXml(content)) {
    throw new Failure('file-truncated', { file, reason: name });
  }
}

const HEAD_BYTES = 65_536;
const TAIL_BYTES = 1024;

/** Whether the element that an XML document begins with isn't closed at its end. */
function isCutXml(content: Buffer): boolean {
  const head = content.toString('latin1', 0, HEAD_BYTES);
  const root = /<([a-z_][\w:.-]*)[^<>]*?(\/?)>/i.exec(head);
  if (root === null) return !isUtf16(content);
  return root[2] !== '/' && !content.subarray(-TAIL_BYTES).includes(`</${root[1]}`);
}

function isUtf16(content: Buffer): boolean {
  return content.includes(0);
}
