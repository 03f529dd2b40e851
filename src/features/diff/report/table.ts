import type { Change } from '../../../core/compare/index.js';
import { type CellWriter, ownTableOf, type ReportTable } from '../../../report/index.js';
import { differenceText } from './difference-text.js';
import { repealText } from './meaning.js';
import { diffWords } from './words/index.js';

/** Columns that each side of a change may take in its cell. */
const WIDEST = 2000;

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
      'difference',
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
  if (fields.length === 0) return [{ ...shared, difference: repealText(change, writer) }];
  return fields.map((changed) => {
    const { field, from, to, consequence } = changed;
    return {
      ...shared,
      field: writer.field(field),
      from: writer.spoken(field, from),
      to: writer.spoken(field, to),
      consequence: writer.consequences([consequence]),
      difference: differenceText(changed, writer, WIDEST, '\n'),
    };
  });
}
