import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import type { DatasetRecord } from '../record.js';
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
  for (const [index, piece] of pieces.entries()) {
    // A row without a key is a record of its own: it belongs to nobody.
    const identity = piece.key === '' ? `\n${index}` : piece.key;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [piece]);
    else group.push(piece);
  }
  const made = [...groups.values()].flatMap((group) => record(kind, group));
  return {
    records: made.map(({ record }) => record),
    findings: made.flatMap(({ findings }) => findings),
  };
}

function record(kind: Kind, pieces: readonly Piece[]) {
  const [first, ...others] = pieces;
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
  for (const list of kind.assembles) {
    const items = pieces.flatMap((piece) => piece.items[list] ?? []);
    if (items.length > 0) fields[list] = items;
  }
  const further = others.map((piece) => piece.origin);
  return [{ record: { key: first.key, fields, origin: first.origin, further }, findings }];
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
    ...(text === undefined ? {} : { value: text }),
  };
  const where = at.sheet === undefined ? (at.cell ?? '') : `${at.sheet}!${at.cell ?? at.row}`;
  return [finding('context-contradicts', details, { said: said ?? '', at: where, rows: 1 })];
}
