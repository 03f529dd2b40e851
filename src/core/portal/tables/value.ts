import type { Json } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { Bilingual } from '../../kinds/index.js';
import type { ProfileColumn } from '../profile/profile.js';
import { type Fault, fault } from './fault.js';

/** A value as its column has it, and what is wrong with it. */
export interface Written {
  readonly text: string;
  readonly faults: readonly Fault[];
}

type Way = (value: Json) => Written;

/** Takes a value of a vocabulary; gives what it is called. */
export type Labels = (value: string) => Bilingual | undefined;

/** Takes a column and what its values are called; gives how one value of a record is written into it. */
export function valueWriter({ map, words, quantity, date }: ProfileColumn, labels: Labels): Way {
  if (quantity !== undefined) return (value) => inUnits(value, quantity);
  if (map !== undefined) return (value) => mapped(plain(value), map);
  if (words !== undefined) return (value) => whole(labels(plain(value))?.[words] ?? plain(value));
  if (date !== undefined) return (value) => asDay(plain(value), date);
  return (value) => whole(plain(value));
}

const whole = (text: string): Written => ({ text, faults: [] });
const spoilt = (found: Fault, text = ''): Written => ({ text, faults: [found] });

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function mapped(text: string, { values, otherwise }: NonNullable<ProfileColumn['map']>): Written {
  const found = Object.hasOwn(values, text) ? values[text] : undefined;
  if (found !== undefined) return whole(found);
  if (otherwise !== undefined)
    return spoilt(fault('export-value-otherwise', text, { written: otherwise }), otherwise);
  return spoilt(fault('export-value-unmapped', text, { known: Object.keys(values) }));
}

/** A number of units as so many of the target's: what doesn't come out even is nothing to round. */
function inUnits(
  value: Json,
  { units, texts = {}, fractions = false }: NonNullable<ProfileColumn['quantity']>,
): Written {
  const { value: count, unit = '', description } = quantityIn(value);
  const each = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (count === undefined || each === undefined) {
    const said = count === undefined ? (description ?? plain(value)) : `${count} ${unit}`.trim();
    const known = Object.entries(texts).find(([text]) => foldText(text) === foldText(said));
    if (known !== undefined) return whole(String(known[1]));
    return spoilt(fault('export-unit-unknown', said, { known: Object.keys(units) }));
  }
  const product = count * each;
  const total = Number.isSafeInteger(product) ? product : Number(product.toPrecision(DIGITS));
  if (Number.isInteger(total) || fractions) return whole(String(total));
  return spoilt(fault('export-unit-divided', `${count} ${unit}`, { total }));
}

/** Further digits are those of binary fractions. */
const DIGITS = 12;

interface Quantity {
  readonly value?: number;
  readonly unit?: string;
  readonly description?: string;
}

function quantityIn(value: Json): Quantity {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Quantity)
    : {};
}

const DAYS = {
  'yyyy-mm-dd': (iso: string) => iso,
  'dd/mm/yyyy': (iso: string) => iso.split('-').reverse().join('/'),
  // The interface of the national portal counts from midnight in Viet Nam (UTC+7, no other time since 1975).
  'epoch-ms': (iso: string) => String(Date.parse(`${iso}T00:00:00+07:00`)),
} satisfies Record<NonNullable<ProfileColumn['date']>, (iso: string) => string>;

function asDay(text: string, form: NonNullable<ProfileColumn['date']>): Written {
  if (!ISO_DAY.test(text) || Number.isNaN(Date.parse(text)))
    return spoilt(fault('export-value-form', text, { expected: form }));
  return whole(DAYS[form](text));
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
