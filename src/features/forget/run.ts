import { requireDate } from '../../core/config/index.js';
import { Failure } from '../../core/findings/index.js';
import {
  type AllowedRemovals,
  authorOf,
  type Forgettable,
  reading,
  shortPath,
  type Workspace,
  workspaceFolder,
  writing,
} from '../../core/store/index.js';
import type { Told } from '../../report/index.js';
import { type BesideFile, besideFiles } from './question-files.js';
import { forgetReport } from './report/report.js';
import type { ForgetReport } from './report/types.js';

export interface ForgetOptions {
  readonly before: string;
  readonly workspace: string | undefined;
  readonly dryRun: boolean;
  readonly allowRemovals: AllowedRemovals;
  readonly author: string | undefined;
  /** Asks a person whether so many rows in so many files may be removed; absent where nobody is there. */
  readonly agree?: (rows: number, files: number) => Promise<boolean>;
}

/**
 * Removes what was set aside before a day, and the files of questions that are named, for good; with `dryRun` only tells
 * what would be. Throws `Failure` forget-unallowed unless a person allowed it, forget-other, forget-unfinished.
 */
export async function forget(
  files: readonly string[],
  options: ForgetOptions,
): Promise<Told<ForgetReport>> {
  const before = requireDate('--before', options.before);
  const { due, younger } = await besideFiles(files, before);
  const report = (workspace: Workspace, found: Forgettable, findings: number) =>
    forgetReport({
      type: 'forget',
      directory: shortPath(workspaceFolder(options.workspace)),
      before,
      dryRun: options.dryRun,
      workbooks: found.workbooks,
      questions: due.map(({ file, rows }) => ({ file, rows })),
      findings,
      undated: found.undated,
      younger,
      others: workspace.otherFiles().map(shortPath),
    });
  if (options.dryRun)
    return reading(options.workspace, (workspace) =>
      report(workspace, workspace.forgettable(before, new Date()), 0),
    );
  return writing(options.workspace, false, async (workspace) => {
    const found = await forgetAllowed(workspace, before, due, options);
    // Also where nothing was left to remove: another process may have held an earlier run's traces.
    workspace.erase();
    return report(workspace, found, found.findings);
  });
}

async function forgetAllowed(
  workspace: Workspace,
  before: string,
  due: readonly BesideFile[],
  { allowRemovals, agree, author }: ForgetOptions,
) {
  const attempt = (most: number) =>
    workspace.forget({
      before,
      questions: due,
      author: authorOf(author),
      now: new Date(),
      accept: (rows) => rows <= most,
    });
  const allowed = allowRemovals === 'any' ? Number.POSITIVE_INFINITY : (allowRemovals ?? 0);
  const found = attempt(allowed);
  if (!found.refused) return found;
  const rows = [...found.workbooks, ...due].reduce((sum, one) => sum + one.rows, 0);
  const workbooks = found.workbooks.length + due.length;
  const refusal = new Failure('forget-unallowed', { rows, workbooks, allowed });
  if (!(await agree?.(rows, workbooks))) throw refusal;
  const again = attempt(rows);
  if (again.refused) throw refusal;
  return again;
}
