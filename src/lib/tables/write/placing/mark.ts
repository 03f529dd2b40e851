import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../../system-code.js';

/**
 * What a marked file is for: one being written, what stood in its place, the list of what is being put where, or a
 * folder of such as nobody else shall see.
 */
export type Use = 'new' | 'old' | 'plan' | 'folder';

/** Machine, process, when that began, which file of it, and its use. */
const MARKED = /^\.haicap-([0-9a-f]{8})-(\d+)-(\d+)-([0-9a-f]{12})\.(new|old|plan|folder)$/;

/**
 * Names a temporary file so that a later run knows whose it is. Containers number their processes from one again
 * and share folders: hence the machine, and when the process began.
 */
export function markedName(use: Use): string {
  const { pid } = process;
  return `.haicap-${MACHINE}-${pid}-${beginningOf(pid)}-${randomBytes(6).toString('hex')}.${use}`;
}

/** The use of a file that a process left which has ended; nothing for every other name. */
export function leftFor(name: string): Use | undefined {
  const [, machine, id = '', beginning, , use] = MARKED.exec(name) ?? [];
  if (machine !== MACHINE) return undefined;
  const pid = Number(id);
  const lives = isAlive(pid) && beginningOf(pid) === beginning;
  return lives ? undefined : (use as Use);
}

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A process of another user is alive, though nothing may be sent to it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Where in the system's account of a process its beginning stands, counted behind the name in parentheses. */
const BEGINNING = 19;

/** When a process began, in the system's own count; `0` where it doesn't tell: a number may have been given away again. */
function beginningOf(pid: number): string {
  try {
    const account = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return account.slice(account.lastIndexOf(')') + 2).split(' ')[BEGINNING] ?? '0';
  } catch {
    return '0';
  }
}
