import type { Cell, Column, Row } from '../../../../lib/tables/index.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../../kind.js';
import { codeIn } from '../../repairs/unwrap-code.js';
import type { HeaderMatch } from '../header/spellings.js';
import { lookOf } from './look.js';

/** Enough rows to know what a column holds. */
const SAMPLE = 50;

/**
 * The share of a column's first values that look like the field's, 0..1; undefined when the field
 * doesn't say how its values look, or the column is empty.
 */
export function valueEvidence(
  kind: Kind,
  field: FieldSpec | EvidenceSpec,
  column: Column,
  rows: readonly Row[],
  how?: HeaderMatch,
): number | undefined {
  const looks = testOf(kind, field, how);
  if (looks === undefined) return undefined;
  const values: string[] = [];
  for (const row of rows) {
    const text = textOf(row.cells[column.index]);
    if (text !== '') values.push(text);
    if (values.length === SAMPLE) break;
  }
  return values.length === 0 ? undefined : values.filter(looks).length / values.length;
}

/** A list of a JSON record as a cell of a sheet would show it. */
function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { raw } = cell;
  return (Array.isArray(raw) ? raw.map(String).join('\n') : cell.text).trim();
}

function testOf(
  kind: Kind,
  field: FieldSpec | EvidenceSpec,
  how: HeaderMatch | undefined,
): ((text: string) => boolean) | undefined {
  if ('pattern' in field) return undefined;
  const look = how === 'weak' ? (field.weakLooksLike ?? field.looksLike) : field.looksLike;
  if (look !== undefined) {
    const looks = lookOf(look);
    return (text) => looks(codeIn(text, { part: field })?.code ?? text);
  }
  if (field.reads !== 'vocabulary' && field.reads !== 'vocabulary-list') return undefined;
  const vocabulary =
    field.vocabulary === undefined ? undefined : kind.vocabularies.get(field.vocabulary);
  return (
    vocabulary &&
    ((text) => text.split(/[,;\n]/).some((part) => vocabulary.match(part) !== undefined))
  );
}
