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
  columns = 100,
): Promise<{ status: number | null; screen: string }> {
  const command = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn(
    'script',
    ['-qfec', `stty cols ${columns} rows 30; ${command}`, '/dev/null'],
    {
      cwd: desk.folder,
      env: { ...environment(desk.folder), TERM: 'xterm', NO_COLOR: '1' },
    },
  );
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
