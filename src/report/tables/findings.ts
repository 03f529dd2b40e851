import type { Finding } from '../../findings/index.js';
import { toJsonFinding } from '../json-finding.js';
import type { CellWriter } from './cell-writer.js';
import { type ReportTable, tableOf } from './table.js';

/** One row a finding; the columns are the keys of a finding in JSON, `fix` in two. */
export function findingsTable(findings: readonly Finding[], writer: CellWriter): ReportTable {
  return tableOf(
    'findings',
    [
      'code',
      'severity',
      'message',
      'suggestion',
      'file',
      'sheet',
      'row',
      'column',
      'cell',
      'field',
      'value',
      'key',
      'fix.from',
      'fix.to',
    ],
    findings.map((found) => {
      const { fix, field, severity, ...rest } = toJsonFinding(found, writer.lang);
      return {
        ...rest,
        severity: writer.severity(severity),
        field: field === undefined ? '' : writer.field(field),
        'fix.from': fix?.from,
        'fix.to': fix?.to,
      };
    }),
  );
}
