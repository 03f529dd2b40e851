import type { Language } from '../../core/kinds/index.js';
import type { AidFiles, ColumnForm, SettleOptions } from '../../core/settle/index.js';
import type { Redactor } from '../../report/index.js';

/** What is wanted of a reconciliation. */
export interface ReconcileOptions extends SettleOptions, AidFiles {
  readonly out: string;
  readonly force: boolean;
  /** Masks what the list of questions shows. */
  readonly redactor?: Redactor;
  /** How the added columns are headed and filled; the files beside follow. */
  readonly form: ColumnForm;
  /** Of a workbook of questions. */
  readonly language: Language;
}
