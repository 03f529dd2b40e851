import { readDelimited } from '../delimited/read-delimited.js';
import { readJson } from '../json/read-json.js';
import { readMarkup } from '../markup/read-markup.js';
import type { FileContent } from '../table.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import { notAsNamed } from './as-named.js';
import { type FileBytes, readBytes } from './bytes.js';
import { type Container, detectContainer } from './detect.js';

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
 * or one grid for text. A name that says something else than the content is `content-not-as-named`.
 * Throws `file-missing`, `file-is-directory`, `file-empty`, `file-forbidden`, `file-encrypted`, `file-truncated`,
 * `file-unsafe`, `file-frames`, `file-too-large`, `format-unsupported` or `option-value`.
 */
export async function readContent(path: string, options: ReadOptions = {}): Promise<FileContent> {
  const file = await readBytes(path);
  const content = await contentOf(file, detectContainer(file.bytes, file.name), options);
  return { ...content, notices: [...notAsNamed(content.source), ...content.notices] };
}

function contentOf(
  file: FileBytes,
  container: Container,
  options: ReadOptions,
): FileContent | Promise<FileContent> {
  if (container === 'json') return readJson(file, options.encoding);
  if (container === 'delimited') return readDelimited(file, options);
  if (container === 'zip' || container === 'compound')
    return readWorkbook(file, container, options.sheets);
  return readMarkup(file, container, options);
}
