import { detectContainer } from './detect.js';
import { openFile, shownPath } from './open-file.js';

const BEGINNING_BYTES = 4096;

/** Whether a file is a workbook, or tagged text that holds one, by its beginning. Throws `file-missing` and the like, or `format-unsupported`. */
export async function isWorkbook(path: string): Promise<boolean> {
  const handle = await openFile(path);
  try {
    const buffer = Buffer.alloc(BEGINNING_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, BEGINNING_BYTES, 0);
    const container = detectContainer(buffer.subarray(0, bytesRead), shownPath(path));
    return container !== 'json' && container !== 'delimited';
  } finally {
    await handle.close();
  }
}
