import type { Command } from 'commander';
import type { CliWords } from './language.js';
import { isAskedToWrite } from './named-files.js';
import { writesAlways } from './options.js';
import { tell } from './screen/screen.js';

/** Tells that `--force` does nothing where nothing is written: whoever gave it expected something to be replaced. */
export function tellIdleForce(command: Command, { talk }: CliWords): void {
  const options = command.opts<Readonly<Record<string, unknown>>>();
  const isWriting = writesAlways(command) || isAskedToWrite(options);
  if (options.force === true && !isWriting) tell(talk.forceIdle);
}
