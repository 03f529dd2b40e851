import type { InputSummary, UnreadableInput } from '../../core/reading/index.js';
import { placeText } from '../findings/place.js';
import type { CellWriter } from '../tables/cell-writer.js';
import { countRows, named, type SummaryRow, summaryTable } from '../tables/summary.js';
import type { ReportTable } from '../tables/table.js';
import { reportWords } from '../words/report-words.js';
import type { ValidationReport } from './types.js';

/** The account of a validation or an import: its numbers, then how often each code was found. */
export function validationSummary(report: ValidationReport, writer: CellWriter): ReportTable {
  const { kind, summary, outcome, revision, inputs } = report;
  const { rows, accepted, rejected, repaired } = summary;
  return summaryTable([
    ...named(writer, { kind: writer.kindName(kind), rows, accepted, rejected, repaired }),
    ...(outcome === undefined ? [] : outcomeRows(writer, outcome, revision)),
    ...countRows(writer, summary),
    ...inputs.map((input) => inputRow(writer, input)),
    ...unreadableRows(writer, report.unreadable),
  ]);
}

function outcomeRows(
  writer: CellWriter,
  outcome: NonNullable<ValidationReport['outcome']>,
  revision: number | undefined,
): SummaryRow[] {
  const { dataset, added, changed, removed, unchanged, values, dryRun, rejectedFiles } = outcome;
  return [
    ...named(writer, {
      dataset,
      id: revision,
      added,
      changed,
      removed,
      unchanged,
      valuesKept: values.kept,
      valuesEmptied: values.emptied,
      valuesReplaced: values.replaced,
      valuesRemoved: values.removed,
      dryRun: writer.flag(dryRun),
    }),
    ...rejectedFiles.flatMap((file) => named(writer, { rejectedFile: file })),
  ];
}

function inputRow(writer: CellWriter, { file, sheet, rows }: InputSummary): SummaryRow {
  const words = reportWords(writer.lang);
  const place = placeText(sheet === null ? { file } : { file, sheet }, words);
  return { item: `${words.columns.rows}: ${place}`, value: rows };
}

function unreadableRows(writer: CellWriter, unreadable: readonly UnreadableInput[]): SummaryRow[] {
  return unreadable.flatMap((input) => named(writer, { unreadable: input.file }));
}
