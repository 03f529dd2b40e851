import {
  DOCUMENTS,
  detectDocument,
  type FileBytes,
  LIMITS,
  loadSheetJs,
  readBytes,
  recordTooLarge,
  refuseBytesBeyond,
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
 * `file-encrypted`, `file-truncated`, `file-unsafe`, `file-too-large`, `record-too-large`, `format-unsupported` or
 * `option-value`.
 */
export async function readDocument(
  path: string,
  options: DocumentOptions = {},
): Promise<DocumentContent> {
  const content = await contentOf(await readBytes(path), options);
  refuseLongTexts(content.text, content.source.name);
  return content;
}

async function contentOf(file: FileBytes, options: DocumentOptions): Promise<DocumentContent> {
  const container = detectDocument(file.bytes, file.name);
  if (container === 'zip') return readDocx(file);
  if (container !== 'compound') return readText(file, container, options.encoding);
  const { compound } = await loadSheetJs();
  return refuseCompound(compound, file.bytes, file.name, DOCUMENTS);
}

/** What is longer than any resolution is none; its clauses would be looked for in all of it. */
function refuseLongTexts(text: string, file: string): void {
  refuseBytesBeyond(LIMITS.documentCharacters, text.length, file);
  const limit = LIMITS.paragraphCharacters;
  for (const [i, line] of text.split('\n').entries())
    if (line.length > limit) throw recordTooLarge(file, i + 1, limit);
}
