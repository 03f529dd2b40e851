import { DOUBTS } from '../../core/settle/index.js';
import { byName, closed, described, list, number, schemaFile, Type } from '../../schemas/index.js';

const ward = { code: Type.String({ pattern: '^[0-9]{5}$' }), name: Type.String() };

const candidate = Type.Object({
  ...ward,
  legalBasis: Type.String({
    description: 'The clauses that lead to it; empty where none does',
  }),
});

/** A question that rows ask and only a person can settle. */
export const questionSchema = schemaFile(
  'question',
  {
    title: 'Question',
    description: 'What rows ask that only a person can settle, as JSON reports hold it.',
  },
  Type.Object({
    id: Type.String({
      description:
        'The same for the same evidence, in whatever file; decisions.schema.json tells how it is made',
      pattern: '^[0-9a-f]{12}$',
    }),
    doubt: closed(DOUBTS),
    evidence: described(
      'What the rows say of their ward, by what it is; empty where all their cells are',
      byName(Type.String()),
    ),
    rows: described('How many rows ask it', number),
    samples: described('Numbers of the first of them, as Excel shows them', list(number)),
    sheet: Type.Optional(
      Type.String({
        description: 'The sheet that the samples are rows of; absent for files that have no sheets',
      }),
    ),
    readings: Type.Optional(
      described(
        'Of a contradiction: the ward that the code is, then those that the name is, if it is any',
        list(Type.Object(ward)),
      ),
    ),
    candidates: described('The wards that it may be', list(candidate)),
  }),
);
