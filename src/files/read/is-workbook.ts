import { openFile, shownPath } from './bytes.js';
import { detectContainer } from './detect.js';

const BEGINNING_BYTES = 4096;

/** Whether a file is a workbook, or tagged text that holds one, by its beginning. Throws `file-missing` and the like, or `format-unsupported`. */
export async function isWorkbook(path: string): Promise<boolean> {
  const handle = await openFile(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(BEGINNING_BYTES), 0);
    const container = detectContainer(buffer.subarray(0, bytesRead), shownPath(path));
    return container !== 'json' && container !== 'delimited';
  } finally {
    await handle.close();
  }
}
