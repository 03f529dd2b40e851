import { readBytes } from '../read/bytes.js';
import { detectDocument } from '../read/detect.js';
import { DOCUMENTS } from '../read/formats.js';
import { loadSheetJs } from '../workbook/sheetjs.js';
import { refuseCompound } from '../workbook/xls/compound.js';
import type { DocumentContent } from './document.js';
import { readDocx } from './docx/content.js';
import { readText } from './text.js';

export interface DocumentOptions {
  /** Of text files: one of `ENCODINGS`; found out when absent. */
  readonly encoding?: string;
}

/**
 * Takes the path of a document (docx, Markdown, plain text); gives its text and what its reader must
 * know of it. Throws `file-missing`, `file-is-directory`, `file-empty`, `file-forbidden`,
 * `file-encrypted`, `file-truncated`, `file-unsafe`, `file-too-large`, `format-unsupported` or
 * `option-value`.
 */
export async function readDocument(
  path: string,
  options: DocumentOptions = {},
): Promise<DocumentContent> {
  const file = await readBytes(path);
  const container = detectDocument(file.bytes, file.name);
  if (container === 'zip') return readDocx(file);
  if (container !== 'compound') return readText(file, container, options.encoding);
  const { compound } = await loadSheetJs();
  return refuseCompound(compound, file.bytes, file.name, DOCUMENTS);
}
