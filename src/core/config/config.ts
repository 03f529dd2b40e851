import type { IgnoreRule, SeverityOverrides } from '../findings/index.js';
import type { OwnWords } from '../kinds/index.js';

/** What an office has settled for itself in `haicap.config.json`. */
export interface Config {
  /** The file it was read from, as messages name it. */
  readonly file?: string;
  /** Whether it was found in a folder above the working directory. */
  readonly isAbove?: boolean;
  readonly severities: SeverityOverrides;
  readonly ignore: readonly IgnoreRule[];
  /** Repair name → whether it is made; all are when absent. */
  readonly repairs: Readonly<Record<string, boolean>>;
  /** Kind → header → field, or null for a column to leave out. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Kind → what the office calls its fields, values and known names. */
  readonly kinds: Readonly<Record<string, OwnWords>>;
  readonly export: { readonly profile?: string; readonly to?: string };
  readonly asOf?: string;
}

export const EMPTY_CONFIG: Config = {
  severities: {},
  ignore: [],
  repairs: {},
  columns: {},
  kinds: {},
  export: {},
};
