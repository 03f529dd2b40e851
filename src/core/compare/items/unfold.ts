import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  jsonOfText,
} from '../../../lib/tables/index.js';

/**
 * Takes a value; gives the items that people speak of one by one: the papers of each case with their case, the times
 * of each channel with their channel, the members of what a cell writes as JSON. `undefined` where it is one thing.
 */
export function itemsOf(value: Json | undefined): readonly Json[] | undefined {
  if (isJsonList(value)) return value.flatMap(unfolded);
  const read = typeof value === 'string' ? jsonOfText(value) : undefined;
  return read === undefined ? undefined : itemsOfRead(read);
}

function unfolded(item: Json): readonly Json[] {
  if (typeof item === 'string') return itemsOf(item) ?? [item];
  if (!isJsonObject(item)) return [item];
  // A text that stands for all of the item (`description`) may be written as JSON.
  const [only, ...others] = Object.values(item);
  if (typeof only === 'string' && others.length === 0) return itemsOf(only) ?? [item];
  return onePerPart(item);
}

/** An item with a list of several objects is as many items, each with all else. */
function onePerPart(item: JsonObject): readonly Json[] {
  const listed = Object.entries(item).find(([, part]) => isListOfSeveral(part));
  if (listed === undefined) return [item];
  const [name, parts] = listed;
  return isJsonList(parts) ? parts.map((part) => ({ ...item, [name]: [part] })) : [item];
}

function isListOfSeveral(part: Json): boolean {
  return isJsonList(part) && part.length > 1 && part.every(isJsonObject);
}

/** Of an object that no kind describes each member is an item, of a list in it each of its items. */
function itemsOfRead(read: JsonObject | readonly Json[]): readonly Json[] {
  if (isJsonList(read)) return read.filter(isSaying).flatMap(unfolded);
  return Object.entries(read)
    .filter(([, part]) => isSaying(part))
    .flatMap(([name, part]) =>
      isJsonList(part) ? part.filter(isSaying).map((one) => ({ [name]: one })) : [{ [name]: part }],
    );
}

/** `null`, "" and an empty list say nothing. */
function isSaying(part: Json): boolean {
  return part !== null && part !== '' && !(isJsonList(part) && part.length === 0);
}
