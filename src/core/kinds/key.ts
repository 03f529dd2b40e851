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
  return joined(kind, fields, ({ isName }, part) => (isName ? foldName(part) : part)) || key;
}

/** Every field that may give a part of the key. */
export function keyFieldNames(kind: Kind): readonly string[] {
  return keyFields(kind).flatMap((part) => part.map(({ name }) => name));
}

/** Whether records of the kind are known by names, which may be written in several ways. */
export function hasNameKey(kind: Kind): boolean {
  return keyFields(kind).some((part) => part.some(({ isName }) => isName));
}

/** Whether the field is a part of the key that is a name, not a code. */
export function isKeyName(kind: Kind, name: string): boolean {
  return keyFields(kind).some((part) => part.some((field) => field.name === name && field.isName));
}

/** A value of such a field in the form that all ways to write it have in common. */
export function foldPart(value: Json | undefined): string {
  return foldName(partOf(value, false));
}

/** A field that may give a part of the key. */
interface KeyField {
  readonly name: string;
  readonly isSet: boolean;
  readonly isRequired: boolean;
  readonly continues: boolean;
  readonly isName: boolean;
}

const prepared = new WeakMap<Kind, readonly (readonly KeyField[])[]>();

/** The parts of a kind's key, each with its alternatives (`oldCode|oldName`): of every record a key is made, often several times. */
function keyFields(kind: Kind): readonly (readonly KeyField[])[] {
  const known = prepared.get(kind);
  if (known !== undefined) return known;
  const made = kind.key.map((part) => part.split('|').map((name) => keyField(kind, name)));
  prepared.set(kind, made);
  return made;
}

function keyField(kind: Kind, name: string): KeyField {
  const spec = kind.fields.find((field) => field.field === name);
  return {
    name,
    isSet: spec?.set === true,
    isRequired: spec?.required === true,
    continues: isContinuation(kind, name),
    isName: isName(kind, name),
  };
}

function joined(
  kind: Kind,
  fields: Fields,
  written: (field: KeyField, part: string) => string,
): string {
  let key = '';
  for (const alternatives of keyFields(kind)) {
    // A unit without a code is identified by its name.
    const field = alternatives.find(({ name }) => fields[name] !== undefined) ?? alternatives[0];
    if (field === undefined) continue;
    const part = written(field, partOf(fields[field.name], field.isSet));
    if (part === '' && field.isRequired) return '';
    if (part === '') continue;
    key += key === '' || field.continues ? part : ` | ${part}`;
  }
  return key;
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
