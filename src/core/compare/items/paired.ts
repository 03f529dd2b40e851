import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../../lib/tables/index.js';
import { foldText, wordsIn } from '../../../lib/text/index.js';

/** A place in the old list and one in the new. */
export type Pair = readonly [number, number];

/** From this share of words on that two items have in common, one is what the other became. */
const ALIKE = 0.5;

/** Beyond so many pairs of items nobody looks for what became of each. */
const MOST_PAIRS = 10_000;

/** The items, among some places of two lists, that are one and changed: those that go by the same name, then those most alike. */
export function paired(
  from: readonly Json[],
  gone: readonly number[],
  to: readonly Json[],
  come: readonly number[],
): readonly Pair[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const [old, next] = [profiles(from, gone), profiles(to, come)];
  const likely = old
    .flatMap((one) => next.map((other) => ({ one, other, likeness: likenessOf(one, other) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.one.at - b.one.at || a.other.at - b.other.at);
  const taken = { old: new Set<number>(), next: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { one, other } of likely) {
    if (taken.old.has(one.at) || taken.next.has(other.at)) continue;
    taken.old.add(one.at);
    taken.next.add(other.at);
    pairs.push([one.at, other.at]);
  }
  return pairs;
}

interface Profile {
  readonly at: number;
  /** What it goes by, where it has a part that says so. */
  readonly name: string | undefined;
  /** The case that it belongs to. */
  readonly under: string | undefined;
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function profiles(items: readonly Json[], places: readonly number[]): readonly Profile[] {
  return places.map((at) => {
    const item = items[at] ?? null;
    const texts = textsOf(item);
    const words = new Map<string, number>();
    const all = texts.flatMap((text) => wordsIn(foldText(text)));
    for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
    return { at, name: nameOf(item), under: partOf(item, 'case'), words, size: all.length };
  });
}

/** The parts that items go by: the number of a document, a channel. */
const NAMES = ['number', 'channel'] as const;

function nameOf(item: Json): string | undefined {
  const name = NAMES.map((part) => partOf(item, part)).find((part) => part !== undefined);
  return name ?? (isJsonObject(item) ? onlyMember(item) : undefined);
}

function partOf(item: Json, part: string): string | undefined {
  const said = isJsonObject(item) ? item[part] : undefined;
  return typeof said === 'string' ? foldText(said) : undefined;
}

/** Where an item has one text under a name of its own, as what cells write as JSON, it goes by that name. */
function onlyMember(item: JsonObject): string | undefined {
  const [only, ...others] = Object.entries(item);
  if (only === undefined || others.length > 0 || SAYING.has(only[0])) return undefined;
  return typeof only[1] === 'object' ? undefined : only[0];
}

/** Names of parts that stand for all of an item. */
const SAYING: ReadonlySet<string> = new Set(['name', 'description']);

/** What goes by the same name is alike however much changed, and the more so the less changed; by another it is something else. */
function likenessOf(a: Profile, b: Profile): number {
  if (isOther(a.name, b.name) || isOther(a.under, b.under)) return 0;
  const share = shareOf(a, b);
  return a.name !== undefined && a.name === b.name ? 1 + share : share;
}

function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function shareOf(a: Profile, b: Profile): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

function textsOf(item: Json): readonly string[] {
  if (typeof item === 'string') return [item];
  if (typeof item === 'number') return [String(item)];
  if (isJsonList(item)) return item.flatMap(textsOf);
  return isJsonObject(item) ? Object.values(item).flatMap(textsOf) : [];
}
