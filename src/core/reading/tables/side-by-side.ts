import { isDeepStrictEqual } from 'node:util';
import { columnRange, type Grid } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Kind, MatchedTable } from '../../kinds/index.js';
import { type Seam, seamsOf, splitGrid } from '../../layout/index.js';
import type { ReadOptions } from '../options.js';
import { type Understanding, understand } from './understand.js';

/**
 * Understands a sheet; where tables certainly stand side by side on it, each with the columns that are its own. The
 * sheet is parted only where nothing would be read right without it: two columns claim a field that records can't do
 * without, or a table seems to stand beside the one that was found.
 */
export function understandSheet(
  kind: Kind,
  grid: Grid,
  options: ReadOptions,
): readonly Understanding[] {
  const whole = understand(kind, grid, options);
  const parting = new Parting(kind, options);
  const parts = options.headerRow === undefined ? parting.partsOf(whole) : undefined;
  if (parts === undefined) return [whole];
  const [first, ...others] = parts;
  if (first === undefined) return [whole];
  return withoutRepeats([{ ...first, findings: [told(parts), ...first.findings] }, ...others]);
}

/**
 * So many pieces of a sheet are understood to see whether they are tables. A sheet with more of them is damaged or no
 * list: it stays whole, and what is claimed twice in it is told.
 */
const MOST_PIECES = 60;

/** Looks for the parts of one sheet. Pieces of pieces are the same ones again: each is understood once. */
class Parting {
  readonly #known = new Map<string, readonly Understanding[]>();

  constructor(
    private readonly kind: Kind,
    private readonly options: ReadOptions,
  ) {}

  /** The parts of a sheet, each understood for itself; undefined where it is not certain that there are any. */
  partsOf(whole: Understanding): readonly Understanding[] | undefined {
    for (const seam of seams(this.kind, whole)) {
      const [leftGrid, rightGrid] = splitGrid(whole.grid, seam.at);
      const left = this.#holding(leftGrid);
      const right = left === undefined ? undefined : this.#holding(rightGrid);
      if (left === undefined || right === undefined) continue;
      if (areIndependent(seam, left, right)) return [...left, ...right];
    }
    return undefined;
  }

  /** A piece, or the parts of it; undefined unless each of them is a table by itself. */
  #holding(grid: Grid): readonly Understanding[] | undefined {
    const parts = this.#understood(grid);
    return parts.length > 0 && parts.every(holdsRecords) ? parts : undefined;
  }

  /** None beyond the limit. */
  #understood(grid: Grid): readonly Understanding[] {
    const span = JSON.stringify(grid.span);
    const known = this.#known.get(span);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_PIECES) return [];
    // Counted before its own pieces are.
    this.#known.set(span, []);
    const piece = understand(this.kind, grid, this.options);
    const parts = this.partsOf(piece) ?? [piece];
    this.#known.set(span, parts);
    return parts;
  }
}

function seams(kind: Kind, { grid, tables, starts }: Understanding): readonly Seam[] {
  const disputed = tables.filter((matched) => isDisputed(kind, matched));
  return [
    ...starts.map((at): Seam => ({ at, repeats: false, apart: true })),
    ...disputed.flatMap(({ table }) => seamsOf(grid, table)),
  ];
}

/** Whether several columns of a table claim a field that its records can't do without, or are known by. */
function isDisputed({ key }: Kind, { matching }: MatchedTable): boolean {
  const named = new Set(key.flatMap((alternatives) => alternatives.split('|')));
  return matching.findings.some(
    ({ code, field = '' }) => code === 'column-claimed-twice' && named.has(field),
  );
}

/** A part that is a table by itself: all columns that records need, rows, and nothing left open beside. */
function holdsRecords({ tables }: Understanding): boolean {
  return (
    tables.length > 0 &&
    tables.every(({ matching }) => matching.complete) &&
    tables.some(({ table }) => table.rows.length > 0)
  );
}

/**
 * Whether two halves are tables of their own, and not one in which each row has two of something: the same headers
 * come again, or they stand in other rows, or the right half goes on where the left one has ended.
 */
function areIndependent(
  seam: Seam,
  left: readonly Understanding[],
  right: readonly Understanding[],
): boolean {
  if (seam.repeats) return true;
  if (!seam.apart) return false;
  const rows = new Set(numbers(left, rowsOf));
  return (
    !isDeepStrictEqual(numbers(left, headersOf), numbers(right, headersOf)) ||
    numbers(right, rowsOf).some((row) => !rows.has(row))
  );
}

function numbers(
  parts: readonly Understanding[],
  of: (matched: MatchedTable) => readonly number[],
): readonly number[] {
  return parts.flatMap(({ tables }) => tables.flatMap(of));
}

function headersOf({ table }: MatchedTable): readonly number[] {
  return table.headerRows;
}

function rowsOf({ table }: MatchedTable): readonly number[] {
  return table.rows.map(({ number }) => number);
}

/** What is said of the sheet as a whole is said once. */
function withoutRepeats(parts: readonly Understanding[]): readonly Understanding[] {
  const said = new Set<string>();
  return parts.map((part) => ({
    ...part,
    findings: part.findings.filter((found) => {
      const id = JSON.stringify(found);
      return !said.has(id) && said.add(id) !== undefined;
    }),
  }));
}

function told(parts: readonly Understanding[]): Finding {
  const [first] = parts;
  const { source, sheet } = first?.grid ?? {};
  const row = first?.tables[0]?.table.headerRows.at(-1);
  const place = {
    file: source?.name ?? '',
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
  };
  const columns = parts.flatMap(({ grid }) => (grid.span ? [columnRange(grid.span)] : []));
  return finding('tables-side-by-side', { place }, { columns });
}
