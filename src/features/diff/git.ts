import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../core/findings/index.js';
import { privateFolder } from '../../lib/tables/index.js';

/** A file as git has it in one of its revisions. */
export interface GitFile {
  /** Where it can be read, until it is removed. */
  readonly path: string;
  /** As git names it; ends like the file itself. */
  readonly name: string;
  readonly remove: () => void;
}

/** Takes a file out of a revision of its own repository. Throws `Failure` git-unreadable with what git says. */
export async function fileFromGit(file: string, revision: string): Promise<GitFile> {
  const { folder, remove } = privateFolder();
  const path = join(folder, basename(file));
  try {
    await writeBlob(file, revision, path);
  } catch (cause) {
    remove();
    throw cause;
  }
  return { path, name: `${revision}:./${file}`, remove };
}

/** The bytes as they were committed: no filter for showing texts is asked. */
async function writeBlob(file: string, revision: string, path: string): Promise<void> {
  const args = ['cat-file', 'blob', `${revision}:./${basename(file)}`];
  // Git's own words are a reason among ours: English, wherever it runs.
  const env = { ...process.env, LC_ALL: 'C' };
  const git = spawn('git', args, { cwd: dirname(file), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(git, 'close').catch((cause: unknown) => {
    said = cause instanceof Error ? cause.message : String(cause);
    return [1];
  });
  const piped = pipeline(git.stdout, createWriteStream(path)).catch((cause: unknown) => cause);
  const [code] = await ended;
  const fault = await piped;
  if (code === 0 && fault !== undefined) throw fault;
  if (code === 0) return;
  const reason = said.trim().split('\n')[0] ?? '';
  throw new Failure('git-unreadable', { file, revision, reason });
}
