import { Failure } from '../../findings/index.js';
import { holdsRows } from './lines.js';
import { ListNode, type Node, ObjectNode } from './syntax/node.js';

/** A list of records or rows, and the keys that lead to it. */
export interface FoundList {
  readonly path: string;
  readonly list: ListNode;
}

/**
 * Takes an object; gives the one list in it that holds records or rows, or the one that is empty when
 * none does. Throws `json-lists-several` or `json-no-records`: which list is meant is not ours to choose.
 */
export function listWithin(value: Node, file: string): FoundList {
  const lists = [...listsIn(value, '')];
  const filled = lists.filter(({ list }) => holdsRows(list));
  const candidates =
    filled.length > 0 ? filled : lists.filter(({ list }) => list.items.length === 0);
  const [only, ...others] = candidates;
  if (only === undefined) throw new Failure('json-no-records', { file });
  if (others.length === 0) return only;
  throw new Failure('json-lists-several', { file, paths: candidates.map(({ path }) => path) });
}

function* listsIn(value: Node, path: string): Generator<FoundList> {
  if (value instanceof ListNode) yield { path, list: value };
  if (!(value instanceof ObjectNode)) return;
  for (const [key, member] of value.members)
    yield* listsIn(member, path === '' ? key : `${path}.${key}`);
}
