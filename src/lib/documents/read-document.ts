import {
  DOCUMENTS,
  detectDocument,
  loadSheetJs,
  readBytes,
  refuseCompound,
} from '../tables/index.js';
import type { DocumentContent } from './document.js';
import { readDocx } from './docx/read-docx.js';
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
