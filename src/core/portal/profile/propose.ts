import type { Kind } from '../../kinds/index.js';
import { type PathShape, pathsOf } from './paths.js';
import type { ProfileColumn, ProfileTable } from './profile.js';

/** A sheet of a template: its name, its headers in their order, and the field that each was found to be. */
export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly field?: string }[];
}

/** A column of row numbers. */
const NUMBER = /^(?:stt|tt|số (?:thứ tự|tt)|no\.?)$/iu;

/** Takes a sheet of a template; gives a table to begin with. A header that no field was found for stays empty. */
export function proposedTable({ name, columns }: TemplateSheet, kind: Kind): ProfileTable {
  const paths = pathsOf(kind);
  return {
    name,
    columns: columns.map(({ header, field }): ProfileColumn => {
      if (field === undefined && NUMBER.test(header)) return { name: header, count: true };
      const made = field === undefined ? undefined : sourceOf(field, kind, paths);
      return { name: header, ...(made ?? { value: '' }) };
    }),
  };
}

/**
 * What a column of a field can hold: the field itself, in words where it has a vocabulary; of what has parts a number in
 * its most usual unit, so that another is refused and never lost, or the part that takes a plain text.
 */
function sourceOf(
  field: string,
  kind: Kind,
  paths: ReadonlyMap<string, PathShape>,
): Omit<ProfileColumn, 'name'> | undefined {
  const shape = paths.get(field);
  if (shape === undefined) return undefined;
  if (shape.vocabulary !== undefined) return { from: field, words: 'vi' };
  if (!shape.parts) return { from: field };
  const unit = kind.vocabularies.get(paths.get(`${field}.unit`)?.vocabulary ?? '')?.entries[0];
  if (unit !== undefined) return { from: field, quantity: { units: { [unit.value]: 1 } } };
  const flat = kind.fields.find((spec) => spec.field === field)?.flat;
  const parts = [...paths.keys()].filter((path) => path.startsWith(`${field}.`));
  const part = parts.find((path) => path === `${field}.${flat}`) ?? parts[0];
  return part === undefined ? undefined : { from: part };
}
