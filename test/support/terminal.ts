import { spawn, spawnSync } from 'node:child_process';
import { BIN, type Desk, environment } from './cli.js';

/** Whether this machine can give a command a terminal of its own (util-linux `script`). */
export const HAS_TERMINAL =
  spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

/** What a person does: waits until the screen shows a text, then types. */
export interface Typing {
  readonly when: string;
  readonly type: string;
}

const PATIENCE = 20_000;

/**
 * Runs the command in a pseudo-terminal and types. Gives all that the screen showed, and the exit code; fails when the
 * command waits for more than is typed.
 */
export function atTerminal(
  desk: Desk,
  args: readonly string[],
  typing: readonly Typing[],
  { columns = 100, env = {} }: { readonly columns?: number; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ status: number | null; screen: string }> {
  const child = inTerminal(desk, args, columns, env);
  const todo = [...typing];
  let screen = '';
  let seen = 0;
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      child.kill();
      reject(new Error(`still waiting:\n${screen}`));
    }, PATIENCE);
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString('utf8');
      const next = todo[0];
      if (next === undefined || !screen.slice(seen).includes(next.when)) return;
      todo.shift();
      seen = screen.length;
      // inquirer listens only after it has drawn the question.
      setTimeout(() => child.stdin.write(next.type), 150);
    });
    child.on('close', (status) => {
      clearTimeout(patience);
      resolve({ status, screen });
    });
  });
}

/** How long nothing may happen before somebody loses patience. */
const SILENCE = 250;

/**
 * Runs the command in a pseudo-terminal and types one thing after the other, whatever is asked; then Ctrl-C until it
 * ends. Gives all that the screen showed, and the exit code; fails when nothing ends it.
 */
export function typeBlindly(
  desk: Desk,
  args: readonly string[],
  keys: readonly string[],
): Promise<{ status: number | null; screen: string }> {
  const child = inTerminal(desk, args, 100);
  const todo = [...keys];
  let screen = '';
  return new Promise((resolve, reject) => {
    const typing = setInterval(() => {
      // Not before the first question: what is typed earlier is echoed and read by nobody.
      if (!screen.includes('?')) return;
      child.stdin.write(todo.shift() ?? '\u0003');
    }, SILENCE);
    const patience = setTimeout(() => {
      child.kill();
      reject(new Error(`still waiting after ${JSON.stringify(keys)}:\n${screen}`));
    }, PATIENCE);
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString('utf8');
    });
    child.stdin.on('error', () => {});
    child.on('close', (status) => {
      clearInterval(typing);
      clearTimeout(patience);
      resolve({ status, screen });
    });
  });
}

function inTerminal(
  desk: Desk,
  args: readonly string[],
  columns: number,
  env: NodeJS.ProcessEnv = {},
) {
  const command = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ');
  return spawn('script', ['-qfec', `stty cols ${columns} rows 30; ${command}`, '/dev/null'], {
    cwd: desk.folder,
    env: { ...environment(desk.folder), TERM: 'xterm', NO_COLOR: '1', ...env },
  });
}
