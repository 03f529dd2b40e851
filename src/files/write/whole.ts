import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Failure } from '../../findings/index.js';
import { exists } from '../exists.js';
import { shownPath } from '../read/bytes.js';
import { systemCode } from '../system-code.js';

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
  { force }: WriteOptions,
): Promise<void> {
  if (!force && (await exists(path))) throw new Failure('output-exists', { file: shownPath(path) });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(temporary, content);
    await replace(temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw outputFailure(error, path);
  }
  await syncFolder(dirname(path));
}

/** Makes a folder and those above it. Throws `output-unwritable`. */
export async function ensureFolder(path: string): Promise<void> {
  await fs.mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw outputFailure(error, path);
  });
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await fs.open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
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
    throw new Failure('output-in-use', params, { cause: error });
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
  return new Failure('output-unwritable', { file: shownPath(path), reason }, { cause: error });
}
