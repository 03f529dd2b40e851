import { type Finding, finding } from '../../../core/findings/index.js';
import type { ReadDataset } from '../../../core/reading/index.js';

/**
 * Why files can't be stored of which one could not be read; nothing when all could. Half of a list is
 * not the list, and nobody would know from what is stored that the other half is missing.
 */
export function incompleteRefusal({ unreadable }: ReadDataset): Finding | undefined {
  const [first] = unreadable;
  if (first === undefined) return undefined;
  const files = unreadable.map(({ file }) => file);
  return finding('import-incomplete', { place: { file: first.file } }, { files });
}
