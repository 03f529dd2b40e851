import type { Adjustments } from '../findings/index.js';
import { asOfDate } from './as-of.js';
import type { Config } from './config.js';

/** An office's own severities and ignore list, for a command that judges no records of a day. */
export function adjustmentsOf({ severities, ignore, asOf }: Config): Adjustments {
  return { severities, ignore, asOf: asOfDate(asOf) };
}
