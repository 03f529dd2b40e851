import { Failure } from '../core/findings/choices.js';
import type { Language } from '../core/kinds/index.js';
import { type StandardStream, standardError, standardOutput } from '../lib/streams/index.js';
import { FORMATS, type Format } from '../report/choices.js';
import { flagOf } from './flag.js';
import { cliWords, fill } from './language.js';
import type { CommonOptions } from './options.js';
import { confirm } from './screen/ask.js';
import { STANDARD } from './standard.js';

/**
 * What a command is told of where its report goes; `out`, `copy`: what it makes besides, which may take standard
 * output; `asOf`: the day that rules of the ignore list are held to.
 */
export type OutputOptions = CommonOptions & {
  readonly out?: string;
  readonly copy?: string;
  readonly asOf?: string;
};

/** `--workspace "$WS"` with an unset variable would mean the working directory. */
export function refuseEmptyValues(options: CommonOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== '') continue;
    throw new Failure('option-incomplete', { option: flagOf(name) });
  }
}

/** Throws `Failure` command-needs where a baseline is to be written and none is named. */
export function requireBaseline({ baseline, baselineUpdate }: CommonOptions): void {
  if (baselineUpdate && baseline === undefined)
    throw new Failure('command-needs', { needed: '--baseline FILE' });
}

/** A workbook's bytes would only garble a terminal. */
export function refuseBinaryTerminal(options: OutputOptions): void {
  const { format, output } = options;
  const { isBinary, suffixes }: Format = FORMATS[format];
  if (!isBinary || output !== undefined || !reportStream(options).stream.isTTY) return;
  throw new Failure('command-needs', { needed: `--output FILE${suffixes[0]}` });
}

/** Where a report goes that no file is named for. */
export function reportStream({ out, copy }: OutputOptions): StandardStream {
  return out === STANDARD || copy === STANDARD ? standardError : standardOutput;
}

/** Asked before the work, not after it: nobody waits for a report that can't be written. */
export async function refuseOverwriting(
  options: CommonOptions,
  language: Language,
  interactive: boolean,
): Promise<void> {
  const { output } = options;
  if (output === undefined || options.force) return;
  const { isTaken } = await import('../lib/tables/index.js');
  if (!(await isTaken(output))) return;
  const question = fill(cliWords(language).talk.overwrite, { file: output });
  if (interactive && (await confirm(question, language))) return;
  throw new Failure('output-exists', { file: output });
}
