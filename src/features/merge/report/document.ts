import type { Language } from '../../../core/kinds/index.js';
import type { JudgedConflict, MergeSide } from '../../../core/merge/index.js';
import {
  inputOf,
  type JsonFinding,
  parentsDocument,
  unreadableDocument,
} from '../../../report/index.js';
import type { Documented, ItemOf } from '../../../schemas/index.js';
import type { mergeSchema } from './schema.js';
import type { MergeReport } from './types.js';

type MergeDocument = Documented<typeof mergeSchema>;

/** Of `merge`. */
export function mergeDocument(
  report: MergeReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): MergeDocument {
  const { kind, dataset, dryRun, inputs, unreadable, summary, outcome } = report;
  return {
    kind,
    base: nameOf(report, 'base'),
    ours: nameOf(report, 'ours'),
    theirs: nameOf(report, 'theirs'),
    dataset,
    dryRun,
    parents: parentsDocument(report.parents),
    inputs: [
      ...inputs.map((input) => ({ side: input.side, ...inputOf(input) })),
      ...unreadable.map((input) => ({ side: input.side, ...unreadableDocument(input, lang) })),
    ],
    summary: { ...summary },
    conflicts: report.conflicts.map(conflictOf),
    findings,
    ...(outcome && {
      changes: {
        added: outcome.added,
        changed: outcome.changed,
        removed: outcome.removed,
        unchanged: outcome.unchanged,
      },
      values: { ...outcome.values },
    }),
    refused: report.refused,
    revision: report.revision,
    workbook: report.workbook,
  };
}

/** The file or revision of a side, as the user named it. */
export function nameOf({ names }: MergeReport, side: MergeSide): string {
  return names.find((one) => one.side === side)?.file ?? '';
}

function conflictOf(conflict: JudgedConflict): ItemOf<MergeDocument['conflicts']> {
  const { type, id, key, name, field, values, sides, fields, settled } = conflict;
  const { base, ours, theirs } = values;
  return {
    type,
    id,
    key,
    name,
    field,
    base,
    ours,
    theirs,
    sides,
    fields,
    settled: settled && { take: settled.take, by: settled.by },
  };
}
