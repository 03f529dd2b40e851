import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../lib/tables/index.js';

/** The value without the parts of these names, however deep they lie. */
export function without(value: Json, names: ReadonlySet<string>): Json {
  if (isJsonList(value)) return value.map((item) => without(item, names));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, names)]));
}

/** The objects that stand at the same place in two values, the outer before the inner. */
export function* objectPairs(
  a: Json | undefined,
  b: Json | undefined,
): Generator<readonly [JsonObject, JsonObject]> {
  if (isJsonList(a) && isJsonList(b)) {
    for (const [index, item] of a.entries()) yield* objectPairs(item, b[index]);
  } else if (isJsonObject(a) && isJsonObject(b)) {
    yield [a, b];
    for (const name of Object.keys(a)) yield* objectPairs(a[name], b[name]);
  }
}
