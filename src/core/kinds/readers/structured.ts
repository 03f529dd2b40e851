import { isJsonObject } from '../../../lib/tables/index.js';
import { composeText, tidySpace } from '../../../lib/text/index.js';
import { NORMAL_DECISION } from '../repairs/decision.js';
import { parseAmount, writeAmount } from '../values/amount.js';
import { parseTimeLimit, writeTimeLimit } from '../values/time-limit.js';
import type { Reader } from './reader.js';
import { vocabularyOf } from './vocabulary.js';

/** `{value, unit}`; a text that says more is kept whole as `description` beside them. */
export const timeLimit: Reader = {
  read: (text, context) => {
    const units = vocabularyOf(context);
    const parsed = units && parseTimeLimit(text, units);
    if (units === undefined || parsed === undefined) return { description: text };
    const { value, unit } = parsed;
    const length = unit === undefined ? { value } : { value, unit };
    return parsed.approximate ? { ...length, description: text } : length;
  },
  plain: (value, context) => {
    if (!isJsonObject(value)) return undefined;
    if (typeof value.description === 'string') return value.description;
    const units = vocabularyOf(context);
    if (units === undefined || typeof value.value !== 'number') return undefined;
    const unit = typeof value.unit === 'string' ? { unit: value.unit } : {};
    return writeTimeLimit({ value: value.value, ...unit, approximate: false }, units);
  },
};

/** A list of one `{amount, currency}`, or of one `{description}` where the text says more. */
export const amount: Reader = {
  read: (text) => [{ ...(parseAmount(text) ?? { description: text }) }],
  plain: (value) => {
    const [only, ...others] = Array.isArray(value) ? value : [];
    if (!isJsonObject(only) || others.length > 0) return undefined;
    if (typeof only.description === 'string') return only.description;
    if (typeof only.amount !== 'number') return undefined;
    const currency = typeof only.currency === 'string' ? { currency: only.currency } : {};
    return writeAmount({ amount: only.amount, ...currency });
  },
};

/** `{number, original?}`: the normal form, and the text as given where it was another. */
export const decision: Reader = {
  read: (text, { original }) => {
    if (!NORMAL_DECISION.test(text)) return { original: text };
    const given = tidySpace(composeText(original));
    return given === text ? { number: text } : { number: text, original: given };
  },
  plain: (value) => {
    if (!isJsonObject(value)) return undefined;
    const text = value.original ?? value.number;
    return typeof text === 'string' ? text : undefined;
  },
};
