import type { ExplainReport, ExportReport, Report } from '../types.js';
import { accountTable } from './account.js';
import type { CellWriter } from './cell-writer.js';
import { changesTable } from './changes.js';
import { columnsTable, sheetsTable } from './columns.js';
import { derivedInputsTable, derivedTable } from './derive.js';
import { findingsTable } from './findings.js';
import { mappingTable, recordTable, revisionsTable } from './history.js';
import { candidatesTable } from './lookup.js';
import { ledgerTable } from './reconcile.js';
import { questionsTable } from './review.js';
import { statementsTable } from './sql.js';
import { countsSummary, diffSummary, exportSummary, validationSummary } from './summary.js';
import { type ReportTable, tableOf } from './table.js';
import { lineageTable, relationsTable, unitsTable } from './wards.js';

/** A report in columns: what was counted, and the lines themselves. A csv file holds the lines only. */
export interface Tabulated {
  readonly summary: readonly ReportTable[];
  readonly lines: ReportTable;
}

/** Puts any report into columns. */
export function tabulate(report: Report, writer: CellWriter): Tabulated {
  switch (report.type) {
    case 'validation':
      return {
        summary: [validationSummary(report, writer), accountTable(report.inputs, writer)],
        lines: findingsTable(report.findings, writer, report.unreadable),
      };
    case 'diff':
      return {
        summary: [diffSummary(report, writer), accountTable(report.inputs, writer)],
        lines: changesTable(report.changes, writer),
      };
    case 'inspect':
      return {
        summary: [sheetsTable(report.inputs, writer)],
        lines: columnsTable(report.inputs, writer),
      };
    case 'log':
      return { summary: [], lines: revisionsTable(report.revisions) };
    case 'revision':
      return {
        summary: [revisionsTable([report.revision]), countsSummary(report.findings, writer)],
        lines: mappingTable(report.mapping, writer),
      };
    case 'record':
      return { summary: [], lines: recordTable(report, writer) };
    case 'export':
      return {
        summary: [exportSummary(report, writer), findingsTable(report.findings, writer)],
        lines: filesTable(report),
      };
    case 'reconcile':
      return {
        summary: [findingsTable(report.findings, writer), accountTable(report.inputs, writer)],
        lines: ledgerTable(report, writer),
      };
    case 'review':
      return {
        summary: [findingsTable(report.findings, writer)],
        lines: questionsTable(report.questions, writer),
      };
    case 'wards-lookup':
      return { summary: [], lines: candidatesTable(report, writer) };
    case 'wards-trace':
      return { summary: [], lines: lineageTable(report, writer) };
    case 'wards-units':
      return { summary: [], lines: unitsTable(report, writer) };
    case 'wards-relations':
      return { summary: [], lines: relationsTable(report, writer) };
    case 'wards-derive':
      return {
        summary: [
          countsSummary(report.summary, writer),
          derivedInputsTable(report, writer),
          findingsTable(report.findings, writer, report.unreadable),
        ],
        lines: derivedTable(report, writer),
      };
    case 'wards-sql':
      return { summary: [], lines: statementsTable(report) };
    case 'explain':
      return { summary: [], lines: explanationTable([report], writer) };
    case 'catalogue':
      return { summary: [], lines: explanationTable(report.codes, writer) };
  }
}

function filesTable({ manifest }: ExportReport): ReportTable {
  return tableOf('files', ['name', 'format', 'records', 'bytes', 'sha256'], manifest?.files ?? []);
}

function explanationTable(reports: readonly ExplainReport[], writer: CellWriter): ReportTable {
  const rows = reports.map(({ code, title, severity, rejecting, why, remedy }) => ({
    code,
    title,
    severity: writer.severity(severity),
    rejecting: writer.flag(rejecting),
    why,
    remedy,
  }));
  const columns = ['code', 'title', 'severity', 'rejecting', 'why', 'remedy'] as const;
  return tableOf('explanation', columns, rows);
}
