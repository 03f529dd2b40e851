import type { DatasetRecord, FieldSpec } from '../datasets/index.js';
import { isJsonObject, type Json } from '../files/index.js';
import { finding } from '../findings/index.js';
import { foldText, narrow } from '../text/index.js';
import type { Check } from './check.js';
import { about } from './place.js';

/** Whether a text is a number and perhaps its unit, or what programs write in place of one. */
const LIKE_NUMBER =
  /^(?:[-+−]?\s*\p{Sc}?\s*\d[\d.,'\s]*(?:e[-+]?\d+)?[-+]?\s*(?:\p{Sc}|đ|đồng|vnđ|vnd|usd|việt nam đồng|nghìn đồng|ngày(?: làm việc)?|giờ(?: làm việc)?|tháng)?\.?|[-+]?(?:nan|inf|infinity|vô cực)|#\S+)$/u;

/**
 * An amount or a length of time that looks like a number and can't be read as one for certain
 * (`75.0000`, `1,00,000`, `-75000`, `NaN`): it stays text, and nobody may take it for a condition.
 */
export const numberUnread: Check = {
  codes: ['number-unread'],
  *run({ kind, records }) {
    const fields = kind.fields.filter(({ reads }) => reads === 'amount' || reads === 'time-limit');
    for (const record of records)
      for (const { field } of fields)
        for (const text of unreadIn(record, field))
          yield finding('number-unread', about(record, field, text), {});
  },
};

function unreadIn({ fields }: DatasetRecord, field: FieldSpec['field']): string[] {
  const value = fields[field];
  const items: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (!isJsonObject(item) || 'amount' in item || 'value' in item) return [];
    const { description } = item;
    return typeof description === 'string' && isLikeNumber(description) ? [description] : [];
  });
}

function isLikeNumber(text: string): boolean {
  return LIKE_NUMBER.test(foldText(narrow(text)));
}
