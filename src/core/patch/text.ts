import type { PatchList } from './list.js';

/** A list of changes as its file: the same changes, the same bytes. */
export function patchText({ version, kind, keyFields, changes }: PatchList): string {
  return `${JSON.stringify({ version, kind, keyFields, changes }, null, 2)}\n`;
}
