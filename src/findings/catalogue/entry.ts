import type { Severity } from '../severity.js';

/**
 * What is fixed about a finding code before any file is read.
 *
 * `rejecting`: on import the row is set aside (written to the rejected workbook).
 * `blocksReplace`: a part of the file was not understood, so that it can't stand for the whole of a dataset.
 * `params`: the names that the code's message may use in braces; `value`, `column`, `field`,
 * `row`, `key`, `from` and `to` are always there (see `commonParams`).
 */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly rejecting: boolean;
  readonly blocksReplace?: true;
  readonly params: readonly string[];
}
