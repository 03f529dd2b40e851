import type { ReadingFlags } from '../core/config/index.js';
import type { KnownPersons } from '../core/kinds/index.js';
import type { Masking, Redactor } from '../report/index.js';
import { maskScreen } from './screen/screen.js';

/** What `--redact` masks with, in all that a command gives but the data themselves. */
export interface Redaction {
  readonly masking: Masking;
  /** For what a command writes besides its report. */
  readonly redactor: Redactor;
  /** Learns who stands in the columns of persons of these files. */
  readonly meet: (patterns: readonly string[], flags?: Partial<ReadingFlags>) => Promise<void>;
}

/** What of the options is about masking. */
export interface RedactOptions {
  readonly redact?: true;
  readonly redactFiles?: true;
}

/** Options that name files, as commander leaves them. */
const FILES: ReadonlySet<string> = new Set([
  'output',
  'out',
  'to',
  'decisions',
  'workbook',
  'fromWorkbook',
  'areas',
  'mapping',
  'saveMapping',
  'config',
  'workspace',
]);

/** Begins to mask, the screen first of all; undefined where nobody asked for it. */
export async function beginRedaction(options: RedactOptions): Promise<Redaction | undefined> {
  const { redact, redactFiles } = options;
  maskScreen(undefined);
  if (!redact && !redactFiles) return undefined;
  const { KnownPersons: Persons } = await import('../core/kinds/index.js');
  const { FileNames, Redactor: Masker } = await import('../report/index.js');
  const persons: KnownPersons = new Persons();
  const files = redactFiles ? new FileNames() : undefined;
  for (const [option, value] of Object.entries(options))
    if (FILES.has(option) && typeof value === 'string') files?.masked(value);
  const masking = { persons, ...(files !== undefined && { files }) };
  const redactor = new Masker(undefined, masking);
  maskScreen((text) => redactor.text(files?.within(text) ?? text));
  return {
    masking,
    redactor,
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
