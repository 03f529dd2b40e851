import { type FieldSpec, fieldNamed, type Kind, loadKind } from '../../datasets/index.js';
import { Failure } from '../../findings/index.js';
import type { ImportMode } from '../../store/index.js';
import { composeText, tidySpace } from '../../text/index.js';

/** The flags that say how the records are taken in. */
export interface ModeFlags {
  readonly update?: true;
  readonly replace?: true;
  /** `FIELD=VALUE` */
  readonly scope?: string;
}

/** Throws `Failure` for flags that contradict each other, and for a scope that names no field. */
export function importMode(kindName: string, flags: ModeFlags): ImportMode {
  if (flags.update && flags.replace) {
    throw new Failure('option-conflict', { option: '--update', other: '--replace' });
  }
  if (flags.scope === undefined) return { type: flags.replace ? 'replace' : 'update' };
  if (!flags.replace) throw new Failure('command-needs', { needed: '--scope … --replace' });
  const cut = flags.scope.indexOf('=');
  if (cut <= 0 || cut === flags.scope.length - 1) {
    throw new Failure('option-value', {
      option: '--scope',
      value: flags.scope,
      expected: 'FIELD=VALUE',
    });
  }
  const kind = loadKind(kindName);
  const field = fieldNamed(kind, flags.scope.slice(0, cut).trim());
  return {
    type: 'replace-scope',
    field: field.field,
    value: scopeValue(kind, field, flags.scope.slice(cut + 1)),
  };
}

/** The value as records hold it: `levels=Cấp xã` means `levels=commune`. */
function scopeValue(kind: Kind, field: FieldSpec, text: string): string {
  const tidy = tidySpace(composeText(text));
  const vocabulary =
    field.vocabulary === undefined ? undefined : kind.vocabularies.get(field.vocabulary);
  return vocabulary?.match(tidy)?.value ?? tidy;
}
