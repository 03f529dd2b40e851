import type { Config, ReadingFlags } from '../core/config/index.js';
import type { KnownPersons } from '../core/kinds/index.js';
import type { Masking, Redactor } from '../report/index.js';
import { type GivenOptions, namesGiven } from './named-files.js';
import { maskScreen } from './screen/screen.js';

/** What `--redact` masks with, in all that a command gives but the data themselves. */
export interface Redaction {
  readonly masking: Masking;
  /** For what a command writes besides its report. */
  readonly redactor: Redactor;
  /** Takes what the office says: its own headers of persons, the files that it names. */
  readonly adopt: (config: Config) => void;
  /** Learns who stands in the columns of persons of these files. */
  readonly meet: (patterns: readonly string[], flags?: Partial<ReadingFlags>) => Promise<void>;
}

/** What of the options is about masking. */
export interface RedactOptions {
  readonly redact?: true;
  readonly redactFiles?: true;
}

/** Begins to mask, the screen first of all; undefined where nobody asked for it. */
export async function beginRedaction(
  options: RedactOptions & GivenOptions,
): Promise<Redaction | undefined> {
  const { redact, redactFiles } = options;
  maskScreen(undefined);
  if (!redact && !redactFiles) return undefined;
  const { KnownPersons: Persons } = await import('../core/kinds/index.js');
  const { FileNames, Redactor: Masker } = await import('../report/index.js');
  const persons: KnownPersons = new Persons();
  const files = redactFiles ? new FileNames() : undefined;
  for (const name of namesGiven(options)) files?.masked(name);
  const masking = { persons, ...(files !== undefined && { files }) };
  const redactor = new Masker(undefined, masking);
  maskScreen((text) => redactor.text(files?.within(text) ?? text));
  return {
    masking,
    redactor,
    adopt: (config) => {
      persons.adopt(config.persons);
      for (const name of [config.file, config.registerOverlay])
        if (name !== undefined) files?.masked(name);
    },
    meet: async (patterns, { encoding, delimiter } = {}) => {
      const { meetPersons } = await import('../core/reading/index.js');
      await meetPersons(persons, patterns, {
        ...(encoding !== undefined && { encoding }),
        ...(delimiter !== undefined && { delimiter }),
      });
      for (const pattern of patterns) files?.masked(pattern);
    },
  };
}
