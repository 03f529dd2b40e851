import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../lib/tables/index.js';

/**
 * Whether two values are the same. `null`, `""`, `0`, `[]` and absence are five different things;
 * the order of an object's keys means nothing; the order of a list does, unless it `isSet`.
 */
export function sameValue(a: Json | undefined, b: Json | undefined, isSet: boolean): boolean {
  if (sameJson(a, b)) return true;
  return isSet && isJsonList(a) && isJsonList(b) && sameMembers(a, b);
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonList(a)) {
    return (
      isJsonList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
    );
  }
  return isJsonObject(a) && isJsonObject(b) && sameObjects(a, b);
}

function sameObjects(a: JsonObject, b: JsonObject): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
}

function sameMembers(a: readonly Json[], b: readonly Json[]): boolean {
  const ofA = new Set(a.map(canonical));
  const ofB = new Set(b.map(canonical));
  return ofA.size === ofB.size && [...ofA].every((member) => ofB.has(member));
}

/** One text for every way to write the same value. */
export function canonical(value: Json): string {
  if (isJsonList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`,
  );
  return `{${parts.sort().join(',')}}`;
}
