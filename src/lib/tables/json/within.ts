import { FileFailure } from '../failure.js';
import { fieldsBeside } from './envelope.js';
import { holdsRows } from './lines.js';
import { ListNode, type Node, ObjectNode } from './syntax/node.js';

/** A list of records or rows, and the keys that lead to it. */
export interface FoundList {
  readonly path: readonly string[];
  readonly list: ListNode;
}

/**
 * Takes an object; gives the one list in it that holds records or rows, or the one that is empty when
 * none does. Throws `json-lists-several`, `json-no-records`, or `json-record-or-list` where the object is as likely
 * a record itself: which is meant is not ours to choose.
 */
export function listWithin(value: Node, file: string): FoundList {
  const lists = [...listsIn(value, [])];
  const filled = lists.filter(({ list }) => holdsRows(list));
  const candidates =
    filled.length > 0 ? filled : lists.filter(({ list }) => list.items.length === 0);
  const [only, ...others] = candidates;
  if (only === undefined) throw new FileFailure('json-no-records', { file });
  if (others.length > 0)
    throw new FileFailure('json-lists-several', { file, paths: candidates.map(pathText) });
  const fields = fieldsBeside(value, only.path);
  if (fields.length === 0) return only;
  throw new FileFailure('json-record-or-list', { file, path: pathText(only), fields });
}

/** The keys as one text. */
export function pathText({ path }: FoundList): string {
  return path.join('.');
}

export function* listsIn(value: Node, path: readonly string[]): Generator<FoundList> {
  if (value instanceof ListNode) yield { path, list: value };
  if (!(value instanceof ObjectNode)) return;
  for (const [key, member] of value.members) yield* listsIn(member, [...path, key]);
}
