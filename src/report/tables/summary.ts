import { FINDING_CODES, SEVERITIES } from '../../core/findings/index.js';
import { CONSEQUENCES } from '../../core/kinds/index.js';
import { placeText } from '../place.js';
import type { FindingCounts } from '../../core/findings/index.js';
import type { ValidationReport } from '../validation/types.js';
import type { ExportReport } from '../../features/export/index.js';
import type { DiffReport } from '../../features/diff/index.js';
import type { InputSummary, UnreadableInput } from '../../core/reading/index.js';
import { findingWords, reportWords } from '../words.js';
import type { CellWriter } from './cell-writer.js';
import { type ColumnKey, type ReportTable, type TableCell, tableOf } from './table.js';

type Row = { readonly item: string; readonly value: TableCell };

/** The account of a validation or an import: its numbers, then how often each code was found. */
export function validationSummary(report: ValidationReport, writer: CellWriter): ReportTable {
  const { kind, summary, outcome, revision, inputs } = report;
  const { rows, accepted, rejected, repaired } = summary;
  return summaryTable([
    ...named(writer, { kind, rows, accepted, rejected, repaired }),
    ...(outcome === undefined ? [] : outcomeRows(writer, outcome, revision)),
    ...countRows(writer, summary),
    ...inputs.map((input) => inputRow(writer, input)),
    ...unreadableRows(writer, report.unreadable),
  ]);
}

/** The account of a comparison: its numbers, then how often each consequence occurs. */
export function diffSummary(
  { kind, old, new: next, compared, scope, summary }: DiffReport,
  writer: CellWriter,
): ReportTable {
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  const { duplicateKeys, outsideScope } = summary;
  return summaryTable([
    ...named(writer, {
      kind,
      old,
      new: next,
      compared: writer.flag(compared),
      scope: scope && `${scope.field}=${scope.value}`,
      added,
      removed,
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

/** The account of an export. */
export function exportSummary(
  { profile, directory, manifest }: ExportReport,
  writer: CellWriter,
): ReportTable {
  const { kind, dataset, revision: id, records } = manifest ?? {};
  const written = { kind, dataset, id, records };
  return summaryTable(named(writer, { profile, ...(manifest && written), directory }));
}

/** How many findings there are of each severity and of each code. */
export function countsSummary(counts: FindingCounts, writer: CellWriter): ReportTable {
  return summaryTable(countRows(writer, counts));
}

function summaryTable(rows: readonly Row[]): ReportTable {
  return tableOf('summary', ['item', 'value'], rows);
}

function named(writer: CellWriter, values: Partial<Record<ColumnKey, TableCell>>): Row[] {
  const { columns } = reportWords(writer.lang);
  // Object.entries forgets that the keys are those of the words.
  const entries = Object.entries(values) as [ColumnKey, TableCell][];
  return entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ item: columns[key], value }));
}

function outcomeRows(
  writer: CellWriter,
  outcome: NonNullable<ValidationReport['outcome']>,
  revision: number | undefined,
): Row[] {
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

function countRows(writer: CellWriter, { bySeverity, byCode }: FindingCounts): Row[] {
  return [
    ...SEVERITIES.map((severity) => ({
      item: writer.severity(severity),
      value: bySeverity[severity],
    })),
    ...FINDING_CODES.filter((code) => byCode[code] !== undefined).map((code) => ({
      item: `${findingWords(code, writer.lang).title} (${code})`,
      value: byCode[code],
    })),
  ];
}

function inputRow(writer: CellWriter, { file, sheet, rows }: InputSummary): Row {
  const place = sheet === null ? { file } : { file, sheet };
  return { item: placeText(place, reportWords(writer.lang)), value: rows };
}

function unreadableRows(writer: CellWriter, unreadable: readonly UnreadableInput[]): Row[] {
  return unreadable.flatMap((input) => named(writer, { unreadable: input.file }));
}
