import { FileFailure } from '../../failure.js';
import type { Package } from '../package.js';
import { OpenStyles } from './styles.js';
import { type OpenTable, readTables } from './tables.js';

const MANIFEST = 'META-INF/manifest.xml';

/**
 * Makes sure that an OpenDocument workbook may be given to the library, which writes out repeated
 * cells one by one and passes over broken parts in silence; gives what the library doesn't tell of
 * its tables. Throws `file-encrypted`, `file-truncated`, `file-unsafe` or `file-too-large`.
 */
export function checkOpenDocument(parts: Package): readonly OpenTable[] {
  refuseEncrypted(parts);
  const styles = new OpenStyles();
  if (parts.has('styles.xml')) {
    const xml = parts.xml('styles.xml');
    while (xml.nextWithin(0)) styles.enter(xml);
  }
  return readTables(parts.xml('content.xml'), parts.file, styles);
}

/** OpenDocument encrypts its parts one by one and says so in its manifest. */
function refuseEncrypted(parts: Package): void {
  if (parts.has(MANIFEST) && parts.read(MANIFEST).includes('encryption-data')) {
    throw new FileFailure('file-encrypted', { file: parts.file });
  }
}
