import { isCodeLike, scalarText } from './code-like.js';
import { ListNode, type Node, ObjectNode, type RepeatedKey } from './syntax/node.js';

/** Records that each stand behind their code in an object. */
export interface KeyedRecords {
  readonly records: readonly ObjectNode[];
  /** The key that the code was put under, where a record itself doesn't have it. */
  readonly put?: string;
}

const CODE_KEY = 'code';

/**
 * Takes an object and what stands in it twice; gives its records when each of its values is one, and each key a
 * code or a value that its record holds, too. A key that stands there twice has two records.
 */
export function keyedRecords(
  object: ObjectNode,
  repeated: readonly RepeatedKey[],
): KeyedRecords | undefined {
  const members = membersOf(object, repeated);
  const records = members.map(({ record }) => record).filter((one) => one instanceof ObjectNode);
  if (members.length === 0 || records.length < members.length) return undefined;
  if (members.every(({ key, record }) => holds(record, key))) return { records };
  const isSure = members.every(
    ({ key, record }) =>
      isCodeLike(key) && record instanceof ObjectNode && !record.members.has(CODE_KEY),
  );
  if (!isSure) return undefined;
  const put = members.flatMap(({ key, record }) =>
    record instanceof ObjectNode ? [withCode(key, record)] : [],
  );
  return { records: put, put: CODE_KEY };
}

interface Member {
  readonly key: string;
  readonly record: Node;
}

/** In their order in the file, those that gave way as well. */
function membersOf(object: ObjectNode, repeated: readonly RepeatedKey[]): Member[] {
  const values = [...object.members.values(), ...repeated.map(({ first }) => first)];
  const isInside = (at: number): boolean =>
    values.some(
      (value) =>
        (value instanceof ObjectNode || value instanceof ListNode) &&
        value.start < at &&
        at < value.end,
    );
  const gaveWay = repeated.filter(
    ({ at }) => object.start < at && at < object.end && !isInside(at),
  );
  return [
    ...gaveWay.map(({ key, first }) => ({ key, record: first })),
    ...[...object.members].map(([key, record]) => ({ key, record })),
  ].toSorted((a, b) => startOf(a.record) - startOf(b.record));
}

function startOf(node: Node): number {
  return node instanceof ObjectNode ? node.start : 0;
}

function holds(record: Node, key: string): boolean {
  if (!(record instanceof ObjectNode)) return false;
  return [...record.members.values()].some((value) => scalarText(value) === key);
}

function withCode(code: string, { start, end, members }: ObjectNode): ObjectNode {
  const record = new ObjectNode(start);
  record.end = end;
  record.members.set(CODE_KEY, code);
  for (const [key, value] of members) record.members.set(key, value);
  return record;
}
