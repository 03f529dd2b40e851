import type { Command } from 'commander';
import type { CliWords } from './language.js';
import { writesAlways } from './options.js';
import { tell } from './screen/screen.js';

/** Options that name something to be written. */
const WRITES = [
  'output',
  'out',
  'mark',
  'saveMapping',
  'workbook',
  'fromWorkbook',
  'baselineUpdate',
] as const;

/** Tells that `--force` does nothing where nothing is written: whoever gave it expected something to be replaced. */
export function tellIdleForce(command: Command, { talk }: CliWords): void {
  const options = command.opts<Readonly<Record<string, unknown>>>();
  const isWriting = writesAlways(command) || WRITES.some((name) => options[name] !== undefined);
  if (options.force === true && !isWriting) tell(talk.forceIdle);
}
