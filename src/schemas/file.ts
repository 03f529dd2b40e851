import type { TSchema } from 'typebox';

/** A schema that is a file of its own under `schemas/`. */
export type SchemaFile<S extends TSchema = TSchema, Name extends string = string> = S &
  About & { readonly $id: `${typeof FOLDER}/${Name}.schema.json` };

/** What the file of a schema is called. */
export type NameOf<F extends SchemaFile> =
  F['$id'] extends `${typeof FOLDER}/${infer Name}.schema.json` ? Name : never;

export interface About {
  readonly title: string;
  readonly description: string;
  /** What may be added to it later, and what never changes; the same for most. */
  readonly $comment?: string;
}

const EXTENDING =
  'To extend: add optional properties; none is renamed, removed or made required later.';

const FOLDER = 'https://haicap.dev/schemas';

/** `schemas/NAME.schema.json`. Other schemas hold it as a part, and their files refer to it; `parts` are those that it only keeps. */
export function schemaFile<S extends TSchema, const Name extends string>(
  name: Name,
  about: About,
  schema: S,
  parts: readonly TSchema[] = [],
): SchemaFile<S, Name> {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const { title, description, $comment = EXTENDING } = about;
  const $id = `${FOLDER}/${name}.schema.json` as const;
  const heading = { $schema, $id, title, description, $comment };
  return { ...heading, ...schema, ...(parts.length > 0 && { $defs: parts }) };
}

/** A part that stands in the file `NAME` and that all other files refer to there. */
export function part<S extends TSchema>(name: string, definition: string, schema: S): S {
  return { $id: `${FOLDER}/${name}.schema.json#/$defs/${definition}`, ...schema };
}

/** A part that stands once in every file that holds it. */
export function local<S extends TSchema>(definition: string, schema: S): S {
  return { $id: `#/$defs/${definition}`, ...schema };
}

/** The same with a description: what it is in this place. */
export function described<S extends TSchema>(description: string, schema: S): S {
  // What is referred to keeps its own description; this one stands beside the reference.
  return { ...schema, ['$id' in schema ? '$said' : 'description']: description };
}
