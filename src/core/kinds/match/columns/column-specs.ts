import { isExtra } from '../../extra.js';
import type { FieldSpec, Kind, PartSpec } from '../../kind.js';

/**
 * Everything that a column may be of: the kind's fields and, where rows are put together into
 * lists of objects, the parts of those objects by the name `steps.name`.
 */
export function columnSpecs(kind: Kind): readonly FieldSpec[] {
  const parts = kind.fields
    .filter((field) => kind.assembles.includes(field.field))
    .flatMap((field) =>
      Object.entries(field.parts ?? {}).map(([name, part]) => partColumn(field, name, part)),
    );
  return [...kind.fields, ...parts];
}

function partColumn(field: FieldSpec, name: string, part: PartSpec): FieldSpec {
  return {
    ...part,
    field: `${field.field}.${name}`,
    required: false,
    weakHeaders: [],
    consequence: field.consequence,
    set: false,
    personal: field.personal,
  };
}

/** A field that several columns are read into has them as `to`, `to#2`, `to#3`. */
export function repeatedName(name: string, count: number): string {
  return count === 1 ? name : `${name}#${count}`;
}

/** The name without the count; a header that was kept may end in one itself. */
export function specName(name: string): string {
  return isExtra(name) ? name : name.replace(/#\d+$/, '');
}

/** The record's field that a column's name is of: `steps` for `steps.name`, `to` for `to#2`. */
export function listField(name: string): string {
  if (isExtra(name)) return name;
  const [field = ''] = specName(name).split('.');
  return field;
}
