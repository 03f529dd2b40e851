import { spawnSync } from 'node:child_process';
import { BIN, type Desk, environment, type Outcome } from './cli.js';

/** Root may read and write anything; what it starts without these capabilities (capabilities(7)) may not. */
const WITHOUT_POWER = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] as const;

const IS_ROOT = process.getuid?.() === 0;

/** Windows has other rights; elsewhere root needs the program that takes its power away. */
export const HAS_RIGHTS =
  process.platform !== 'win32' && (!IS_ROOT || spawnSync(WITHOUT_POWER[0], ['-V']).status === 0);

/** Runs a command as one that the rights of files and folders hold for, whoever runs the tests. */
export function runWithinRights(desk: Desk, ...args: readonly string[]): Outcome {
  const command = [...(IS_ROOT ? WITHOUT_POWER : []), process.execPath, BIN, ...args];
  const [program = '', ...rest] = command;
  return spawnSync(program, rest, {
    cwd: desk.folder,
    env: environment(desk.folder),
    encoding: 'utf8',
  });
}
