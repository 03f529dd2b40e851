import { inputSummary, type ReadDataset } from '../../../core/reading/index.js';
import type { ImportInput } from '../../../core/store/index.js';

/** The tables that a revision remembers as what it was made of. */
export function storedInputs({ accounts }: ReadDataset): ImportInput[] {
  return accounts
    .filter(({ table }) => table !== undefined)
    .map((entry) => {
      const { account: _, ...input } = inputSummary(entry);
      return input;
    });
}
