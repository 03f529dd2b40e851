import { MadeFindings, sayOtherwise } from '../core/findings/index.js';

/** Changes a text; `name`: of the member that it is, or of the list that it is in. */
export type ChangeText = (text: string, name: string) => string;

/**
 * Takes plain data; gives the same with every text changed, those that are keys included. What hasn't changed stays
 * the same object, as do instances of classes.
 */
export function mapTexts<T>(data: T, change: ChangeText): T {
  // Each member stays what it was, but for its text.
  return new Mapper(change).part(data, NAME) as T;
}

class Mapper {
  /** What was made of each object: one ward is a candidate of thousands of questions. */
  readonly #known = new Map<object, object>();

  constructor(private readonly change: ChangeText) {}

  part(part: unknown, name: string): unknown {
    if (typeof part === 'string') return this.change(part, name);
    if (Array.isArray(part)) return this.#list(part, name);
    // Made when they are read, each is a new object: nothing of them is remembered.
    if (part instanceof MadeFindings)
      return sayOtherwise(part, (found) => mapTexts(found, this.change));
    return isPlain(part) ? this.#object(part) : part;
  }

  #list(list: readonly unknown[], name: string): unknown {
    const mapped = list.map((item) => this.part(item, name));
    return mapped.some((item, index) => item !== list[index]) ? mapped : list;
  }

  #object(data: object): object {
    const mapped = this.#known.get(data) ?? this.#members(data);
    this.#known.set(data, mapped);
    return mapped;
  }

  #members(data: object): object {
    const members = Object.entries(data);
    const mapped = members.map(
      ([name, value]) => [this.change(name, NAME), this.part(value, name)] as const,
    );
    const isSame = mapped.every(
      ([name, value], i) => name === members[i]?.[0] && value === members[i]?.[1],
    );
    return isSame ? data : Object.fromEntries(mapped);
  }
}

/** What the name of a member is named: headers become names, of what was kept of other columns. */
const NAME = '';

function isPlain(data: unknown): data is object {
  if (typeof data !== 'object' || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}
