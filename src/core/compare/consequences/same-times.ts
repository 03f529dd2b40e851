import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { FieldRule } from './rule.js';

/** `10 ngày làm việc`, `2,5 ngày`, `27/30 ngày`. */
const LENGTH =
  /(?<![\d/.,])(\d{1,4}(?:[.,]\d{1,2})?(?:\/\d{1,4})?) ?(ngày làm việc|ngày|giờ|phút|tuần|tháng|năm)/gu;

/**
 * Time limits of several cases, kept as texts, that name the same lengths in the same order: other words were found for
 * them, which is no other time.
 */
export const sameTimes: FieldRule = ({ field, from, to }) => {
  if (field.consequence !== 'time-changed') return undefined;
  const [before, after] = [lengthsIn(from), lengthsIn(to)];
  if (before === undefined || after === undefined) return undefined;
  return before.length > 1 && before.join() === after.join() ? 'field-changed' : undefined;
};

/** Of a text that states several; one that states one has a value of its own. */
function lengthsIn(value: Json): readonly string[] | undefined {
  if (!isJsonObject(value) || value.value !== undefined) return undefined;
  if (typeof value.description !== 'string') return undefined;
  const said = foldText(value.description).matchAll(LENGTH);
  return Array.from(said, ([, number = '', unit = '']) => `${withoutZeros(number)} ${unit}`);
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '').replaceAll(/\/0+(?=\d)/g, '/');
}
