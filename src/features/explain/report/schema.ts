import { findingCode, reportSchema, severity } from '../../../report/schemas.js';
import { described, list, local, number, oneOrMore, Type, text } from '../../../schemas/index.js';

const file = local(
  'file',
  Type.Object(
    {
      name: described('Its extension tells the format', text),
      content: Type.Optional(Type.String()),
      long: Type.Optional(
        Type.Object(
          { text, times: number },
          { description: 'What stands in the content as …: a text, so many times' },
        ),
      ),
      encoding: Type.Optional(Type.String({ description: 'UTF-8 when absent' })),
      sheets: Type.Optional(list(Type.Object({ name: Type.Unknown(), rows: Type.Unknown() }))),
      paragraphs: Type.Optional(list(Type.Unsafe<string | object>({ type: ['string', 'object'] }))),
    },
    {
      description: 'Its text, or the sheets or paragraphs that it is drawn from',
      oneOf: [{ required: ['content'] }, { required: ['sheets'] }, { required: ['paragraphs'] }],
    },
  ),
);

const example = Type.Object(
  {
    kind: Type.Optional(
      Type.String({
        description: "The kind that the files are read as; absent for commands that don't take one",
      }),
    ),
    command: Type.Optional(
      Type.String({ description: 'The command that yields the code; validate when absent' }),
    ),
    files: described(
      'What the command reads; none where it reads only what its options name',
      list(file),
    ),
    earlier: Type.Optional(
      described('Files that were imported before, in the same workspace', list(file)),
    ),
    beside: Type.Optional(described('Files that the options name', list(file))),
    importing: Type.Optional(
      described(
        'What stands on the command line of the import before an export',
        list(Type.String()),
      ),
    ),
    options: Type.Optional(
      described('What stands on the command line besides', list(Type.String())),
    ),
  },
  { description: 'A small input that yields the code' },
);

export const explainSchema = reportSchema(
  'explain-report',
  {
    title: 'Explanation of a finding code',
    description:
      'What `haicap explain CODE --format json` prints; title, why and remedy in the language of --lang.',
  },
  Type.Object({
    code: findingCode,
    title: text,
    severity: described('Unless the configuration says otherwise', severity),
    rejecting: Type.Boolean({ description: 'Whether a row with it is set aside on import' }),
    why: text,
    example,
    remedy: text,
  }),
);

export const catalogueSchema = reportSchema(
  'catalogue-report',
  {
    title: 'Catalogue of finding codes',
    description: 'What `haicap explain --format json` prints: every code there is.',
  },
  Type.Object({ codes: oneOrMore(explainSchema) }),
);
