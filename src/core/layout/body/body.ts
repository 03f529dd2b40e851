import type { RowRole, TableRow } from '../../../lib/tables/index.js';
import type { Above } from '../above/above.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RowRoles } from '../row-roles.js';
import { areAdjacent, type Sheet } from '../sheet.js';
import { asStruck } from '../struck.js';
import { continues, joined } from './continuation.js';
import type { Frame } from './frame.js';
import type { RowClass } from './row-class.js';
import { SectionStack } from './section-stack.js';

/** The rows of a table and what became of those that are no data. */
export interface Body {
  readonly rows: readonly TableRow[];
  /** Every row of the sheet that data were taken from. */
  readonly sources: readonly SheetRow[];
  readonly roles: RowRoles;
  /** The sections that are open below the last row. */
  readonly stack: SectionStack;
}

/** A record's first row, and those that continue it. */
interface Gathered {
  readonly first: TableRow;
  readonly further: SheetRow[];
}

/** Takes the rows below a header and what they are; gives the table's rows. */
export function assembleBody(
  sheet: Sheet,
  below: readonly SheetRow[],
  looks: readonly RowClass[],
  frame: Frame,
  above: Pick<Above, 'sections'>,
  stack = new SectionStack(),
): Body {
  for (const { row, heading } of above.sections) stack.open(row, heading);
  const records: Gathered[] = [];
  const sources: SheetRow[] = [];
  const roles = new RowRoles();
  for (const [i, look] of looks.entries()) {
    const row = below[i];
    if (row === undefined || look.is === 'blank') continue;
    if (look.is === 'section') stack.open(row.number, look.heading);
    if (look.is !== 'data') {
      roles.set(row.number, roleOf(look));
      continue;
    }
    sources.push(row);
    const record = look.solid ? undefined : recordAbove(i);
    if (record !== undefined && continues(record.first, row, frame)) {
      record.further.push(row);
      roles.set(row.number, 'continuation');
    } else {
      records.push({ first: asStruck(stack.place(row.filled), row, frame), further: [] });
      roles.set(row.number, 'data');
    }
  }
  const rows = records.map(({ first, further }) => joined(first, further, frame));
  return { rows, sources, roles, stack };

  function recordAbove(i: number): Gathered | undefined {
    const [before, row] = [below[i - 1], below[i]];
    if (before === undefined || row === undefined || looks[i - 1]?.is !== 'data') return undefined;
    return areAdjacent(sheet.grid, before, row) ? records.at(-1) : undefined;
  }
}

function roleOf({ is }: RowClass): RowRole {
  if (is === 'struck') return 'hidden';
  return is === 'blank' || is === 'lone' ? 'data' : is;
}
