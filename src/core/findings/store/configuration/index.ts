import { baselineStale } from './baseline-stale.js';
import { changeIgnoreExpired } from './change-ignore-expired.js';
import { changeIgnoreUnused } from './change-ignore-unused.js';
import { ignoreExpired } from './ignore-expired.js';
import { ignoreUnused } from './ignore-unused.js';

/** Codes about rules of the configuration that do nothing any more. */
export const storeConfiguration = {
  'ignore-expired': ignoreExpired,
  'ignore-unused': ignoreUnused,
  'change-ignore-expired': changeIgnoreExpired,
  'change-ignore-unused': changeIgnoreUnused,
  'baseline-stale': baselineStale,
};
