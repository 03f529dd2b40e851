import type { FileBytes } from '../read/bytes.js';
import { encodingFindings, encodingOf, toUtf8 } from '../read/encoding.js';
import { extensionOf } from '../read/formats.js';
import type { FileContent, Source } from '../table.js';
import { readDocument } from './document.js';
import { readJsonLines } from './lines.js';
import { rowsOfObjects } from './rows.js';

/**
 * Takes a JSON file, or JSON lines when the name says so; gives its one grid, with the keys as the
 * header. Throws `file-truncated` or `format-unsupported`.
 */
export function readJson(file: FileBytes, encoding?: string): FileContent {
  const text = toUtf8(file.bytes, encoding);
  const document = isNamedLines(file.name) ? readJsonLines : readDocument;
  const { objects, findings, format } = document(text.utf8.toString(), file.name);
  const rows = rowsOfObjects(objects, file.name);
  const { name, sha256 } = file;
  const source: Source = { name, format, sha256, size: file.bytes.length, ...encodingOf(text) };
  return {
    source,
    grids: [{ source, hidden: false, rows, merges: [], headerKnown: true }],
    findings: [...encodingFindings(text, file.name), ...findings],
  };
}

function isNamedLines(name: string): boolean {
  return ['ndjson', 'jsonl'].includes(extensionOf(name));
}
