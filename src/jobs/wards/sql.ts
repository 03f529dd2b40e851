import {
  crosswalkScript,
  crosswalkUndoScript,
  dryRunScript,
  isOneTransaction,
  migrationScript,
  type SqlDialect,
  undoScript,
} from '../../export/index.js';
import { Failure } from '../../findings/index.js';
import { addedCells, crosswalkOf, type Subject } from '../../reconcile/index.js';
import type { SqlAction, SqlReport } from '../../report/index.js';
import { loadRegister } from '../../wards/index.js';
import { asOfDate } from '../as-of.js';

export interface SqlOptions {
  readonly dialect: SqlDialect;
  readonly asOf: string | undefined;
  readonly subject: Subject;
  /** The table to be migrated and its columns, as the database names them; without it, the crosswalk. */
  readonly table: string | undefined;
  readonly schema: string | undefined;
  readonly codeColumn: string | undefined;
  readonly keyColumn: string | undefined;
  readonly dryRun: boolean;
  readonly inverse: boolean;
}

/**
 * The crosswalk, or the migration of a table, as statements for a database. Nothing is run. Throws `Failure`
 * command-needs, option-conflict, option-value or sql-name-….
 */
export function wardsSql(options: SqlOptions): SqlReport {
  const { dialect, table, subject } = options;
  refuseHalfNamed(options);
  const asOf = asOfDate(options.asOf);
  const action = actionOf(options);
  return {
    type: 'wards-sql',
    dialect,
    action,
    asOf,
    subject,
    ...(table !== undefined && { table }),
    isWhole: isOneTransaction(dialect),
    statements: statementsOf(action, options, asOf),
  };
}

function refuseHalfNamed({ table, codeColumn, keyColumn, dryRun, inverse }: SqlOptions): void {
  if (dryRun && inverse) {
    throw new Failure('option-conflict', { option: '--dry-run', other: '--inverse' });
  }
  if (table === undefined && (codeColumn !== undefined || keyColumn !== undefined || dryRun)) {
    throw new Failure('command-needs', { needed: '--table NAME' });
  }
  if (table !== undefined && codeColumn === undefined && !inverse) {
    throw new Failure('command-needs', { needed: '--code-column COLUMN' });
  }
}

function actionOf({ table, dryRun, inverse }: SqlOptions): SqlAction {
  if (table === undefined) return inverse ? 'drop' : 'crosswalk';
  if (inverse) return 'undo';
  return dryRun ? 'count' : 'migrate';
}

function statementsOf(action: SqlAction, options: SqlOptions, asOf: string): string[] {
  const { subject, table = '', codeColumn = '' } = options;
  const place = { ...options, table, codeColumn };
  if (action === 'drop') return crosswalkUndoScript(place);
  if (action === 'undo') return undoScript(place);
  const register = loadRegister();
  const entries = crosswalkOf(register, { asOf, subject });
  if (action === 'crosswalk') return crosswalkScript(place, entries, { register, asOf, subject });
  const answers = entries.map(
    ({ old, outcome }) => [old.code, ...addedCells(register, outcome, asOf)] as const,
  );
  return action === 'count' ? dryRunScript(place, answers) : migrationScript(place, answers);
}
