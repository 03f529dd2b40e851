import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { asUnprivileged } from './unprivileged.js';

const MOST_TRIES = 300;
const PAUSE_MS = 100;

/** Ends a server whose test was killed before it could: after so many seconds, ten later by force. */
const BOUNDED = ['-k', '10', '600'];

/** A server that a test started, and that ends with it. */
export interface RunningServer {
  stop(): Promise<void>;
}

/** Starts a server and waits until it answers, half a minute at most. Throws with what it said. */
export async function startServer(
  command: string,
  args: readonly string[],
  isReady: () => boolean,
  folder: string,
): Promise<RunningServer> {
  const child = spawn('timeout', [...BOUNDED, command, ...args], {
    ...asUnprivileged(),
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${String(chunk)}`.slice(-4000);
  });
  // A test run that ends early takes its server along.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} ended at once: ${said}`);
    if (isReady()) return { stop: () => stop(child, end) };
    await sleep(PAUSE_MS);
  }
  await stop(child, end);
  throw new Error(`${command} didn't answer in time: ${said}`);
}

async function stop(child: ChildProcess, end: () => void): Promise<void> {
  process.removeListener('exit', end);
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
