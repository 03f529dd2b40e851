import type { Finding, Findings } from '../../../core/findings/index.js';
import type { Manifest } from '../../../core/portal/index.js';

/** Of `verify`. */
export interface VerifyReport {
  readonly type: 'verify';
  readonly kind: string;
  readonly directory: string;
  readonly manifest: Manifest;
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
