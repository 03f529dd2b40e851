import type { Change } from '../../../core/compare/index.js';
import { type CellWriter, ownTableOf, type ReportTable } from '../../../report/index.js';
import { diffWords } from './words/index.js';

/** One row for every field that changed; one row for a record that was added or is missing. For people the gravest come first. */
export function changesTable(changes: readonly Change[], writer: CellWriter): ReportTable {
  return ownTableOf(
    (lang) => diffWords(lang).table,
    [
      'type',
      'key',
      'name',
      'severity',
      'consequences',
      'field',
      'from',
      'to',
      'consequence',
      'oldKey',
    ],
    [...writer.ordered(changes)].flatMap((change) => rowsOf(change, writer)),
  );
}

function rowsOf(change: Change, writer: CellWriter) {
  const { type, key, name, severity, consequences, fields, oldKey } = change;
  const shared = {
    type: writer.changeType(type),
    key,
    name,
    severity: writer.severity(severity),
    consequences: writer.consequences(consequences),
    oldKey,
  };
  if (fields.length === 0) return [shared];
  return fields.map(({ field, from, to, consequence }) => ({
    ...shared,
    field: writer.field(field),
    from: writer.value(field, from),
    to: writer.value(field, to),
    consequence: writer.consequences([consequence]),
  }));
}
