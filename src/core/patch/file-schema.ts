import {
  byName,
  closed,
  described,
  list,
  local,
  oneOrMore,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../schemas/index.js';
import { PATCH_VERSION, type PatchChange } from './list.js';

const value = Type.Unknown({ description: 'Of any JSON type' });

const item = local(
  'item',
  Type.Object(
    {
      item: value,
      after: Type.Optional(
        described(
          'The item that it stands behind; the first, and those of a set, have none',
          value,
        ),
      ),
    },
    strict,
  ),
);

const field = Type.Object(
  {
    field: described("English name of the kind's field", text),
    before: Type.Optional(described('Absent where the field was empty', value)),
    after: Type.Optional(described('Absent where it becomes empty', value)),
    items: Type.Optional(
      Type.Object(
        { remove: list(item), add: list(item) },
        {
          description: 'Of a list that changes by items, instead of `before` and `after`',
          ...strict,
        },
      ),
    ),
  },
  strict,
);

const key = described('As records have it: the values of the key fields', text);

const whole = local(
  'whole',
  Type.Object(
    {
      change: described('A record that comes, or that goes', closed(['add', 'remove'])),
      key,
      record: described(
        'Its fields, as schemas/kinds/KIND/schema.json describes them',
        byName(Type.Unknown()),
      ),
    },
    strict,
  ),
);

const edit = local(
  'edit',
  Type.Object(
    {
      change: Type.Literal('edit'),
      key,
      name: Type.Optional(Type.String({ description: 'For who reviews it; nothing reads it' })),
      fields: oneOrMore(field),
    },
    strict,
  ),
);

/** The file of a list of changes. */
export const patchSchema = schemaFile(
  'patch',
  {
    title: 'List of changes',
    description:
      'What leads from one state of a dataset to another, to be reviewed and edited. Written by `haicap patch make`, read by `haicap patch apply`.',
    $comment:
      'To extend: add optional properties; what changes their meaning raises `version`. Unknown properties are refused so that a slip of the pen is noticed.',
  },
  Type.Object(
    {
      $schema: schemaAddress,
      version: described('Of the format', Type.Literal(PATCH_VERSION)),
      kind: described('The kind of dataset', text),
      keyFields: described('Fields that identify a record', oneOrMore(text)),
      changes: described(
        'In the order of their keys when it is written; in any order when it is read',
        list(
          Type.Unsafe<PatchChange>({
            if: { properties: { change: { const: 'edit' } } },
            // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word, in a schema that nobody awaits.
            then: edit,
            else: whole,
          }),
        ),
      ),
    },
    strict,
  ),
);
