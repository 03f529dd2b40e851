import type { Table } from '../../files/index.js';
import {
  blocksReplace,
  type Finding,
  type FindingCode,
  finding,
  type Place,
} from '../../findings/index.js';
import { type ImportMode, isInScope } from '../../store/index.js';
import { foldText } from '../../text/index.js';
import type { TableAccount } from '../reading/account.js';
import type { ReadDataset } from '../reading/dataset.js';

/**
 * Why files can't stand for the whole of a dataset, or of a part of it; nothing when they can.
 * Replacing deletes what is absent: a file that was not understood must not make everything absent.
 */
export function replaceRefusal(dataset: ReadDataset, mode: ImportMode): Finding | undefined {
  if (mode.type === 'update') return undefined;
  const culprit = dataset.findings.find(({ code }) => blocksReplace(code));
  if (culprit !== undefined) return refuse(culprit.place, culprit.code);
  const incomplete = dataset.tables.find(({ matching }) => !matching.complete);
  if (incomplete !== undefined) return refuse(placeOf(incomplete.table), 'column-missing');
  const unread = dataset.accounts.find(({ account }) => account.byRole.unread > 0);
  if (unread !== undefined) return refuse(placeOf(unread), unreadRows(unread));
  const file = { file: dataset.tables[0]?.table.source.name ?? '' };
  if (dataset.accepted.length === 0) return refuse(file, '0');
  if (mode.type === 'replace') return undefined;
  const { field, value } = mode;
  const inScope = dataset.accepted.some((record) => isInScope(record, field, value));
  return inScope ? undefined : refuse(file, `${field}=${value}: 0`);
}

/** The scope as the records spell it: `Bộ Tư Pháp` means `Bộ Tư pháp`. */
export function asSpelt(dataset: ReadDataset, mode: ImportMode): ImportMode {
  if (mode.type !== 'replace-scope') return mode;
  const wanted = foldText(mode.value);
  for (const { fields } of dataset.accepted) {
    const value = fields[mode.field];
    const texts = Array.isArray(value) ? value : [value];
    const spelt = texts.find((text) => typeof text === 'string' && foldText(text) === wanted);
    if (typeof spelt === 'string') return { ...mode, value: spelt };
  }
  return mode;
}

/** A sheet that nothing was read of may hold what would be deleted. */
function unreadRows({ table, account }: TableAccount): string {
  const code: FindingCode = table === undefined ? 'sheet-skipped' : 'rows-not-understood';
  return `${code}: ${account.byRole.unread}`;
}

function placeOf({ source, sheet }: Pick<Table, 'source' | 'sheet'> | TableAccount): Place {
  return sheet === undefined ? { file: source.name } : { file: source.name, sheet };
}

function refuse({ file, sheet, row }: Place, why: string): Finding {
  const place = { file, ...(sheet !== undefined && { sheet }), ...(row !== undefined && { row }) };
  const where = [sheet, row].filter((part) => part !== undefined).join(' › ');
  return finding('replace-refused', { place }, { why: where === '' ? why : `${where}: ${why}` });
}
