import { composeText, tidySpace } from '../../lib/text/index.js';
import { Failure } from '../findings/index.js';
import type { FieldSpec, Kind } from './kind.js';
import { loadKind } from './kinds/load.js';
import { fieldNamed } from './kinds/named.js';

/** The part of a dataset where a field has a value, or is a list that contains it. */
export interface Scope {
  readonly field: string;
  readonly value: string;
}

/**
 * The part that `--scope FIELD=VALUE` names, the field by its name or label, the value in any spelling
 * of its vocabulary. Throws `Failure` option-value, field-unknown.
 */
export function scopeNamed(kindName: string, text: string): Scope {
  const cut = text.indexOf('=');
  if (cut <= 0 || cut === text.length - 1) {
    throw new Failure('option-value', { option: '--scope', value: text, expected: 'FIELD=VALUE' });
  }
  const kind = loadKind(kindName);
  const field = fieldNamed(kind, text.slice(0, cut).trim());
  return { field: field.field, value: scopeValue(kind, field, text.slice(cut + 1)) };
}

/** The value as records hold it: `levels=Cấp xã` means `levels=commune`. */
function scopeValue(kind: Kind, field: FieldSpec, text: string): string {
  const tidy = tidySpace(composeText(text));
  const vocabulary =
    field.vocabulary === undefined ? undefined : kind.vocabularies.get(field.vocabulary);
  return vocabulary?.match(tidy)?.value ?? tidy;
}
