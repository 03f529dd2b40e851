import { type Finding, finding, type Place } from '../../../core/findings/index.js';
import { notUnderstood, type ReadDataset } from '../../../core/reading/index.js';
import { type ImportMode, isInScope } from '../../../core/store/index.js';
import { foldText } from '../../../lib/text/index.js';

/**
 * Why files can't stand for the whole of a dataset, or of a part of it; nothing when they can.
 * Replacing deletes what is absent: a file that was not understood must not make everything absent.
 */
export function replaceRefusal(dataset: ReadDataset, mode: ImportMode): Finding | undefined {
  if (mode.type === 'update') return undefined;
  const [culprit] = notUnderstood(dataset);
  if (culprit !== undefined) return refuse(culprit.place, culprit.why);
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

function refuse({ file, sheet, row }: Place, why: string): Finding {
  const place = { file, ...(sheet !== undefined && { sheet }), ...(row !== undefined && { row }) };
  const where = [sheet, row].filter((part) => part !== undefined).join(' › ');
  return finding('replace-refused', { place }, { why: where === '' ? why : `${where}: ${why}` });
}
