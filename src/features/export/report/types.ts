import type { Finding, Findings } from '../../../core/findings/index.js';
import type { Manifest } from '../../../core/portal/index.js';

/** Of `export`. */
export interface ExportReport {
  readonly type: 'export';
  readonly kind: string;
  readonly profile: string;
  readonly directory: string;
  /** Absent when nothing was written: the findings say why. */
  readonly manifest?: Manifest;
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
