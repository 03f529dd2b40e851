import type { Package } from '../package.js';
import { packZip } from '../zip-writer.js';

/**
 * Parts without which the library reads no OpenDocument workbook, and what stands in for them: the
 * tables are in the content part alone, and small programs write no other.
 */
const STAND_INS = [
  [
    'META-INF/manifest.xml',
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  ],
  [
    'styles.xml',
    '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
  ],
] as const;

/** Takes a checked OpenDocument package and its bytes; gives bytes that the library reads. */
export function wholePackage(parts: Package, bytes: Buffer): Buffer {
  const missing = STAND_INS.filter(([name]) => !parts.has(name));
  if (missing.length === 0) return bytes;
  return packZip([
    ...parts.list.map((entry) => ({ entry, packed: parts.packed(entry) })),
    ...missing.map(([name, content]) => ({ name, content: Buffer.from(content) })),
  ]);
}
