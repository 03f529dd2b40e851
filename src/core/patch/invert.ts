import type { FieldPatch, PatchChange, PatchList } from './list.js';

/** The changes that lead back. */
export function invertPatch(list: PatchList): PatchList {
  return { ...list, changes: list.changes.map(inverted) };
}

function inverted(change: PatchChange): PatchChange {
  if (change.change === 'edit') return { ...change, fields: change.fields.map(invertedField) };
  return { ...change, change: change.change === 'add' ? 'remove' : 'add' };
}

function invertedField({ field, before, after, items }: FieldPatch): FieldPatch {
  if (items !== undefined) return { field, items: { remove: items.add, add: items.remove } };
  return {
    field,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}
