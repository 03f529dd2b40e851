import { encodingNotices, encodingOf, type FileBytes, toUtf8 } from '../tables/index.js';
import type { DocumentContent } from './document.js';

/**
 * Takes a file of Markdown or plain text and, when the user named one, its encoding; gives its text
 * as it stands, line ends aside. Findings: `encoding-guessed`. Throws `option-value`.
 */
export function readText(
  { name, sha256, bytes }: FileBytes,
  format: 'markdown' | 'text',
  encoding?: string,
): DocumentContent {
  const decoded = toUtf8(bytes, encoding);
  return {
    source: { name, format, sha256, size: bytes.length, ...encodingOf(decoded) },
    text: decoded.utf8.toString().replace(/\r\n?/g, '\n'),
    notes: [],
    notices: encodingNotices(decoded, name),
  };
}
