import { type Column, columnLetter, type Grid, type Row } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { mapFlag } from '../../kinds/index.js';
import type { Understanding } from '../../reading/index.js';
import type { EvidenceField } from '../row/evidence.js';

/** So many columns are offered. */
const OFFERED = 3;

/** So many rows are looked at, for a header and for values. */
const LOOKED_AT = 50;

/** From this share of the values on a column is taken for what they look like. */
const MOST = 0.5;

/** What the values of a column that says the ward look like, folded. */
const LOOKS: readonly (readonly [EvidenceField, RegExp])[] = [
  ['wardCode', /^\d{5}$/],
  ['address', /^\P{L}*\p{L}[^,]*,\P{L}*\p{L}/u],
  ['ward', /^(?:xã|phường|thị trấn|đặc khu|p(?:hg?)?\.|x\.|ttr?\.)\s*\p{L}/u],
];

/** A column that may say which ward a row is about, and the flag to copy that says so. */
export interface ColumnOffer {
  readonly letter: string;
  readonly header: string;
  readonly field: EvidenceField;
  readonly flag: string;
}

/** The columns of a sheet that may name the ward: those whose values look like it; where none do, those that hold words. */
export function columnOffers({
  grid,
  tables,
}: Pick<Understanding, 'grid' | 'tables'>): ColumnOffer[] {
  const [first] = tables;
  const { columns, rows } = first === undefined ? fullestAsHeader(grid) : first.table;
  const looked = columns.map((column) => {
    const texts = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[column.index]?.text ?? []);
    return { column, texts };
  });
  const sure = looked.flatMap(({ column, texts }) => {
    const look = LOOKS.find(([, pattern]) => most(texts, pattern));
    return look === undefined ? [] : [{ column, field: look[0] }];
  });
  const words = looked.filter(({ texts }) => most(texts, /^\D*\p{L}/u));
  const offered =
    sure.length > 0 ? sure : words.map(({ column }) => ({ column, field: 'ward' as const }));
  return offered.slice(0, OFFERED).map(({ column, field }) => ({
    letter: column.letter,
    header: column.header,
    field,
    flag: mapFlag(column, columns, field),
  }));
}

function most(texts: readonly string[], pattern: RegExp): boolean {
  const alike = texts.filter((text) => pattern.test(foldText(text)));
  return alike.length > 0 && alike.length >= MOST * texts.length;
}

/** The first of the fullest rows, as a header is where nobody knows it. */
function fullestAsHeader({ rows }: Grid): {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
} {
  const [first, ...others] = rows.slice(0, LOOKED_AT);
  if (first === undefined) return { columns: [], rows: [] };
  const header = others.reduce((best, row) => (filled(row) > filled(best) ? row : best), first);
  return {
    columns: header.cells.flatMap((cell, index) =>
      cell === undefined ? [] : [{ index, letter: columnLetter(index), header: cell.text }],
    ),
    rows: rows.filter(({ number }) => number > header.number),
  };
}

function filled({ cells }: Row): number {
  return cells.filter((cell) => cell !== undefined).length;
}
