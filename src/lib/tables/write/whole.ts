import type { Stats } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { FileFailure } from '../failure.js';
import { shownPath } from '../read/open-file.js';
import { STANDARD } from '../read/streamed.js';
import { outputFailure } from './output-failure.js';
import { isTaken, targetOf } from './placing/target.js';
import { discard, openTemporary } from './placing/temporary.js';
import { standardFile } from './standard-output.js';
import { SteadyStoring } from './steady-storing.js';
import { openStream } from './stream-file.js';
import type { WaitingFile } from './whole-file.js';
import { writeAll } from './write-all.js';

export interface WriteOptions {
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
  /** Whether it is meant for others: a new file is its owner's alone otherwise, for rows of people may be in it. */
  readonly isPublic?: boolean;
}

/**
 * Begins a file: into a temporary one in the same folder, which is then put in its place. `-` is standard output; what
 * goes into a pipe or a device goes there at once. Throws `output-exists`, `output-not-file` or `output-unwritable`.
 */
export async function openWhole(
  path: string,
  { force, isPublic = false }: WriteOptions,
): Promise<WaitingFile> {
  if (path === STANDARD) return standardFile;
  if (!force && (await isTaken(path)))
    throw new FileFailure('output-exists', { file: shownPath(path) });
  const target = await targetOf(path);
  if (target.type === 'stream') return openStream(path);
  const placing = { path: target.path, isNew: !force };
  return openFile(path, placing, isPublic ? BY_UMASK : OWNER_ONLY, target.replaced);
}

/** Whoever may not read a file that is replaced shall not read the one that is to replace it. */
const OWNER_ONLY = 0o600;
const BY_UMASK = 0o666;

async function openFile(
  named: string,
  { path, isNew }: { readonly path: string; readonly isNew: boolean },
  created: number,
  replaced?: Stats,
): Promise<WaitingFile> {
  const mode = replaced === undefined ? created : OWNER_ONLY;
  const { temporary, handle } = await openTemporary(path, mode).catch((error: unknown) => {
    throw outputFailure(error, named);
  });
  const abort = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    discard(temporary);
  };
  const orAbort = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      await abort();
      throw outputFailure(error, named);
    }
  };
  const storing = new SteadyStoring(handle);
  return {
    write: (bytes) =>
      orAbort(async () => {
        await writeAll(handle, bytes);
        storing.wrote(bytes.length);
      }),
    ready: async () => {
      await orAbort(async () => {
        if (replaced !== undefined) await takeAfter(handle, replaced);
        await storing.finish();
        await handle.close();
      });
      return [{ type: 'replace', temporary, path, isNew }];
    },
    abort,
  };
}

/** Makes a file as the one that it replaces: to whom it belongs, as far as the system lets us give it away, and who may read it. */
async function takeAfter(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const { uid: ours, gid: ourGroup } = await handle.stat();
  if (uid !== ours || gid !== ourGroup) await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o777);
}

/** Makes a folder and those above it. Throws `output-unwritable`. */
export async function ensureFolder(path: string): Promise<void> {
  await fs.mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw outputFailure(error, path);
  });
}
