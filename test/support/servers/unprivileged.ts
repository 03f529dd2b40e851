import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `nobody` of Debian: database servers refuse to run as root. */
const NOBODY = 65_534;

/** Whom to run a server as: who we are, or nobody when we are root. */
export function asUnprivileged(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** A folder of its own for one server, which may write there. */
export function serverFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `haicap-${name}-`));
  const { uid, gid } = asUnprivileged();
  chmodSync(folder, 0o700);
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** No program here may hang: what takes longer has failed. */
const MOST_SECONDS = 90;

/** Runs a program to its end; gives what it wrote. Throws with what it said when it failed. */
export function runTool(
  command: string,
  args: readonly string[],
  options: Pick<SpawnSyncOptions, 'input' | 'uid' | 'gid' | 'cwd'> = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), LC_ALL: 'C' },
    timeout: MOST_SECONDS * 1000,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}
