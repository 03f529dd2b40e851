import type { Json } from '../../lib/tables/index.js';
import { compareCodePoints } from '../../lib/text/index.js';
import { type FieldSpec, type Fields, foldPart, isKeyName, type Kind } from '../kinds/index.js';
import type { FieldChange } from './change.js';
import { directionOf } from './consequences/direction.js';
import { fieldConsequence } from './consequences/index.js';
import type { ComparedField } from './consequences/rule.js';
import { effectsOf } from './effects/index.js';
import { sameValue } from './equal.js';
import { onceRead } from './once-read.js';

/** The fields of two records that differ, in the kind's order, then others by name. */
export type FieldComparer = (old: Fields, next: Fields) => FieldChange[];

/** Prepares the comparison of records of a kind. */
export function fieldComparer(kind: Kind): FieldComparer {
  const known = kind.fields.map((spec) => comparedField(kind, spec));
  const names = new Set(known.map((field) => field.name));
  return (old, next) => {
    if (old === next) return [];
    const changes: FieldChange[] = [];
    for (const field of [...known, ...unknownFields(names, old, next)]) {
      const change = fieldChange(field, ownValue(old, field.name), ownValue(next, field.name));
      if (change !== undefined) changes.push(change);
    }
    return changes;
  };
}

/** Whether two values of a field say the same, however they are written. */
export type SameValues = (field: string, a: Json | undefined, b: Json | undefined) => boolean;

/** Prepares the comparison of single values of a kind. */
export function valueComparer(kind: Kind): SameValues {
  const known = new Map(kind.fields.map((spec) => [spec.field, comparedField(kind, spec)]));
  return (name, a, b) => isSame(known.get(name) ?? unknownField(name), a, b);
}

function fieldChange(
  field: ComparedField,
  from: Json | undefined,
  to: Json | undefined,
): FieldChange | undefined {
  if (isSame(field, from, to)) return undefined;
  const consequence = fieldConsequence(field, from, to);
  const direction = directionOf(consequence, from, to);
  const effects = effectsOf(field.consequence, from, to);
  return {
    field: field.name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    consequence,
    ...(direction !== undefined && { direction }),
    ...(effects.length > 0 && consequence !== 'typographic-only' && { effects }),
  };
}

function isSame(field: ComparedField, from: Json | undefined, to: Json | undefined): boolean {
  if (sameValue(from, to, field.isSet)) return true;
  if (field.isKeyName) return foldPart(from) === foldPart(to);
  if (!field.isStructured || from === undefined || to === undefined) return false;
  return sameValue(onceRead(from), onceRead(to), field.isSet);
}

/** Not what the object inherits: a field may be called `constructor`. */
function ownValue(fields: Fields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Ways of reading whose values can be the same and yet be written in two ways. */
const STRUCTURED: ReadonlySet<FieldSpec['reads']> = new Set([
  'amount',
  'decision',
  'time-limit',
  'objects',
]);

function comparedField(kind: Kind, spec: FieldSpec): ComparedField {
  return {
    name: spec.field,
    isSet: spec.set,
    isKeyName: isKeyName(kind, spec.field),
    isStructured: STRUCTURED.has(spec.reads),
    isDate: spec.reads === 'date',
    consequence: kind.key.includes(spec.field) ? 'key-changed' : spec.consequence,
  };
}

/** Fields that the kind doesn't know: in revisions stored under another version of it. */
function unknownFields(known: ReadonlySet<string>, old: Fields, next: Fields): ComparedField[] {
  const unknown = new Set<string>();
  for (const fields of [old, next]) {
    for (const name of Object.keys(fields)) {
      if (!known.has(name)) unknown.add(name);
    }
  }
  return [...unknown].sort(compareCodePoints).map(unknownField);
}

function unknownField(name: string): ComparedField {
  return {
    name,
    isSet: false,
    isKeyName: false,
    isStructured: false,
    isDate: false,
    consequence: 'field-changed',
  };
}
