import { type Finding, type Findings, Fingerprints } from '../../core/findings/index.js';
import type { UnreadableInput } from '../../core/reading/index.js';
import { madeWhenRead } from '../../lib/streams/index.js';
import type { CellWriter } from '../tables/cell-writer.js';
import { type ReportTable, tableOf } from '../tables/table.js';
import { failureText } from '../words/failure-text.js';
import { toJsonFinding } from './json-finding.js';

/**
 * One row a finding; the columns are the keys of a finding in JSON, `fix` in two; what only programs know findings by is
 * for these. What could not be read
 * stands before them, a row each.
 */
export function findingsTable(
  findings: Findings,
  writer: CellWriter,
  unreadable: readonly UnreadableInput[] = [],
): ReportTable {
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
      ...(writer.isForPrograms ? (['fingerprint'] as const) : []),
    ],
    madeWhenRead(function* () {
      for (const input of unreadable) yield unreadableRow(input, writer);
      const fingerprints = new Fingerprints();
      for (const found of writer.ordered(findings))
        yield { ...findingRow(found, writer), fingerprint: fingerprints.of(found) };
    }),
  );
}

function findingRow(found: Finding, writer: CellWriter) {
  const { fix, field, severity, code, ...rest } = toJsonFinding(found, writer.lang);
  return {
    ...rest,
    code: writer.code(code),
    severity: writer.severity(severity),
    field: field === undefined ? '' : writer.field(field),
    'fix.from': fix?.from,
    'fix.to': fix?.to,
  };
}

function unreadableRow({ file, failure }: UnreadableInput, { lang, severity }: CellWriter) {
  return {
    code: failure.code,
    severity: severity('error'),
    ...failureText(failure, lang),
    file,
  };
}
