import type { InputSummary, ValidationSummary } from '../../report/index.js';
import { countFindings } from '../../report/index.js';
import type { ReadDataset } from './dataset.js';

/** The inputs of a report: one entry a table. */
export function inputSummaries(dataset: ReadDataset): readonly InputSummary[] {
  return dataset.tables.map(({ table }) => ({
    file: table.source.name,
    sha256: table.source.sha256,
    sheet: table.sheet ?? null,
    headerRows: table.headerRows,
    firstDataRow: table.firstDataRow,
    rows: table.rows.length,
  }));
}

/** The counts of a report: `rows = accepted + rejected`. */
export function validationSummary(dataset: ReadDataset): ValidationSummary {
  return {
    rows: dataset.rows,
    accepted: dataset.acceptedRows,
    rejected: dataset.rows - dataset.acceptedRows,
    repaired: dataset.repaired,
    ...countFindings(dataset.findings),
  };
}
