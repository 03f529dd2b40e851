import type { Json } from '../../lib/tables/index.js';
import { compareCodePoints, foldText } from '../../lib/text/index.js';
import type { Kind } from './kind.js';
import type { ReaderName } from './readers/names.js';
import type { Fields } from './record.js';

/**
 * The record's identity as it is written: the values of the key fields joined. An absent part is left
 * out; a code and its suffix join without a separator (`1.005160` + `.000.00.00.H48`), other parts
 * with ` | `. Empty when a required part of the key is absent: such a record has no identity.
 */
export function keyOf(kind: Kind, fields: Fields): string {
  return joined(kind, fields, (_, part) => part);
}

/**
 * What two records have in common that are one, however their key is written: names differ in case,
 * spaces, tone marks, Unicode form or a final point and mean the same; codes never do.
 */
export function identityOf(kind: Kind, { key, fields }: { key: string; fields: Fields }): string {
  if (!hasNameKey(kind)) return key;
  return joined(kind, fields, (name, part) => (isName(kind, name) ? foldName(part) : part)) || key;
}

/** Whether records of the kind are known by names, which may be written in several ways. */
export function hasNameKey(kind: Kind): boolean {
  return kind.key.some((part) => part.split('|').some((name) => isName(kind, name)));
}

/** Whether the field is a part of the key that is a name, not a code. */
export function isKeyName(kind: Kind, name: string): boolean {
  return kind.key.some((part) => part.split('|').includes(name)) && isName(kind, name);
}

/** A value of such a field in the form that all ways to write it have in common. */
export function foldPart(value: Json | undefined): string {
  return foldName(partOf(value, false));
}

function joined(
  kind: Kind,
  fields: Fields,
  written: (name: string, part: string) => string,
): string {
  let key = '';
  for (const alternatives of kind.key) {
    const name = firstPresent(alternatives, fields);
    const spec = kind.fields.find((field) => field.field === name);
    const part = written(name, partOf(fields[name], spec?.set === true));
    if (part === '' && spec?.required === true) return '';
    if (part === '') continue;
    key += key === '' || isContinuation(kind, name) ? part : ` | ${part}`;
  }
  return key;
}

/** `oldCode|oldName`: a unit without a code is identified by its name. */
function firstPresent(alternatives: string, fields: Fields): string {
  const names = alternatives.split('|');
  return names.find((name) => fields[name] !== undefined) ?? names[0] ?? '';
}

/** The order of a set means nothing, so it mustn't make another key. */
function partOf(value: Json | undefined, isSet: boolean): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const parts = value.map((item) => partOf(item, isSet));
    return (isSet ? parts.sort(compareCodePoints) : parts).join(', ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether the field holds what follows another field's base code. */
function isContinuation(kind: Kind, name: string): boolean {
  return kind.fields.some((field) => field.rest === name);
}

const WRITTEN_OUT: ReadonlySet<ReaderName> = new Set([
  'line',
  'text',
  'texts',
  'lines',
  'coded-name',
]);

/** Whether a field's values are written out: words, not codes of digits or of a form of their own. */
function isName(kind: Kind, name: string): boolean {
  const spec = kind.fields.find((field) => field.field === name);
  if (spec === undefined || isContinuation(kind, name)) return false;
  return WRITTEN_OUT.has(spec.reads) && spec.digits === undefined && spec.looksLike === undefined;
}

/** Points and commas at the end of a name say nothing. */
const FINAL_POINTS = /(?<![\s.,;:…])[\s.,;:…]+$/u;

function foldName(text: string): string {
  return foldText(text).replace(FINAL_POINTS, '');
}
