import type { Table } from '../../../../lib/tables/index.js';
import { type Finding, finding } from '../../../findings/index.js';
import type { Kind, PartSpec } from '../../kind.js';
import { columnSpecs, specName } from '../columns/column-specs.js';
import type { Matching } from '../columns/columns.js';
import { foldHeader } from './fold.js';
import { headerUnit, speaksOfScale, unitIn } from './header-unit.js';

/** What announces the unit of a table's numbers above it: `Đơn vị tính: nghìn đồng`, `(ĐVT: đồng)`. */
const ABOVE = /(?:^|[\s(])(?:đơn vị(?: tính)?|đvt|unit)(?:\s*[:：]\s*|\s+)([^():：;\n]+)/iu;

/** A text that is nothing but a unit: `(nghìn đồng)`. */
const ALONE = /^\s*\(([^()]+)\)\s*$/;

/**
 * The unit that a line above a table states for the numbers of a field; none where a row among the records states
 * another, since from there on it no longer holds.
 */
export function unitAbove(kind: Kind, part: PartSpec, table: Table): string | undefined {
  if (part.reads !== 'amount' && part.reads !== 'time-limit') return undefined;
  const [unit] = announcements(table).flatMap((text) => readUnit(kind, part, text) ?? []);
  if (unit === undefined) return undefined;
  const others = unitsWithin(table).map((text) => readUnit(kind, part, text));
  return others.every((other) => other === undefined || other === unit) ? unit : undefined;
}

function readUnit(kind: Kind, part: PartSpec, text: string): string | undefined {
  return unitIn(kind, part, foldHeader(text));
}

/** What lines above a table announce as a unit; most are none of ours, such as an office's name. */
function announcements({ titles = [], head = [] }: Table): readonly string[] {
  const labelled = head.map(({ label, value }) => `${label}: ${value.text}`);
  return [...titles, ...labelled].flatMap((text) => announced(text) ?? []);
}

/** The same of rows among the records that hold nothing else. */
function unitsWithin({ rows }: Table): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const at = cells.findIndex((cell) => cell !== undefined);
    const only = cells[at]?.text;
    if (only === undefined || cells.findLastIndex((cell) => cell !== undefined) > at) return [];
    return ALONE.exec(only)?.[1] ?? announced(only) ?? [];
  });
}

function announced(text: string): string | undefined {
  return ABOVE.exec(text.normalize('NFC'))?.[1]?.trim();
}

/**
 * A finding for each column of amounts with a unit above it that changes them and can't be read, or among its rows one
 * that isn't the column's.
 */
export function unreadUnits(kind: Kind, table: Table, { byField }: Matching): readonly Finding[] {
  const above = announcements(table).filter((text) => speaksOfScale(foldHeader(text)));
  const within = unitsWithin(table);
  if (above.length + within.length === 0) return [];
  const specs = new Map(columnSpecs(kind).map((spec) => [spec.field, spec]));
  const { source, sheet } = table;
  return [...byField].flatMap(([name, { header }]) => {
    const spec = specs.get(specName(name));
    if (spec?.reads !== 'amount') return [];
    const unit = headerUnit(kind, spec, header) ?? unitAbove(kind, spec, table);
    const other = within.find((text) => ![undefined, unit].includes(readUnit(kind, spec, text)));
    const said = other ?? (unit === undefined ? above[0] : undefined);
    if (said === undefined) return [];
    const place = { file: source.name, ...(sheet !== undefined && { sheet }), column: header };
    return [finding('unit-unread', { place, field: spec.field }, { said })];
  });
}
