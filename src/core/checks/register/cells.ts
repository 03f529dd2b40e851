import { type Block, cellAddress } from '../../../lib/tables/index.js';
import { type Finding, type FindingCode, finding, type ParamsOf } from '../../findings/index.js';
import type { DatasetRecord } from '../../kinds/index.js';
import { about } from '../place.js';
import { MergedCells } from './merged-cells.js';

/** A finding with the row and the field that it was made of. */
export interface Remark {
  readonly record: DatasetRecord;
  readonly field: string;
  readonly finding: Finding;
}

/** Makes a remark about one field of a row. */
export function remark<C extends FindingCode>(
  code: C,
  record: DatasetRecord,
  field: string,
  params: ParamsOf<C>,
): Remark {
  return { record, field, finding: finding(code, about(record, field), params) };
}

/**
 * Takes remarks about these rows; gives their findings. What all rows under a merged cell are told alike
 * is one finding, at that cell; what only some of them are told stays at their rows: there the merge is
 * at fault.
 */
export function findingsOf(
  remarks: readonly Remark[],
  records: readonly DatasetRecord[],
): readonly Finding[] {
  const merged = new MergedCells(records);
  const alike = new Map<Block, Map<string, Remark[]>>();
  const groups = remarks.map((one) => {
    const block = merged.over(one.record, one.field);
    if (block === undefined) return undefined;
    const told = alike.get(block) ?? new Map<string, Remark[]>();
    alike.set(block, told);
    const same = `${one.field} ${one.finding.code} ${JSON.stringify(one.finding.params)}`;
    const group = told.get(same) ?? [];
    told.set(same, group);
    group.push(one);
    return { block, group };
  });
  return remarks.flatMap((one, index) => {
    const under = groups[index];
    if (under === undefined) return [one.finding];
    const { block, group } = under;
    if (group.length < merged.rowsUnder(one.record, block)) return [one.finding];
    return group[0] === one ? [atBlock(one.finding, block)] : [];
  });
}

function atBlock(found: Finding, { top, left }: Block): Finding {
  return { ...found, place: { ...found.place, row: top, cell: cellAddress(top, left) } };
}
