import { spawn } from 'node:child_process';
import { BIN, type Desk, environment } from '../cli.js';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** A signal after so many milliseconds. */
export interface Signalled {
  readonly signal: NodeJS.Signals;
  readonly after: number;
}

/** Runs a command in a process of its own, and stops it, unless it ends before. */
export function stop(
  desk: Desk,
  args: readonly string[],
  how: { readonly env?: Readonly<Record<string, string>>; readonly signalled?: Signalled },
): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: desk.folder,
    env: { ...environment(desk.folder), ...how.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { signal = 'SIGKILL', after = 60_000 } = how.signalled ?? {};
  const timer = setTimeout(() => child.kill(signal), after);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((done) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ status, stderr });
    });
  });
}
