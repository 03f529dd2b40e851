import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { timeDirection } from '../consequences/time-limit.js';
import type { Effect } from './effect.js';
import { feeEffects } from './fees.js';

/** Of each channel that both sides have: times that are shorter or longer, fees that came, went, rose or fell. */
export function channelEffects(from: Json, to: Json): readonly Effect[] {
  const [old, next] = [channelsOf(from), channelsOf(to)];
  return [...old].flatMap(([channel, before]) => {
    const after = next.get(channel);
    if (before === undefined || after === undefined) return [];
    return timePairs(before, after).flatMap((pair) =>
      pairEffects(pair).map((effect) => ({ ...effect, channel })),
    );
  });
}

/** Channels by their name; one that stands twice is none, since which of them went on nobody knows. */
function channelsOf(value: Json): ReadonlyMap<string, readonly JsonObject[] | undefined> {
  const channels = new Map<string, readonly JsonObject[] | undefined>();
  for (const item of isJsonList(value) ? value : []) {
    if (!isJsonObject(item) || typeof item.channel !== 'string') continue;
    const times = isJsonList(item.times) ? item.times.filter(isJsonObject) : [];
    channels.set(item.channel, channels.has(item.channel) ? undefined : times);
  }
  return channels;
}

type TimePair = readonly [JsonObject, JsonObject];

/** The same time before and after: the only one, or the one of the same description. */
function timePairs(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): readonly TimePair[] {
  const [old, next] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && next) return [[old, next]];
  return before.flatMap((time): readonly TimePair[] => {
    const found = after.filter((other) => isNamedAlike(time, other));
    const [only] = found;
    const isOne = before.filter((other) => isNamedAlike(time, other)).length === 1;
    return only !== undefined && found.length === 1 && isOne ? [[time, only]] : [];
  });
}

function isNamedAlike({ description: one }: JsonObject, { description: other }: JsonObject) {
  return typeof one === 'string' && typeof other === 'string' && foldText(one) === foldText(other);
}

function pairEffects([before, after]: TimePair): readonly Effect[] {
  const direction = timeDirection(before, after);
  const time: readonly Effect[] =
    direction === 'time-reduced' || direction === 'time-extended'
      ? [{ effect: direction, from: lengthOf(before), to: lengthOf(after) }]
      : [];
  const fees =
    before.fees === undefined || after.fees === undefined
      ? []
      : feeEffects(before.fees, after.fees);
  return [...time, ...fees];
}

function lengthOf({ value = null, unit = null }: JsonObject): Json {
  return { value, unit };
}
