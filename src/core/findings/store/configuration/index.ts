import { baselineStale } from './baseline-stale.js';
import { ignoreExpired } from './ignore-expired.js';
import { ignoreUnused } from './ignore-unused.js';

/** Codes about rules of the configuration that do nothing any more. */
export const storeConfiguration = {
  'ignore-expired': ignoreExpired,
  'ignore-unused': ignoreUnused,
  'baseline-stale': baselineStale,
};
