import {
  described,
  list,
  local,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../schemas/index.js';

const columns = local(
  'columns',
  Type.Unsafe<Readonly<Record<string, string | null>>>({
    description:
      'Header of a column → name of the field, or its label in either language; null leaves the column out',
    type: 'object',
    additionalProperties: { type: ['string', 'null'], minLength: 1 },
    propertyNames: { minLength: 1 },
  }),
);

const layout = Type.Object(
  {
    columns: list(Type.Object({ letter: Type.String(), header: Type.String() }, strict)),
  },
  strict,
);

/** A saved understanding of a list's columns. */
export const mappingSchema = schemaFile(
  'mapping',
  {
    title: 'Column mapping',
    description:
      "Which field each column of a list is read as, for lists whose headers haicap doesn't know. Used with --mapping FILE.",
    $comment:
      'To extend: add optional properties. Headers are compared without regard to case and spaces.',
  },
  Type.Object(
    {
      $schema: schemaAddress,
      kind: described('The kind of dataset whose fields are named', text),
      columns,
      layout: Type.Optional(
        described(
          "Where the columns stood when the mapping was saved: next month's file is compared with it",
          layout,
        ),
      ),
    },
    {
      ...strict,
      examples: [
        {
          kind: 'procedures',
          columns: { 'Mã hồ sơ': 'code', 'Tên gọi': 'name', 'Ghi chú nội bộ': null },
        },
      ],
    },
  ),
);
