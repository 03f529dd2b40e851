import { type CellWriter, ownTableOf, type ReportTable, tableOf } from '../../../report/index.js';
import type { LoggedRevision, RecordReport, RevisionReport } from './types.js';
import { historyWords } from './words/index.js';

/** One row a revision. */
export function revisionsTable(revisions: readonly LoggedRevision[]): ReportTable {
  return ownTableOf(
    (lang) => historyWords(lang).revisionsTable,
    [
      'id',
      'dataset',
      'kind',
      'createdAt',
      'author',
      'command',
      'records',
      'added',
      'changed',
      'removed',
      'rejected',
      'file',
    ],
    revisions.map(({ summary, inputs, ...revision }) => ({
      ...revision,
      ...summary,
      file: inputs.map((input) => input.file).join(', '),
    })),
  );
}

/** One row a column of the inputs, with the field it was read as. */
export function mappingTable(mapping: RevisionReport['mapping'], writer: CellWriter): ReportTable {
  return tableOf(
    'columns',
    ['header', 'field'],
    Object.entries(mapping).map(([header, field]) => ({
      header,
      field: field === null ? undefined : writer.field(field),
    })),
  );
}

/** One row a field. */
export function recordTable({ fields }: RecordReport, writer: CellWriter): ReportTable {
  return ownTableOf(
    (lang) => historyWords(lang).recordTable,
    ['field', 'value'],
    Object.entries(fields).map(([field, value]) => ({
      field: writer.field(field),
      value: writer.value(field, value),
    })),
  );
}
