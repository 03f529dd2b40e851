import { spawnSync } from 'node:child_process';
import { markedName, type Use } from '../../src/lib/tables/write/placing/mark.js';

/** The name of what a process left that has ended. */
export function leftName(use: Use, file = '000000000000'): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return markedName(use).replace(/-\d+-\d+-[0-9a-f]{12}/, `-${pid}-1-${file}`);
}
