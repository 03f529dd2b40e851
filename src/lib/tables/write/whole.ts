import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { exists } from '../exists.js';
import { FileFailure } from '../failure.js';
import { shownPath } from '../read/open-file.js';
import { STANDARD } from '../read/streamed.js';
import { systemCode } from '../system-code.js';
import { standardOutput } from './standard-output.js';
import { SteadyStoring } from './steady-storing.js';
import type { WholeFile } from './whole-file.js';

export interface WriteOptions {
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, then renamed. Throws
 * `output-exists`, `output-unwritable` (no space, no permission, no folder) or, when another
 * program holds the file that stands there, `output-in-use`: the new file is then kept beside it.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Promise<void> {
  const file = await openWhole(path, options);
  await file.write(typeof content === 'string' ? Buffer.from(content) : content);
  await file.commit();
}

/** Begins a file that is too long to be held, whole or not at all; `-` is standard output. Throws as `writeWhole` does. */
export async function openWhole(path: string, { force }: WriteOptions): Promise<WholeFile> {
  if (path === STANDARD) return standardOutput;
  if (!force && (await exists(path)))
    throw new FileFailure('output-exists', { file: shownPath(path) });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const { handle, sweep } = await openTemporary(temporary).catch((error: unknown) => {
    throw outputFailure(error, path);
  });
  const abort = async (): Promise<void> => {
    process.removeListener('exit', sweep);
    await handle.close().catch(() => undefined);
    await fs.rm(temporary, { force: true }).catch(() => undefined);
  };
  const orAbort = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      await abort();
      throw outputFailure(error, path);
    }
  };
  const storing = new SteadyStoring(handle);
  return {
    write: (bytes) =>
      orAbort(async () => {
        await writeAll(handle, bytes);
        storing.wrote(bytes.length);
      }),
    commit: async () => {
      await orAbort(async () => {
        await storing.finish();
        await handle.close();
        await replace(temporary, path);
        process.removeListener('exit', sweep);
      });
      await syncFolder(dirname(path));
    },
    abort,
  };
}

/**
 * Makes a file that is gone when the process ends. Ctrl-C ends it where it stands: had the file been made by a
 * call that is waited for, the end could come when the file is there and nobody knows of it yet, or even before
 * the file, for such a call is carried out all the same.
 */
async function openTemporary(path: string): Promise<{ handle: FileHandle; sweep: () => void }> {
  const sweep = (): void => rmSync(path, { force: true });
  closeSync(openSync(path, 'wx'));
  process.once('exit', sweep);
  try {
    return { handle: await fs.open(path, 'r+'), sweep };
  } catch (error) {
    process.removeListener('exit', sweep);
    sweep();
    throw error;
  }
}

/** The system may take fewer bytes than it was given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at);
    at += bytesWritten;
  }
}

/** Makes a folder and those above it. Throws `output-unwritable`. */
export async function ensureFolder(path: string): Promise<void> {
  await fs.mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw outputFailure(error, path);
  });
}

/** Removes a file, if it is there. Throws `output-unwritable`. */
export async function removeFile(path: string): Promise<void> {
  await fs.unlink(path).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw outputFailure(error, path);
  });
}

/** What the system says when another program holds a file. */
const IN_USE = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

async function replace(temporary: string, path: string): Promise<void> {
  try {
    await fs.rename(temporary, path);
  } catch (error) {
    if (!IN_USE.has(systemCode(error)) || !(await exists(path))) throw error;
    const kept = await freeNameBeside(path);
    await fs.rename(temporary, kept);
    const params = { file: shownPath(path), kept: shownPath(kept) };
    throw new FileFailure('output-in-use', params, { cause: error });
  }
}

/** `list.new.xlsx` for `list.xlsx`, or `list.new-2.xlsx` and so on when that is taken. */
async function freeNameBeside(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let count = 1; ; count += 1) {
    const name = `${stem}.new${count === 1 ? '' : `-${count}`}${extension}`;
    if (!(await exists(name))) return name;
  }
}

/** Makes the renaming last through a power cut; systems that can't sync a folder don't need it. */
async function syncFolder(path: string): Promise<void> {
  const handle = await fs.open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** What the system says when it can't or won't do something; Node's own errors read `ERR_…`. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/;

function outputFailure(error: unknown, path: string): unknown {
  const reason = systemCode(error);
  if (!SYSTEM_CODE.test(reason)) return error;
  return new FileFailure('output-unwritable', { file: shownPath(path), reason }, { cause: error });
}
