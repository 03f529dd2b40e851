import { countFindings, Failure } from '../../core/findings/index.js';
import { type Fields, loadKind, withExtraFields, withExtraNested } from '../../core/kinds/index.js';
import {
  type AllowedRemovals,
  authorOf,
  countValues,
  type OnStored,
  type Outcome,
  type Revision,
  reading,
  refuseRemovals,
  removesTooMany,
  resolveRevision,
  tellStored,
  type Workspace,
  writing,
} from '../../core/store/index.js';
import type { Json } from '../../lib/tables/index.js';
import { closest } from '../../lib/text/index.js';
import type { Told } from '../../report/index.js';
import { logReport } from './report/log.js';
import { recordReport } from './report/record.js';
import { revisionReport } from './report/revision.js';
import type { LoggedRevision, LogReport, RecordReport, RevisionReport } from './report/types.js';

export interface HistoryOptions {
  /** The only dataset when absent. */
  readonly dataset: string | undefined;
  readonly workspace: string | undefined;
}

/** All revisions, newest first. Throws `Failure` workspace-missing, dataset-unknown. */
export async function log(options: HistoryOptions): Promise<Told<LogReport>> {
  return reading(options.workspace, (workspace) =>
    logReport({
      type: 'log',
      revisions: workspace
        .revisions(options.dataset)
        .map((revision) => logged(workspace, revision)),
      forgettings: workspace.forgettings(),
    }),
  );
}

/** A revision, or one record of it. Throws `Failure` revision-unknown, option-value for a key. */
export async function show(
  options: HistoryOptions & { readonly revision: string; readonly key: string | undefined },
): Promise<Told<RevisionReport> | Told<RecordReport>> {
  return reading(options.workspace, (workspace) => {
    const revision = resolveRevision(workspace, options.revision, options.dataset);
    return options.key === undefined
      ? revisionReport(showRevision(workspace, revision))
      : recordReport(showRecord(workspace, revision, options.key));
  });
}

export interface RestoreOptions extends HistoryOptions {
  readonly revision: string;
  readonly author: string | undefined;
  readonly allowRemovals: AllowedRemovals;
  /** Asks a person whether so many records of so many may be taken out; absent where nobody is there. */
  readonly agree?: (removed: number, total: number) => Promise<boolean>;
  /** Told as soon as the revision stands, before anything else can happen. */
  readonly onStored?: OnStored;
}

/**
 * Makes an older state the latest again; says so when it is already. Throws `Failure`
 * removals-unallowed when it takes out more records than a person allowed: nothing is stored then.
 */
export async function restore(options: RestoreOptions): Promise<Told<LogReport>> {
  return writing(options.workspace, false, async (workspace) => {
    const { dataset } = resolveRevision(workspace, options.revision, options.dataset);
    const author = authorOf(options.author);
    const attempt = (allowed: AllowedRemovals) => {
      const accept = (outcome: Outcome) => !removesTooMany(outcome, allowed);
      const result = workspace.restore(dataset, options.revision, {
        author,
        now: new Date(),
        accept,
      });
      tellStored(workspace, result, options.onStored);
      return result;
    };
    let made = attempt(options.allowRemovals);
    if (made.refused) {
      const { removed, reach } = made;
      const agreed = await options.agree?.(removed.length, reach);
      if (!agreed) refuseRemovals(made, options.allowRemovals);
      made = attempt(removed.length);
      if (made.refused) refuseRemovals(made, removed.length);
    }
    const latest = logged(workspace, workspace.resolve(dataset, '@latest'));
    const alreadyLatest = made.revision === undefined ? ({ alreadyLatest: true } as const) : {};
    const restored = {
      removed: made.removed.length,
      reach: made.reach,
      values: countValues(made.effects),
    };
    return logReport({ type: 'log', revisions: [latest], ...alreadyLatest, restored });
  });
}

function logged(workspace: Workspace, revision: Revision): LoggedRevision {
  const { id, dataset, kind, createdAt, author, command, mode, summary } = revision;
  return {
    id,
    dataset,
    kind,
    createdAt,
    author,
    command,
    summary,
    inputs: workspace.inputs(revision),
    ...('parents' in mode && { parents: mode.parents }),
  };
}

function showRevision(workspace: Workspace, revision: Revision): RevisionReport {
  return {
    type: 'revision',
    revision: logged(workspace, revision),
    mapping: workspace.mapping(revision),
    findings: countFindings(workspace.findings(revision)),
  };
}

function showRecord(workspace: Workspace, revision: Revision, key: string): RecordReport {
  const record = workspace.record(revision, key);
  if (record === undefined) {
    const keys = [...workspace.records(revision)].map((known) => known.key);
    throw new Failure('record-missing', {
      key,
      revision: `@${revision.id}`,
      closest: closest(key, keys),
    });
  }
  const { id, dataset, kind } = revision;
  return {
    type: 'record',
    revision: id,
    dataset,
    kind,
    key,
    fields: inKindOrder(kind, record.fields),
  };
}

function inKindOrder(kind: string, fields: Fields): Fields {
  const { fields: known } = withExtraFields(loadKind(kind), Object.keys(fields));
  const named = known.flatMap(({ field }): [string, Json][] => {
    const value = fields[field];
    return value === undefined ? [] : [[field, value]];
  });
  return withExtraNested(Object.fromEntries(named));
}
