import fs from 'node:fs/promises';
import { FileFailure } from '../failure.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';

/** What means standard input where a file is named; a file called so is `./-`. */
export const STANDARD = '-';

/** A stream gives its bytes once, and a command may look at a file twice: what was read is kept. */
const kept = new Map<string, Promise<Buffer>>();

/**
 * Takes what is no file of the disk: `-`, or the path of a pipe or a device; gives all that comes out of it.
 * Throws `input-terminal` when nobody sends anything in, and `file-too-large` as soon as it is.
 */
export function readStreamed(path: string): Promise<Buffer> {
  const bytes = kept.get(path) ?? (path === STANDARD ? readStandard() : readDevice(path));
  kept.set(path, bytes);
  return bytes;
}

async function readStandard(): Promise<Buffer> {
  if (process.stdin.isTTY) throw new FileFailure('input-terminal', {});
  return gathered(process.stdin, STANDARD);
}

async function readDevice(path: string): Promise<Buffer> {
  const handle = await fs.open(path, 'r');
  try {
    return await gathered(handle.createReadStream({ autoClose: false }), path);
  } finally {
    await handle.close();
  }
}

async function gathered(stream: AsyncIterable<Buffer>, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    refuseBytesBeyond(LIMITS.fileBytes, size, file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
