import type { FindingCode } from '../findings/index.js';
import type { ReadDataset } from '../reading/index.js';
import type { Side } from './sides.js';

/** Codes of rows that another row of the list stands for, or that are told by themselves. */
const NOT_LOST: ReadonlySet<FindingCode> = new Set(['hidden-copy', 'struck-copy', 'key-duplicate']);

/**
 * Why what a side lacks is not certainly removed: what of it was not understood, or the codes for which rows of it
 * were set aside. Empty where it was understood whole.
 */
export function unfitness({ missing, read }: Side): readonly string[] {
  const parts = missing.map(({ why, place: { sheet } }) => (sheet ? `${sheet} › ${why}` : why));
  return [...new Set([...parts, ...(read === undefined ? [] : setAside(read))])];
}

function setAside({ rejected }: ReadDataset): string[] {
  return rejected.flatMap(({ reasons, row }) => {
    const codes = reasons.map(({ code }) => code).filter((code) => !NOT_LOST.has(code));
    return codes.length === 0 ? [] : [`${row.number} › ${codes.join(', ')}`];
  });
}
