import type { ChunkedText } from '../../lib/streams/index.js';
import type { ReportOptions } from '../options.js';
import type { Told } from '../told.js';

export interface Rendered {
  /** Text, or the bytes of a workbook. Text ends with a line break. */
  readonly output: string | Uint8Array | ChunkedText;
  /** What a person has to be told and the output has no place for: a script is piped into a database. */
  readonly aside?: string;
}

/** Puts a report into one format. Pure: the same report and options give the same output. */
export type Reporter = (told: Told, options: ReportOptions) => Promise<Rendered>;
