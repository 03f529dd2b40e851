import { CONSEQUENCES } from '../../../core/kinds/index.js';
import { type CellWriter, named, type ReportTable, summaryTable } from '../../../report/index.js';
import type { DiffReport } from './types.js';

/** The account of a comparison: its numbers, then how often each consequence occurs. */
export function diffSummary(
  { kind, old, new: next, compared, scope, summary }: DiffReport,
  writer: CellWriter,
): ReportTable {
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  const { duplicateKeys, outsideScope } = summary;
  return summaryTable([
    ...named(writer, {
      kind: writer.kindName(kind),
      old,
      new: next,
      compared: writer.flag(compared),
      scope: scope && `${scope.field}=${scope.value}`,
      added,
      missing: removed,
      changed,
      unchanged,
      renamedKeys,
      duplicateKeys,
      outsideScope,
    }),
    ...CONSEQUENCES.filter((name) => byConsequence[name] !== undefined).map((name) => ({
      item: writer.consequences([name]),
      value: byConsequence[name],
    })),
  ]);
}
