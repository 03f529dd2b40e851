import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';

/**
 * Takes a value of a field with structure; gives what it says, without how it was written: the shape that
 * a decision's number was given in, the currency where it is left out (fees of this country are in đồng,
 * and none has a currency), words that repeat a length of time with other zeros.
 */
export function onceRead(value: Json): Json {
  if (isJsonList(value)) return value.map(onceRead);
  if (!isJsonObject(value)) return value;
  const said = Object.entries(value).map(([name, part]) => [name, onceRead(part)] as const);
  return withoutNotation(Object.fromEntries(said));
}

const LOCAL_CURRENCY = 'VND';

function withoutNotation(object: JsonObject): JsonObject {
  if (typeof object.number === 'string' && typeof object.original === 'string') {
    const { original, ...said } = object;
    return said;
  }
  if (typeof object.amount === 'number') {
    const { currency, ...said } = object;
    return object.amount === 0 ? said : { ...said, currency: currency ?? LOCAL_CURRENCY };
  }
  if (typeof object.value === 'number' && typeof object.description === 'string')
    return { ...object, description: withoutZeros(object.description) };
  return object;
}

/** `Không quá 05 ngày` says what `Không quá 5 ngày` does. */
function withoutZeros(text: string): string {
  return foldText(text).replace(/(?<![\d.,])0+(?=\d)/g, '');
}
