import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import { foldText, narrow } from '../../../lib/text/index.js';
import { type FindingDetails, finding } from '../../findings/index.js';
import { cellOf, type DatasetRecord, type Kind, type PartSpec } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { about, aboutItem } from '../place.js';

/** Digits and what parts them, with letters that are typed for digits: `25.OOO`, `l5`. */
const DIGITS = String.raw`(?=[^\d]{0,9}\d)[\dol](?:[\dol.,'’_·\s]*[\dol.,])?`;

/** Units by which a number alone is still a number. Folded. */
const UNITS =
  'đ|đồng|vnđ|vnd|usd|việt nam đồng|đồng việt nam|ngày(?: làm việc)?|giờ(?: làm việc)?|tháng';
const MULTIPLES = 'k|tr|nghìn|ngàn|triệu|tỷ';

/** Whether a text is a number and perhaps its unit. */
const LIKE_NUMBER = new RegExp(
  String.raw`^\(?[-+−]?\s*(?:(?:\p{Sc}|vnđ|vnd|usd)\s*)?[-+−]?${DIGITS}(?:e[-+]?\d+)?[-+']?\s*` +
    String.raw`(?:(?:${MULTIPLES})\s*)?(?:(?:\p{Sc}|${UNITS})\s*)?\.?\)?\.?$`,
  'u',
);

/** What programs write in place of a number, and what no quantity is: yes and no. */
const NO_NUMBER = /^(?:[-+]?(?:nan|inf|infinity|vô cực)|true|false|none|nil|#\S+)$/u;

/** A day or a time of day: spreadsheets make days of `10-12`, and times of `8:30`. */
const LIKE_TIME =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}-[a-z]{3}(?:-\d{2,4})?)?(?:(?:^|[\st])\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/**
 * An amount or a length of time that looks like a number and can't be read as one for certain
 * (`75.0000`, `1,00,000`, `-75000`, `NaN`), or that a spreadsheet made a day of: it stays text, and
 * nobody may take it for a condition.
 */
export const numberUnread: Check = {
  codes: ['number-unread'],
  begin({ kind }) {
    const fields = kind.fields.filter(isQuantity);
    const parts = assembledQuantities(kind);
    return (record, tell) => {
      for (const { field } of fields)
        for (const text of unreadIn(record.fields[field], isDay(record, field)))
          tell(finding('number-unread', about(record, field, text), {}));
      for (const [list, part] of parts)
        for (const details of unreadItems(record, list, part))
          tell(finding('number-unread', details, {}));
    };
  },
};

function isQuantity({ reads }: Pick<PartSpec, 'reads'>): boolean {
  return reads === 'amount' || reads === 'time-limit';
}

/** The quantities of lists that are put together from rows: `steps` and `duration`. */
function assembledQuantities({ fields, assembles }: Kind): (readonly [string, string])[] {
  return fields.flatMap(({ field, parts = {} }) =>
    assembles.includes(field)
      ? Object.keys(parts).flatMap((name) => {
          const part = parts[name];
          return part !== undefined && isQuantity(part) ? [[field, name] as const] : [];
        })
      : [],
  );
}

function unreadItems(record: DatasetRecord, list: string, part: string): FindingDetails[] {
  const items = record.fields[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: Json, index) => {
    const origin = record.items?.get(list)?.[index];
    const day = origin !== undefined && isDay({ ...record, origin }, `${list}.${part}`);
    return unreadIn(isJsonObject(item) ? item[part] : undefined, day).map(
      (text) => aboutItem(record, [list, index, part], text) ?? about(record, list, text),
    );
  });
}

/** Whether the cell of a field is a day to the spreadsheet. */
function isDay(record: DatasetRecord, field: string): boolean {
  return cellOf(record, field)?.type === 'date';
}

function unreadIn(value: Json | undefined, isDay: boolean): string[] {
  const items: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (!isJsonObject(item) || 'amount' in item || 'value' in item) return [];
    const { description } = item;
    if (typeof description !== 'string') return [];
    return isDay || isLikeNumber(description) ? [description] : [];
  });
}

function isLikeNumber(text: string): boolean {
  const folded = foldText(narrow(text));
  if (folded === '') return false;
  return LIKE_NUMBER.test(folded) || NO_NUMBER.test(folded) || LIKE_TIME.test(folded);
}
