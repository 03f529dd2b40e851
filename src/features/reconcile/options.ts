import type { Language } from '../../core/kinds/index.js';
import type { AidFiles, ColumnForm, SettleOptions } from '../../core/settle/index.js';

/** What is wanted of a reconciliation. */
export interface ReconcileOptions extends SettleOptions, AidFiles {
  readonly out: string;
  readonly force: boolean;
  /** How the added columns are headed and filled; the files beside follow. */
  readonly form: ColumnForm;
  /** Of a workbook of questions. */
  readonly language: Language;
}
