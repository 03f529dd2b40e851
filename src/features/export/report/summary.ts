import { type CellWriter, named, type ReportTable, summaryTable } from '../../../report/index.js';
import type { ExportReport } from './types.js';

/** The account of an export. */
export function exportSummary(
  { kind, profile, directory, manifest }: ExportReport,
  writer: CellWriter,
): ReportTable {
  const { dataset, revision: id, records } = manifest ?? {};
  const written = { kind: writer.kindName(kind), dataset, id, records };
  return summaryTable(named(writer, { profile, ...(manifest && written), directory }));
}
