import type { Json } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import type { ContextValue } from '../context/row-context.js';
import { asEnabled } from '../damage/mend-grid.js';
import { extraText, isExtra } from '../extra.js';
import { keyOf } from '../key.js';
import type { FieldSpec, Kind } from '../kind.js';
import { specName } from '../match/columns/column-specs.js';
import type { Origin } from '../record.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { cellContradictions, type SaidBeside } from './cell-contradictions.js';
import { contradictions } from './contradictions.js';
import type { FieldColumn } from './field-column.js';
import { type RepairedCell, repairFindings } from './repair-findings.js';
import { unitDifferences } from './unit-differences.js';

/** What one row gives: a record, or a part of one. */
export interface Piece {
  readonly key: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Field → the one item that the row adds to its list. */
  readonly items: Readonly<Record<string, Json>>;
  readonly origin: Origin;
  readonly findings: readonly Finding[];
  /** Whether it wasn't read, for another list had the same row. */
  readonly known?: true;
}

/** Which repairs are made, and whether they needn't be told. */
export interface Repairing {
  readonly enabled: RepairSwitch;
  readonly untold: boolean;
}

/** Reads a row: its cells, and what its surroundings say where it says nothing itself. */
export function readPiece(
  kind: Kind,
  origin: Origin,
  columns: readonly FieldColumn[],
  context: readonly ContextValue[],
  { enabled, untold }: Repairing,
): Piece {
  const { values, repaired, beside } = readCells(origin, columns, enabled);
  const own = context.length === 0 ? values : new Map(values);
  for (const { field, values: around } of context) {
    if (own.has(field.field)) continue;
    for (const [name, value] of around) if (!own.has(name)) values.set(name, value);
  }
  const { fields, items } = separate(kind, values);
  const key = keyOf(kind, fields);
  return {
    key,
    fields,
    items,
    origin,
    findings: [
      ...(untold ? [] : repairFindings(origin, repaired, key)),
      ...contradictions(origin, own, context, key),
      ...cellContradictions(origin, own, beside, key),
      ...columns
        .filter(({ traits }) => traits.unit !== undefined)
        .flatMap((column) =>
          unitDifferences(kind, origin, column, own.get(column.spec.field), key),
        ),
    ],
  };
}

/** What the cells of a row say, each for its own field and beside it for others. */
function readCells({ row }: Origin, columns: readonly FieldColumn[], enabled: RepairSwitch) {
  const values = new Map<string, Json>();
  const repaired: RepairedCell[] = [];
  const beside: SaidBeside[] = [];
  for (const { spec, column, read } of columns) {
    const cell = asEnabled(row.cells[column.index], enabled);
    if (cell === undefined || cell.type === 'error') continue;
    const { value, applied, around } = read(cell);
    for (const [field, text] of around) {
      if (!values.has(field)) values.set(field, text);
      beside.push({ spec, column, cell, field, text });
    }
    add(values, spec, value);
    if (applied.length > 0) repaired.push({ spec, column, cell, applied });
  }
  return { values, repaired, beside };
}

/** Several columns of one field make a list. */
function add(values: Map<string, Json>, spec: FieldSpec, value: Json | undefined): void {
  if (value === undefined) return;
  if (isExtra(spec.field)) {
    values.set(spec.field, extraText(value));
    return;
  }
  const earlier = values.get(spec.field);
  if (spec.many !== true) values.set(spec.field, value);
  else values.set(spec.field, [...(Array.isArray(earlier) ? earlier : []), value]);
}

/** `steps.name` is part of the item that the row adds to `steps`. */
function separate(kind: Kind, values: ReadonlyMap<string, Json>) {
  if (kind.assembles.length === 0) return { fields: Object.fromEntries(values), items: {} };
  const fields: Record<string, Json> = {};
  const items: Record<string, Record<string, Json>> = {};
  for (const [name, value] of values) {
    const [list = '', part] = specName(name).split('.');
    if (part === undefined || !kind.assembles.includes(list)) fields[name] = value;
    else items[list] = { ...items[list], [part]: value };
  }
  return { fields, items };
}
