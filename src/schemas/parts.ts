import { type Static, type TObject, type TSchema, Type } from 'typebox';
import { local } from './file.js';

/** What is counted; never negative. */
export const count = local('count', Type.Integer({ minimum: 0 }));

/** A number of a thing that is counted from 1. */
export const number = Type.Integer({ minimum: 1 });

/** From 0 to 1: how sure a guess is. */
export const confidence = Type.Number({ minimum: 0, maximum: 1 });

/** `YYYY-MM-DD`. */
export const day = Type.String({ format: 'date' });

export const sha256 = local('sha256', Type.String({ pattern: '^[0-9a-f]{64}$' }));

/** Words for people, never empty. */
export const text = Type.String({ minLength: 1 });

export const sheetName = Type.Unsafe<string | null>({
  description: 'null for files that have no sheets',
  type: ['string', 'null'],
});

/** Options of an object that refuses properties it doesn't know: a slip of the pen is noticed. */
export const strict = { additionalProperties: false };

/** Where editors find the schema of a file that a person writes. */
export const schemaAddress = Type.Optional(
  Type.String({ description: 'Path or address of this schema, for editors' }),
);

/** One of a closed list, which stands in the code that knows what its names mean. */
export function closed<const Name extends string>(names: readonly Name[]) {
  return Type.Unsafe<Name>({ enum: [...names] });
}

export function list<S extends TSchema>(item: S) {
  return Type.Array(item);
}

export function oneOrMore<S extends TSchema>(item: S) {
  return Type.Array(item, { minItems: 1 });
}

/** Any keys, and of each a value of one kind. */
export function byName<S extends TSchema>(value: S) {
  return Type.Unsafe<Record<string, Static<S>>>({ type: 'object', additionalProperties: value });
}

/** Every name of a closed list, and of each a value of one kind. */
export function each<const Name extends string, S extends TSchema>(
  names: readonly Name[],
  value: S,
) {
  const properties = Object.fromEntries(names.map((name) => [name, value]));
  return Type.Unsafe<Record<Name, Static<S>>>({ type: 'object', required: [...names], properties });
}

/** What a part says, and more. */
export function extended<Base extends TSchema, More extends TObject>(base: Base, more: More) {
  return Type.Unsafe<Static<Base> & Static<More>>({ allOf: [base], ...more });
}
