import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { isExtra } from '../extra.js';
import type { Kind } from '../kind.js';
import { type DatasetRecord, isHiddenRow, type Origin } from '../record.js';
import type { Piece } from './piece.js';
import { placeIn } from './repair-findings.js';

/**
 * Puts together the rows of one key, in their order: what a row says for itself is the record's
 * (the first row that says it counts, another value is a finding), what it adds to a list is added.
 */
export function assemble(
  kind: Kind,
  pieces: readonly Piece[],
): { records: readonly DatasetRecord[]; findings: readonly Finding[] } {
  const groups = new Map<string, Piece[]>();
  let above: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const identity = identityOf(piece, above) ?? `\n${index}`;
    if (piece.key !== '') above = piece;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [piece]);
    else group.push(piece);
  }
  const made = [...groups.values()]
    .flatMap((group) => copiesApart(kind, group))
    .flatMap((group) => record(kind, group));
  return {
    records: made.map(({ record }) => record),
    findings: made.flatMap(({ findings }) => findings),
  };
}

/**
 * The record that a row belongs to: by its key; without one, the record of the row above when it
 * says nothing of another and adds a step. Undefined for a row that belongs to nobody.
 */
function identityOf(piece: Piece, above: Piece | undefined): string | undefined {
  if (piece.key !== '') return piece.key;
  const continues =
    above !== undefined &&
    above.origin.table === piece.origin.table &&
    Object.keys(piece.fields).every(isExtra) &&
    Object.keys(piece.items).length > 0;
  return continues ? above.key : undefined;
}

/**
 * A hidden sheet that adds to a list to which visible ones add too holds the list once more, most
 * often as it was before: its rows make a record of their own, which takes no part.
 */
function copiesApart(kind: Kind, pieces: readonly Piece[]): (readonly Piece[])[] {
  const shown = pieces.filter(({ origin }) => origin.table.hidden !== true);
  const hidden = pieces.filter(({ origin }) => origin.table.hidden === true);
  const twice = kind.assembles.some((list) =>
    [shown, hidden].every((some) => some.some(({ items }) => items[list] !== undefined)),
  );
  return twice ? [shown, hidden] : [pieces];
}

/** What a visible row says for itself counts before what hidden ones say. */
function shownFirst(pieces: readonly Piece[]): readonly Piece[] {
  const isHidden = ({ origin }: Piece) => isHiddenRow(origin);
  return [...pieces.filter((piece) => !isHidden(piece)), ...pieces.filter(isHidden)];
}

function record(kind: Kind, pieces: readonly Piece[]) {
  const [first, ...others] = shownFirst(pieces);
  if (first === undefined) return [];
  const fields: Record<string, Json> = { ...first.fields };
  const findings: Finding[] = [];
  for (const piece of others) {
    for (const [field, value] of Object.entries(piece.fields)) {
      const known = fields[field];
      if (known === undefined) fields[field] = value;
      else if (!isDeepStrictEqual(known, value))
        findings.push(...disagreement(first, piece, field));
    }
  }
  const itemOrigins = new Map<string, readonly Origin[]>();
  for (const list of kind.assembles) {
    const adding = pieces.filter((piece) => piece.items[list] !== undefined);
    if (adding.length === 0) continue;
    fields[list] = adding.flatMap((piece) => piece.items[list] ?? []);
    itemOrigins.set(
      list,
      adding.map((piece) => piece.origin),
    );
  }
  const further = others.map((piece) => piece.origin);
  return [
    {
      record: { key: first.key, fields, origin: first.origin, further, items: itemOrigins },
      findings,
    },
  ];
}

function disagreement(first: Piece, piece: Piece, field: string): Finding[] {
  const column = piece.origin.columns.get(field);
  const text = column && piece.origin.row.cells[column.index]?.text;
  const known = first.origin.columns.get(field);
  const said = known && first.origin.row.cells[known.index]?.text;
  const at = placeIn(first.origin, known);
  const details = {
    place: placeIn(piece.origin, column),
    field,
    key: piece.key,
    ...(text !== undefined && { value: text }),
  };
  const where = at.sheet === undefined ? (at.cell ?? '') : `${at.sheet}!${at.cell ?? at.row}`;
  return [finding('context-contradicts', details, { said: said ?? '', at: where, rows: 1 })];
}
