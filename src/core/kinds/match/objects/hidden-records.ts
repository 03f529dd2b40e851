import { type Column, cellAddress, type Table } from '../../../../lib/tables/index.js';
import { foldText } from '../../../../lib/text/index.js';
import { type Finding, finding } from '../../../findings/index.js';
import type { Kind } from '../../kind.js';
import type { Yielding } from '../columns/settle.js';

/**
 * Hidden columns that repeat the key of visible ones and another field besides are a table of their own; one that
 * has keys which the visible one lacks holds records that nobody read. A hidden key alone is mostly an
 * earlier code of the same rows.
 */
export function hiddenRecords(kind: Kind, table: Table, yielding: readonly Yielding[]): Finding[] {
  if (yielding.length < 2) return [];
  return yielding
    .filter(({ field }) => kind.key.includes(field))
    .flatMap(({ column, field, to }) => {
      const shown = new Set(textsOf(table, to).map(foldText));
      const keys = textsOf(table, column).filter((text) => !shown.has(foldText(text)));
      const [sample] = keys;
      if (sample === undefined) return [];
      const { source, sheet, headerRows } = table;
      const place = {
        file: source.name,
        ...(sheet !== undefined && { sheet }),
        column: column.header,
        cell: cellAddress(headerRows.at(-1) ?? 0, column.index),
      };
      const params = { keys: keys.length, sample, letter: column.letter };
      return [finding('hidden-records', { place, field }, params)];
    });
}

function textsOf({ rows }: Table, { index }: Column): string[] {
  return rows.flatMap(({ cells }) => {
    const text = cells[index]?.text.trim() ?? '';
    return text === '' ? [] : [text];
  });
}
