import { asOfDate, type Config, requireKnownWards } from '../../../core/config/index.js';
import { adjustFindings, Failure } from '../../../core/findings/index.js';
import { type FormerStrength, loadRegister } from '../../../core/register/index.js';
import { crosswalkOf, type Subject } from '../../../core/settle/index.js';
import {
  crosswalkScript,
  crosswalkUndoScript,
  dryRunScript,
  isOneTransaction,
  migrationScript,
  type SqlDialect,
  undoScript,
} from '../../../core/sql/index.js';
import type { Told } from '../../../report/index.js';
import { sqlAnswers } from './answers.js';
import { sqlReport } from './report/report.js';
import type { SqlAction, SqlReport } from './report/types.js';

export interface SqlOptions {
  readonly dialect: SqlDialect;
  readonly asOf: string | undefined;
  readonly subject: Subject;
  readonly former: FormerStrength;
  /** The table to be migrated and its columns, as the database names them; without it, the crosswalk. */
  readonly table: string | undefined;
  readonly schema: string | undefined;
  readonly codeColumn: string | undefined;
  readonly areaColumn: string | undefined;
  readonly keyColumn: string | undefined;
  /** The file of people's answers that the migration goes by, too. */
  readonly decisions: string | undefined;
  readonly dryRun: boolean;
  readonly inverse: boolean;
}

/**
 * The crosswalk, or the migration of a table, as statements for a database. Nothing is run. Throws `Failure`
 * command-needs, option-conflict, option-value, sql-name-… or what the file of decisions has wrong.
 */
export async function wardsSql(options: SqlOptions, config: Config): Promise<Told<SqlReport>> {
  const { dialect, table, subject } = options;
  refuseHalfNamed(options);
  const asOf = asOfDate(options.asOf ?? config.asOf);
  requireKnownWards(asOf);
  const action = actionOf(options);
  const { statements, findings } = await scriptOf(action, options, asOf);
  const { severities, ignore } = config;
  return sqlReport({
    type: 'wards-sql',
    dialect,
    action,
    asOf,
    subject,
    ...(table !== undefined && { table }),
    isWhole: isOneTransaction(dialect),
    hasParts: table !== undefined && options.areaColumn !== undefined,
    statements,
    ...adjustFindings(findings, { severities, ignore, asOf }),
  });
}

function refuseHalfNamed(options: SqlOptions): void {
  const { table, codeColumn, areaColumn, keyColumn, decisions, dryRun, inverse } = options;
  if (dryRun && inverse) {
    throw new Failure('option-conflict', { option: '--dry-run', other: '--inverse' });
  }
  const ofTable = [codeColumn, areaColumn, keyColumn, decisions];
  if (table === undefined && (ofTable.some((one) => one !== undefined) || dryRun)) {
    throw new Failure('command-needs', { needed: '--table NAME' });
  }
  if (table !== undefined && codeColumn === undefined && !inverse) {
    throw new Failure('command-needs', { needed: '--code-column COLUMN' });
  }
  if (areaColumn !== undefined && decisions === undefined && !inverse) {
    throw new Failure('command-needs', { needed: '--decisions FILE' });
  }
}

function actionOf({ table, dryRun, inverse }: SqlOptions): SqlAction {
  if (table === undefined) return inverse ? 'drop' : 'crosswalk';
  if (inverse) return 'undo';
  return dryRun ? 'count' : 'migrate';
}

/** The statements, and what is to be said of the answers in them. */
async function scriptOf(
  action: SqlAction,
  options: SqlOptions,
  asOf: string,
): Promise<Pick<SqlReport, 'statements' | 'findings'>> {
  const { table = '', codeColumn = '', decisions, areaColumn } = options;
  if (action === 'crosswalk' || action === 'drop' || action === 'undo')
    return { statements: statementsOf(action, options, asOf), findings: [] };
  const { subject, former } = options;
  const rules = { register: loadRegister(), asOf, subject, former };
  const { answers, findings } = await sqlAnswers(rules, decisions, areaColumn !== undefined);
  const place = { ...options, table, codeColumn };
  const write = action === 'count' ? dryRunScript : migrationScript;
  return { statements: write(place, answers), findings };
}

function statementsOf(
  action: 'crosswalk' | 'drop' | 'undo',
  options: SqlOptions,
  asOf: string,
): string[] {
  const { subject, table = '' } = options;
  if (action === 'drop') return crosswalkUndoScript(options);
  if (action === 'undo') return undoScript({ ...options, table });
  const register = loadRegister();
  const rules = { register, asOf, subject };
  return crosswalkScript(options, crosswalkOf(register, rules), rules);
}
