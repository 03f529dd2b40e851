/** What a script does: makes the crosswalk or drops it; migrates a table, only counts, or undoes it. */
export type SqlAction = 'crosswalk' | 'drop' | 'migrate' | 'count' | 'undo';

/** Of `wards sql`. */
export interface SqlReport {
  readonly type: 'wards-sql';
  readonly dialect: string;
  readonly action: SqlAction;
  readonly asOf: string;
  readonly subject: 'people' | 'land';
  /** The table that is migrated, as the user named it. */
  readonly table?: string;
  /** Whether the dialect puts all of it into one transaction. */
  readonly isWhole: boolean;
  /** In the order they are to be run; without semicolons. */
  readonly statements: readonly string[];
}
