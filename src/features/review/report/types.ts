import type { Finding, Findings } from '../../../core/findings/index.js';
import type { Vintage } from '../../../core/settle/index.js';
import type { QuestionView } from '../../../report/index.js';

/** Of `review`. */
export interface ReviewReport {
  readonly type: 'review';
  readonly file: string;
  /** The decisions file, when answers were put into it. */
  readonly decisions?: string;
  /** The workbook that the questions were written to. */
  readonly workbook?: string;
  readonly asOf: string;
  readonly vintage: Vintage;
  /** Questions that were open, and those of them that were answered; rows are those that ask them. */
  readonly summary: {
    readonly questions: number;
    readonly rows: number;
    readonly answered: number;
    readonly answeredRows: number;
  };
  /** Those still open, of most rows first. */
  readonly questions: readonly QuestionView[];
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
