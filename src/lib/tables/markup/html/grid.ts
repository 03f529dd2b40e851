import type { Cell } from '../../cell.js';
import { refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../../limits.js';
import { filledRows, textCell } from '../../rows.js';
import type { Block, Grid, Row, Source, Strike } from '../../table.js';
import type { HtmlCell, HtmlPage, HtmlRow } from './page.js';

/** Takes a page; gives its grid: cells that span several are merged blocks. Throws `file-too-large`. */
export function gridOfPage(
  { rows, hiddenColumns }: HtmlPage,
  source: Source,
  sheet: { readonly name: string | undefined; readonly hidden: boolean },
): Grid {
  refuseElementsBeyondLimit('row', rows.length, source.name);
  const placing = new Placing(source.name);
  const placed = filledRows(
    rows.map((row, i) => placing.place(row, i + 1)),
    source.name,
  );
  return {
    source,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    hidden: sheet.hidden,
    rows: placed,
    merges: placing.merges,
    headerKnown: false,
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
}

/** Puts cells where those leave room that reach down or to the right. */
class Placing {
  readonly merges: Block[] = [];
  /** By column: the last row that a cell from above occupies. */
  private readonly occupied: number[] = [];
  /** Cells looked at, against pages whose spans are made to exhaust us. */
  private work = 0;

  constructor(private readonly file: string) {}

  place({ cells, hidden }: HtmlRow, number: number): Row {
    const placed: (Cell | undefined)[] = [];
    const struck = new Map<number, Strike>();
    let column = 0;
    for (const cell of cells) {
      while ((this.occupied[column] ?? 0) >= number) column += 1;
      this.occupy(cell, number, column);
      const made = cellOf(cell);
      if (made !== undefined) {
        while (placed.length < column) placed.push(undefined);
        placed[column] = made;
        if (cell.strike !== undefined) struck.set(column, cell.strike);
      }
      column += cell.across;
    }
    return {
      number,
      cells: placed,
      ...(hidden && { hidden }),
      ...(struck.size > 0 && { struck }),
    };
  }

  private occupy({ across, down }: HtmlCell, number: number, column: number): void {
    refuseElementsBeyondLimit('col', column + across, this.file);
    this.work += across;
    refuseCellsBeyondLimit(this.work, this.file);
    const bottom = number + down - 1;
    while (this.occupied.length < column) this.occupied.push(0);
    for (let at = column; at < column + across; at += 1) this.occupied[at] = bottom;
    if (across === 1 && down === 1) return;
    this.merges.push({ top: number, left: column, bottom, right: column + across - 1 });
    refuseElementsBeyondLimit('mergeCell', this.merges.length, this.file);
  }
}

/** What the page shows is the text; a number that it stores beside it is the value. */
function cellOf({ text, number }: HtmlCell): Cell | undefined {
  const cell = textCell(text);
  if (cell?.type !== 'text' || number === undefined) return cell;
  return { type: 'number', text: text.trim(), raw: number };
}
