import type { Json } from '../files/index.js';
import { compareCodePoints } from '../text/index.js';
import type { Kind } from './kind.js';
import type { Fields } from './record.js';

/**
 * The record's identity: the values of the key fields joined. An absent part is left out; a code
 * and its suffix join without a separator (`1.005160` + `.000.00.00.H48`), other parts with ` | `.
 * Empty when a required part of the key is absent: such a record has no identity.
 */
export function keyOf(kind: Kind, fields: Fields): string {
  let key = '';
  for (const alternatives of kind.key) {
    const name = firstPresent(alternatives, fields);
    const spec = kind.fields.find((field) => field.field === name);
    const part = partOf(fields[name], spec?.set === true);
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
