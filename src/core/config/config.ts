import type { Given } from '../../schemas/index.js';
import type { Language } from '../kinds/index.js';
import type { configSchema } from './file-schema.js';

/** `haicap.config.json` as an office writes it: every part may be left out. */
export type ConfigFile = Given<typeof configSchema>;

/** What an office may say of many things, none of it left open. */
type Sections =
  | 'severities'
  | 'changes'
  | 'ignore'
  | 'ignoreChanges'
  | 'repairs'
  | 'columns'
  | 'kinds'
  | 'persons'
  | 'export';

/** What an office has settled for itself in `haicap.config.json`; `schemas/config.schema.json` describes each part. */
export interface Config extends Readonly<{ [K in Sections]: NonNullable<ConfigFile[K]> }> {
  /** The file it was read from, as messages name it. */
  readonly file?: string;
  /** Whether it was found in a folder above the working directory. */
  readonly isAbove?: boolean;
  readonly asOf?: string;
  readonly lang?: Language;
  /** As seen from here. */
  readonly registerOverlay?: string;
}

export const EMPTY_CONFIG: Config = {
  severities: {},
  changes: {},
  ignore: [],
  ignoreChanges: {},
  repairs: {},
  columns: {},
  kinds: {},
  persons: {},
  export: {},
};
