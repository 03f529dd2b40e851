/** Changes a text; `name`: of the member that it is, or of the list that it is in. */
export type ChangeText = (text: string, name: string) => string;

/**
 * Takes plain data; gives the same with every text changed, those that are keys included. What hasn't changed stays
 * the same object, as do instances of classes.
 */
export function mapTexts<T>(data: T, change: ChangeText): T {
  // Each member stays what it was, but for its text.
  return mapPart(data, '', change) as T;
}

function mapPart(part: unknown, name: string, change: ChangeText): unknown {
  if (typeof part === 'string') return change(part, name);
  if (Array.isArray(part)) return mapList(part, name, change);
  return isPlain(part) ? mapMembers(part, change) : part;
}

function mapList(list: readonly unknown[], name: string, change: ChangeText): unknown {
  const mapped = list.map((item) => mapPart(item, name, change));
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}

function mapMembers(data: object, change: ChangeText): unknown {
  const members = Object.entries(data);
  const mapped = members.map(
    ([name, value]) => [change(name, NAME), mapPart(value, name, change)] as const,
  );
  const isSame = mapped.every(
    ([name, value], i) => name === members[i]?.[0] && value === members[i]?.[1],
  );
  return isSame ? data : Object.fromEntries(mapped);
}

/** What the name of a member is named: headers become names, of what was kept of other columns. */
const NAME = '';

function isPlain(data: unknown): data is object {
  if (typeof data !== 'object' || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}
