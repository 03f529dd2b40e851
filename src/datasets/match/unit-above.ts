import type { Table } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Kind, PartSpec } from '../kind.js';
import { columnSpecs, specName } from './column-specs.js';
import type { Matching } from './columns.js';
import { foldHeader } from './fold.js';
import { headerUnit, speaksOfScale, unitIn } from './header-unit.js';

/** What announces the unit of a table's numbers above it: `Đơn vị tính: nghìn đồng`, `(ĐVT: đồng)`. */
const ABOVE = /(?:^|[\s(])(?:đơn vị(?: tính)?|đvt|unit)(?:\s*[:：]\s*|\s+)([^():：;\n]+)/iu;

/** The unit that a line above a table states for the numbers of a field. */
export function unitAbove(kind: Kind, part: PartSpec, table: Table): string | undefined {
  if (part.reads !== 'amount' && part.reads !== 'time-limit') return undefined;
  for (const text of announcements(table)) {
    const unit = unitIn(kind, part, foldHeader(text));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** What lines above a table announce as a unit; most are none of ours, such as an office's name. */
function announcements({ titles = [], head = [] }: Table): readonly string[] {
  const labelled = head.map(({ label, value }) => `${label}: ${value.text}`);
  return [...titles, ...labelled].flatMap((text) => {
    const [, unit] = ABOVE.exec(text.normalize('NFC')) ?? [];
    return unit === undefined ? [] : [unit.trim()];
  });
}

/** A finding for each column of amounts above which a unit stands that changes them and can't be read. */
export function unreadUnits(kind: Kind, table: Table, { byField }: Matching): readonly Finding[] {
  const said = announcements(table).find((text) => speaksOfScale(foldHeader(text)));
  if (said === undefined) return [];
  const specs = new Map(columnSpecs(kind).map((spec) => [spec.field, spec]));
  const { source, sheet } = table;
  return [...byField].flatMap(([name, { header }]) => {
    const spec = specs.get(specName(name));
    if (spec?.reads !== 'amount' || unitAbove(kind, spec, table) !== undefined) return [];
    if (headerUnit(kind, spec, header) !== undefined) return [];
    const place = { file: source.name, ...(sheet !== undefined && { sheet }), column: header };
    return [finding('unit-unread', { place, field: spec.field }, { said })];
  });
}
