import {
  type Cell,
  type Column,
  cellAddress,
  type Json,
  type Row,
  type Table,
} from '../files/index.js';
import { type Finding, finding, type Place, type RepairName } from '../findings/index.js';
import { keyOf } from './key.js';
import type { FieldSpec, Kind } from './kind.js';
import type { Matching } from './match/columns.js';
import { splitCode } from './readers/code.js';
import { type Reading, readJson, readText } from './readers/json.js';
import type { DatasetRecord, Origin } from './record.js';
import type { AppliedRepair, RepairSwitch } from './repairs/apply.js';

/** The records of a table, with the repairs that were made on the way. */
export interface BuiltRecords {
  readonly records: readonly DatasetRecord[];
  readonly findings: readonly Finding[];
}

interface FieldColumn {
  readonly spec: FieldSpec;
  readonly column: Column;
}

/** Makes one record of every row: the columns' cells repaired, then read as the kind declares. */
export function buildRecords(
  kind: Kind,
  table: Table,
  matching: Matching,
  enabled: RepairSwitch,
): BuiltRecords {
  const columns = kind.fields.flatMap((spec): FieldColumn[] => {
    const column = matching.byField.get(spec.field);
    return column === undefined ? [] : [{ spec, column }];
  });
  const findings: Finding[] = [];
  const records = table.rows.map((row) => {
    const origin: Origin = { table, row, columns: matching.byField };
    return buildRecord(kind, origin, columns, enabled, findings);
  });
  return { records, findings };
}

function buildRecord(
  kind: Kind,
  origin: Origin,
  columns: readonly FieldColumn[],
  enabled: RepairSwitch,
  findings: Finding[],
): DatasetRecord {
  const fields: Record<string, Json> = {};
  const repaired: { column: FieldColumn; cell: Cell; applied: readonly AppliedRepair[] }[] = [];
  for (const fieldColumn of columns) {
    const { spec, column } = fieldColumn;
    const cell = origin.row.cells[column.index];
    if (cell === undefined || cell.type === 'error') continue;
    const reading = splitSuffix(spec, readCell(kind, spec, cell, enabled), fields, enabled);
    if (reading.value !== undefined) fields[spec.field] = reading.value;
    if (reading.applied.length > 0)
      repaired.push({ column: fieldColumn, cell, applied: reading.applied });
  }
  const key = keyOf(kind, fields);
  for (const { column, cell, applied } of repaired) {
    findings.push(
      ...applied.map((repair) => report(repair, origin.table, origin.row, column, cell, key)),
    );
  }
  return { key, fields, origin };
}

function readCell(kind: Kind, spec: FieldSpec, cell: Cell, enabled: RepairSwitch): Reading {
  const context = { kind, part: spec };
  if (cell.type === 'json') return readJson(cell.raw, context, enabled);
  return readText(textOf(spec, cell), context, enabled);
}

/** A date cell is read by its date and an amount by its number, however the sheet shows them. */
function textOf(spec: FieldSpec, cell: Cell): string {
  if (spec.reads === 'date' && cell.date !== undefined) return cell.date.slice(0, 10);
  const isQuantity = spec.reads === 'amount' || spec.reads === 'time-limit';
  // A decimal comma: `String` would write 1234.567 as thousands are written.
  if (isQuantity && cell.type === 'number') return String(cell.raw).replace('.', ',');
  return cell.text;
}

function splitSuffix(
  spec: FieldSpec,
  reading: Reading,
  fields: Record<string, Json>,
  enabled: RepairSwitch,
): Reading {
  const { value } = reading;
  if (spec.rest === undefined || typeof value !== 'string' || !enabled('split-code-suffix'))
    return reading;
  const { base, suffix } = splitCode(value);
  if (suffix === '') return reading;
  fields[spec.rest] = suffix;
  const split = {
    repair: 'split-code-suffix' as RepairName,
    from: value,
    to: `${base} + ${suffix}`,
  };
  return { value: base, applied: [...reading.applied, split] };
}

function report(
  { repair, from, to }: AppliedRepair,
  table: Table,
  row: Row,
  { spec, column }: FieldColumn,
  cell: Cell,
  key: string,
): Finding {
  const place: Place = {
    file: table.source.name,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    row: row.number,
    column: column.header,
    cell: cellAddress(row.number, column.index),
  };
  return finding(
    repair,
    { place, field: spec.field, value: cell.text, key, fix: { from, to } },
    {},
  );
}
