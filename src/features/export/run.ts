import { isDeepStrictEqual } from 'node:util';
import { type Adjustments, adjustFindings, Failure } from '../../core/findings/index.js';
import { type KeyedRecord, loadKind } from '../../core/kinds/index.js';
import { exportDataset, type LongTexts, loadProfile } from '../../core/portal/index.js';
import type { Progress } from '../../core/reading/index.js';
import { type Revision, reading, resolveRevision, type Workspace } from '../../core/store/index.js';
import { paced } from '../../lib/pace/index.js';
import type { Told } from '../../report/index.js';
import { exportReport } from './report/report.js';
import type { ExportReport } from './report/types.js';

export interface ExportOptions {
  readonly dataset: string | undefined;
  readonly profile: string;
  readonly directory: string | undefined;
  /** The revision to export: `@latest`, `@12`, `@~1`. */
  readonly at: string;
  /** Only what changed since this revision. */
  readonly since: string | undefined;
  readonly force: boolean;
  /** Whether cells of csv files that a spreadsheet would take for a formula are defused. */
  readonly neutralise: boolean;
  /** What becomes of texts that a workbook's cell doesn't hold. */
  readonly longTexts: LongTexts;
  /** The office's own severities and ignore list. */
  readonly adjustments: Adjustments;
  readonly workspace: string | undefined;
  /** Told of all files before the first is made; may refuse them. */
  readonly claim: (files: readonly string[]) => Promise<void>;
}

/** Writes a revision as files for a portal. Throws `Failure` when anything of it can't be. */
export async function exportRevision(
  kindName: string,
  options: ExportOptions,
  progress: Progress,
): Promise<Told<ExportReport>> {
  const { directory, force, neutralise } = options;
  if (directory === undefined) throw new Failure('command-needs', { needed: '--to DIR' });
  const kind = loadKind(kindName);
  const profile = await loadProfile(options.profile);
  return reading(options.workspace, async (workspace) => {
    const revision = resolveRevision(workspace, options.at, options.dataset, kindName);
    const { dataset } = revision;
    if (revision.kind !== kindName) {
      throw new Failure('option-value', {
        option: 'KIND',
        value: kindName,
        expected: revision.kind,
      });
    }
    progress('load', dataset);
    const { records, since } = contentOf(workspace, revision, options);
    const { manifest, findings } = await exportDataset(kind, records, {
      profile,
      named: options.profile,
      directory,
      dataset,
      revision: revision.id,
      force,
      neutralise,
      longTexts: options.longTexts,
      claim: options.claim,
      begin: (file) => progress('export', file),
      ...since,
    });
    return exportReport({
      type: 'export',
      kind: kindName,
      profile: profile.name,
      directory,
      ...(manifest !== undefined && { manifest }),
      ...adjustFindings(findings, options.adjustments),
    });
  });
}

function contentOf(workspace: Workspace, revision: Revision, { since }: ExportOptions) {
  const records = [...paced(workspace.records(revision), revision.summary.records)];
  if (since === undefined) return { records, since: {} };
  const base = workspace.resolve(revision.dataset, since);
  const earlier = new Map([...workspace.records(base)].map((record) => [record.key, record]));
  const keys = new Set(records.map((record) => record.key));
  const removedKeys = [...earlier.keys()].filter((key) => !keys.has(key));
  return {
    records: records.filter((record) => !sameRecord(earlier.get(record.key), record)),
    since: { since: { revision: base.id, removedKeys } },
  };
}

function sameRecord(a: KeyedRecord | undefined, b: KeyedRecord): boolean {
  return a !== undefined && isDeepStrictEqual(a.fields, b.fields);
}
