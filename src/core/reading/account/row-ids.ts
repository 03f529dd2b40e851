import { readReference, type Span, type Table } from '../../../lib/tables/index.js';
import type { Place } from '../../findings/index.js';

/** What tells a row's table from all others. */
type Whereabouts = Pick<Table, 'source' | 'sheet' | 'span'>;

/** Names a row among all files; where tables stand side by side, each has rows of its own. */
export function rowId({ source, sheet, span }: Whereabouts, row: number): string {
  return idIn(sheetId(source.name, sheet), row, span);
}

/** Finds the rows of tables by the places of findings. */
export class RowsAt {
  readonly #spans = new Map<string, Set<Span | undefined>>();

  constructor(tables: readonly Whereabouts[]) {
    for (const { source, sheet, span } of tables) {
      const id = sheetId(source.name, sheet);
      this.#spans.set(id, (this.#spans.get(id) ?? new Set()).add(span));
    }
  }

  /** The ids of the rows that a place may be of: of rows side by side the one that its cell is in, else each. */
  ids({ file, sheet, row = 0, cell = '' }: Place): readonly string[] {
    const id = sheetId(file, sheet);
    const at = readReference(cell)?.column;
    return [...(this.#spans.get(id) ?? [undefined])]
      .filter((span) => span === undefined || at === undefined || isWithin(at, span))
      .map((span) => idIn(id, row, span));
  }
}

function isWithin(index: number, { from, to }: Span): boolean {
  return index >= from && index <= to;
}

/** A line feed can't stand in a file's or a sheet's name. */
function sheetId(file: string, sheet: string | undefined): string {
  return `${file}\n${sheet ?? ''}`;
}

function idIn(sheet: string, row: number, span: Span | undefined): string {
  return `${sheet}\n${row}\n${span?.from ?? ''}`;
}
