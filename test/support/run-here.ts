import { vi } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import type { Desk } from './cli.js';

/**
 * Runs a command in this process, in the desk's folder, and gives what it wrote to stdout: for tests
 * that need many runs and neither the built command nor its exit code. One at a time.
 */
export async function runHere(desk: Desk, ...args: string[]): Promise<string> {
  const { exitCode } = process;
  const folder = process.cwd();
  let output = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  try {
    process.chdir(desk.folder);
    await buildProgram('vi').parseAsync(['node', 'haicap', ...args]);
  } finally {
    process.chdir(folder);
    process.exitCode = exitCode;
    stdout.mockRestore();
  }
  return output;
}
