import type { Finding, Findings } from '../../../../core/findings/index.js';
import type { Subject } from '../../../../core/settle/choices.js';
import type { SqlDialect } from '../../../../core/sql/choices.js';

/** What a script does: makes the crosswalk or drops it; migrates a table, only counts, or undoes it. */
export const SQL_ACTIONS = ['crosswalk', 'drop', 'migrate', 'count', 'undo'] as const;

export type SqlAction = (typeof SQL_ACTIONS)[number];

/** Of `wards sql`. */
export interface SqlReport {
  readonly type: 'wards-sql';
  readonly dialect: SqlDialect;
  readonly action: SqlAction;
  readonly asOf: string;
  readonly subject: Subject;
  /** The table that is migrated, as the user named it. */
  readonly table?: string;
  /** Whether the dialect puts all of it into one transaction. */
  readonly isWhole: boolean;
  /** Whether rows are told by a part of their ward, too. */
  readonly hasParts: boolean;
  /** In the order they are to be run; without semicolons. */
  readonly statements: readonly string[];
  /** About people's answers that the script goes by, or can't. */
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
