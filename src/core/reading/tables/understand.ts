import type { Grid, RowRole } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import {
  damageFindings,
  headerGlance,
  headerRecogniser,
  type Kind,
  keyRecogniser,
  type MatchedTable,
  matchColumns,
  mendGrid,
  recogniseSection,
  unreadUnits,
  withExtraColumns,
  withoutMergesAcross,
  withoutUnsettledDates,
} from '../../kinds/index.js';
import { toTables } from '../../layout/index.js';
import type { ReadOptions } from '../options.js';
import { drift } from './drift.js';
import { rowless } from './rowless.js';

/** What a sheet was understood to hold when it was read as a kind. */
export interface Understanding {
  /** As it came. */
  readonly grid: Grid;
  readonly tables: readonly MatchedTable[];
  /** What each row was taken for, by its number. */
  readonly roles: ReadonlyMap<number, RowRole>;
  /** Of each table the number of the last row that belongs to it. */
  readonly lastRows: readonly number[];
  /** Indexes of the columns where another table seems to stand beside. */
  readonly starts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Finds the tables of a sheet and matches their columns to the kind's fields. */
export function understand(kind: Kind, grid: Grid, options: ReadOptions): Understanding {
  const mended = mendGrid(grid);
  const { tables, roles, lastRows, starts, findings } = toTables(mended.grid, {
    recogniseHeader: headerRecogniser(kind, options.columns),
    recogniseSection: recogniseSection(kind),
    recogniseKey: keyRecogniser(kind, options.columns),
    glanceHeader: headerGlance(kind, options.columns),
    expected: expectedHeaders(kind),
    hidden: options.hidden,
    struck: options.struck,
    ...(options.headerRow !== undefined && { headerRow: options.headerRow }),
  });
  const matched = tables.map((found) => {
    const table = options.unclaimed === 'keep' ? withExtraColumns(found) : found;
    const matching = matchColumns(kind, table, options.columns, options.unclaimed);
    const untangled = withoutMergesAcross(table, matching);
    const dates = { said: options.dateOrder, beside: options.monthFirst };
    const dated = withoutUnsettledDates(kind, untangled.table, matching, dates);
    return {
      table: untangled.table,
      matching: dated.matching,
      findings: [
        ...drift(table, options.layout),
        ...matching.findings,
        ...untangled.findings,
        ...dated.findings,
        ...unreadUnits(kind, table, matching),
        ...rowless(table),
      ],
    };
  });
  const isRead = ({ row, column }: { readonly row: number; readonly column: number }) =>
    options.hidden === 'read' ||
    (roles.get(row) !== 'hidden' && grid.hiddenColumns?.has(column) !== true);
  return {
    grid,
    tables: matched.map(({ table, matching }) => ({
      table,
      matching,
      dateOrder: options.dateOrder,
    })),
    roles,
    lastRows,
    starts,
    findings: [
      ...findings,
      ...damageFindings(grid, mended.damaged.filter(isRead), matched),
      ...matched.flatMap((table) => table.findings),
    ],
  };
}

/** So many headers are named of a kind that requires none. */
const NAMED = 5;

/** Headers to name where none was found: of what is required, or else of what stands first. */
function expectedHeaders({ fields }: Kind): readonly string[] {
  const required = fields.filter((field) => field.required);
  const named = required.length > 0 ? required : fields.slice(0, NAMED);
  return named.map(({ label }) => label.vi);
}

/** Whether at least one table has every column that its records need. */
export function isUnderstood({ tables }: Understanding): boolean {
  return tables.some(({ matching }) => matching.complete);
}
