import { readDelimited } from '../delimited/content.js';
import { readJson } from '../json/content.js';
import type { FileContent } from '../table.js';
import { readWorkbook } from '../workbook/content.js';
import { readBytes } from './bytes.js';
import { detectContainer } from './detect.js';

export interface ReadOptions {
  /** Names of the sheets to read; all when absent. A name that the file doesn't have is ignored. */
  readonly sheets?: readonly string[];
  /** Of text files: one of `ENCODINGS`; found out when absent. */
  readonly encoding?: string;
  /** Of delimited files: one character; found out when absent. */
  readonly delimiter?: string;
}

/**
 * Takes the path of a file of any known format; gives everything that stands in it: a grid a sheet,
 * or one grid for text. Throws `file-missing`, `file-is-directory`, `file-empty`, `file-forbidden`,
 * `file-encrypted`, `file-truncated`, `file-unsafe`, `file-too-large`, `format-unsupported` or `option-value`.
 */
export async function readContent(path: string, options: ReadOptions = {}): Promise<FileContent> {
  const file = await readBytes(path);
  const container = detectContainer(file.bytes, file.name);
  if (container === 'json') return readJson(file, options.encoding);
  if (container === 'delimited') return readDelimited(file, options);
  return readWorkbook(file, container, options.sheets);
}
