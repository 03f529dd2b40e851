import { inputSummary, type ReadDataset } from '../reading/index.js';
import type { ImportInput, Mapping } from '../store/index.js';

/** The tables that a revision remembers as what it was made of. */
export function storedInputs({ accounts }: ReadDataset): ImportInput[] {
  return accounts
    .filter(({ table }) => table !== undefined)
    .map((entry) => {
      const { account: _, ...input } = inputSummary(entry);
      return input;
    });
}

/** How the columns of files were read. */
export function mappingOf({ tables }: Pick<ReadDataset, 'tables'>): Mapping {
  return Object.fromEntries(
    tables.flatMap(({ matching }) =>
      matching.columns.map(({ column, field }) => [column.header, field ?? null] as const),
    ),
  );
}
