import type { Example, FindingCode, Severity } from '../../../core/findings/index.js';

/** Of `explain` without a code: every code there is. */
export interface CatalogueReport {
  readonly type: 'catalogue';
  readonly codes: readonly ExplainReport[];
}

/** Of `explain`: texts in the language asked for. */
export interface ExplainReport {
  readonly type: 'explain';
  readonly code: FindingCode;
  readonly title: string;
  readonly why: string;
  readonly example: Example;
  readonly remedy: string;
  readonly severity: Severity;
  readonly rejecting: boolean;
}
