import type { Kind, Language, PartSpec } from '../../core/kinds/index.js';
import { isJsonList, type Json, type JsonObject, jsonOfText } from '../../lib/tables/index.js';
import { groupThousands } from '../../lib/text/index.js';
import { dayText } from './day.js';
import { reportWords } from './report-words.js';

/** What is needed to put a record's values into words. Without a kind, values stand as they are. */
export interface ValueContext {
  readonly kind: Kind | undefined;
  readonly lang: Language;
}

/** What the records of a kind are called inside a sentence; the name that is typed when the kind is not known. */
export function kindName(name: string, { kind, lang }: ValueContext): string {
  const title = kind?.name === name ? kind.title[lang] : name;
  // An abbreviation keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The field's label in the language asked for; its English name when the kind is not known. */
export function fieldLabel(field: string, { kind, lang }: ValueContext): string {
  return specOf(field, kind)?.label[lang] ?? field;
}

/** A field's label, and beside it the name that is typed in options and files; that alone when the kind is not known. */
export function namedField(field: string, context: ValueContext): string {
  return named(field, fieldLabel(field, context));
}

/** What the records of a kind are called, and the name that is typed beside it. */
export function namedKind(name: string, context: ValueContext): string {
  return named(name, kindName(name, context));
}

function named(name: string, label: string): string {
  return label === name ? name : `${label} (${name})`;
}

/**
 * A field's value as people write it: values of a vocabulary by their labels, lists joined by "; ",
 * the parts of objects with their labels. "" for an absent value.
 */
export function valueText(field: string, value: Json | undefined, context: ValueContext): string {
  return value === undefined ? '' : write(value, specOf(field, context.kind), context);
}

/** What a kind says of a field. */
export function specOf(field: string, kind: Kind | undefined): PartSpec | undefined {
  return kind?.fields.find((spec) => spec.field === field);
}

function write(value: Json, spec: PartSpec | undefined, context: ValueContext): string {
  if (typeof value === 'string') return writeText(value, spec, context);
  if (typeof value === 'number') return numberText(value, context.lang);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isJsonList(value)) return value.map((item) => write(item, spec, context)).join('; ');
  return writeObject(value, spec, context);
}

/** People read what a cell writes as JSON, not how. */
function writeText(text: string, spec: PartSpec | undefined, context: ValueContext): string {
  const read = jsonOfText(text);
  return read === undefined ? labelOf(text, spec, context) : write(read, undefined, context);
}

/** Parts that say nothing (null, an empty list) are left out. */
function writeObject(
  object: JsonObject,
  spec: PartSpec | undefined,
  context: ValueContext,
): string {
  const told = Object.entries(object).filter(
    ([, part]) => part !== null && !(isJsonList(part) && part.length === 0),
  );
  if (spec?.parts === undefined) return writeQuantity(Object.fromEntries(told), spec, context);
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0 && only[0] === spec.flat)
    return write(only[1], undefined, context);
  return told.map(([name, part]) => writePart(name, part, spec.parts?.[name], context)).join(', ');
}

/** The parts of a time limit, an amount and a decision in the order in which people say them. */
const SPOKEN_ORDER = ['value', 'unit', 'amount', 'currency', 'number', 'agency', 'date'];
/** The parts that are a remark on the others. */
const REMARKS = ['description', 'original'];

/** A time limit, an amount, a decision: its few parts are read in one go, a remark in parentheses. */
function writeQuantity(
  object: JsonObject,
  spec: PartSpec | undefined,
  context: ValueContext,
): string {
  const free = object.amount === 0 ? [reportWords(context.lang).values.free] : [];
  const known = [...SPOKEN_ORDER, ...REMARKS];
  const others = Object.keys(object).filter((name) => !known.includes(name));
  const quantity = (
    free.length > 0 ? free : SPOKEN_ORDER.flatMap((name) => text(object[name]))
  ).join(' ');
  const remark = REMARKS.flatMap((name) => text(object[name])).join(', ');
  const said = quantity === '' || remark === '' ? quantity + remark : `${quantity} (${remark})`;
  const more = others.map((name) => writePart(name, object[name] ?? null, undefined, context));
  return [said, ...more].filter((part) => part !== '').join(', ');

  function text(part: Json | undefined): string[] {
    return part === undefined ? [] : [write(part, spec, context)];
  }
}

function writePart(
  name: string,
  part: Json,
  spec: PartSpec | undefined,
  context: ValueContext,
): string {
  const text = write(part, spec, context);
  return `${spec?.label[context.lang] ?? name}: ${typeof part === 'object' ? `(${text})` : text}`;
}

function labelOf(value: string, spec: PartSpec | undefined, { kind, lang }: ValueContext): string {
  if (spec?.vocabulary === undefined) return dayText(value, lang);
  return kind?.vocabularies.get(spec.vocabulary)?.entry(value)?.label[lang] ?? value;
}

/** `1.622.000,5` in Vietnamese, `1,622,000.5` in English. */
function numberText(value: number, lang: Language): string {
  const [thousands, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction] = String(value).split('.');
  const grouped = groupThousands(whole, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
