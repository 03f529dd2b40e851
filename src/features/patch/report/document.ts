import type { Language } from '../../../core/kinds/index.js';
import {
  inputOf,
  type JsonFinding,
  parentsDocument,
  unreadableDocument,
} from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { patchReportSchema } from './schema.js';
import type { PatchReport } from './types.js';

/** Of `patch make` and `patch apply`. */
export function patchDocument(
  report: PatchReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): Documented<typeof patchReportSchema> {
  const { command, kind, old, list, dataset, dryRun, inputs, unreadable, outcome } = report;
  const { add, edit, remove, refusals } = report.summary;
  return {
    command,
    kind,
    old,
    new: report.new,
    list,
    dataset,
    dryRun,
    parents: parentsDocument(report.parents),
    inputs: [...inputs.map(inputOf), ...unreadable.map((input) => unreadableDocument(input, lang))],
    summary: { add, edit, remove, refusals },
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
  };
}
