import type { FilesTogether } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import type { AccountedInput } from '../../layout/index.js';
import type { ColumnForm } from '../choices.js';
import type { SettledTable } from '../settle-table.js';
import type { TableSource } from '../source/source.js';
import type { ColumnOffer } from './column-offers.js';
import type { ColumnUse } from './evidence-columns.js';
import type { Beside } from './outputs.js';

/** Where what is written of a file goes. */
export interface WriteTargets {
  readonly out: string;
  readonly force: boolean;
  readonly beside: Beside;
  /** Of the files beside. */
  readonly form: ColumnForm;
  readonly files: FilesTogether;
}

/** Sources whose rows are being written, and what is left to do when all have passed. */
export interface Writing {
  readonly sources: readonly TableSource[];
  /** Ends the writing; gives what is to be said of it and the files that were written beside. */
  finish(): Promise<{ readonly findings: readonly Finding[]; readonly beside: readonly string[] }>;
}

/** A file that was opened and understood: what stands in the way of its being reconciled, or the sources of its rows. */
export interface TableFile {
  readonly name: string;
  /** What is to be said before any row is answered; without a source they tell why there is none. */
  readonly findings: readonly Finding[];
  /** None where nothing says which ward is meant. */
  readonly sources: readonly TableSource[];
  /** Without a source: the columns that may say it. */
  readonly offers: readonly ColumnOffer[];
  /** What the columns of each source were read as. */
  readonly uses: readonly ColumnUse[];
  /** Has the sources written. */
  write(targets: WriteTargets): Promise<Writing>;
  /** What the filled rows came to, when those of the sources were answered. */
  inputs(settled: readonly SettledTable[]): Promise<readonly AccountedInput[]>;
  close(): Promise<void>;
}
