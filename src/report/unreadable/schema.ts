import { SIDES } from '../../core/compare/index.js';
import { MERGE_SIDES } from '../../core/merge/index.js';
import {
  closed,
  described,
  local,
  type Static,
  schemaFile,
  type TObject,
  Type,
  text,
} from '../../schemas/index.js';

/** Which side of a comparison. */
export const side = local('side', closed(SIDES));

/** An input that could not be read, among those that were. */
export const unreadableSchema = schemaFile(
  'unreadable',
  {
    title: 'Unreadable input',
    description:
      "An entry of a report's inputs that was named and could not be read, where others could: the exit code is 3. In `diff` and `merge`, `side` says which side it is of.",
  },
  Type.Object({
    side: Type.Optional(closed([...SIDES, ...MERGE_SIDES])),
    file: Type.String({ description: 'A file, or a pattern that no file matches' }),
    error: Type.Object({
      code: Type.String({ description: 'Such as file-encrypted', pattern: '^[a-z]+(-[a-z]+)*$' }),
      message: described('What is wrong, in the language of the report', text),
      suggestion: Type.Optional(described('What to do about it', text)),
    }),
  }),
);

type Unreadable<Shared extends string, Read> = Static<typeof unreadableSchema> &
  Pick<Read, Shared & keyof Read>;

/** The inputs of a report: those that were read, then those that could not be; all have the `shared` keys. */
export function inputsOf<S extends TObject, const Shared extends 'file' | 'side'>(
  read: S,
  shared: readonly Shared[],
  description: string,
) {
  return Type.Unsafe<(Static<S> | Unreadable<Shared, Static<S>>)[]>({
    description,
    type: 'array',
    items: {
      type: 'object',
      required: shared,
      if: { required: ['error'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word, in a schema that nobody awaits.
      then: unreadableSchema,
      else: { required: read.required },
      properties: read.properties,
    },
  });
}
