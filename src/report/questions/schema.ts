import { DOUBTS } from '../../core/settle/index.js';
import { byName, closed, described, list, number, schemaFile, Type } from '../../schemas/index.js';
import { code, coverage, share, shares } from '../wards/schema.js';

const ward = Type.Object({
  code,
  name: Type.String(),
  district: Type.Optional(Type.String({ description: 'Until 30 June 2025' })),
  province: Type.String(),
});

const source = Type.Object({
  code: Type.Optional(described('Absent for a source that was no commune', code)),
  name: Type.String(),
  district: Type.Optional(Type.String()),
  province: Type.Optional(Type.String()),
  coverage,
  area: share,
  population: share,
  implied: Type.Optional(
    described('What follows from the clauses beside it, where its own words leave it open', shares),
  ),
});

const candidate = Type.Object({
  code,
  name: Type.String(),
  province: described('As it is called on the day asked about', Type.String()),
  from: Type.Optional(
    described(
      'The old ward that leads to it, and what the law gave it of that; absent where it is meant by itself',
      source,
    ),
  ),
  legalBasis: Type.String({
    description:
      'The clauses that lead to it, in the language of the report; empty where none does',
  }),
});

const example = Type.Object({
  row: described('Its number, as Excel shows it', number),
  sheet: Type.Optional(Type.String({ description: 'Of a workbook' })),
  words: described(
    'What its cells say of its ward, by what they are; a hamlet or street too where that is not asked about',
    byName(Type.String()),
  ),
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
    examples: described(
      'What some of them say in their own words: of the first of them those that do not say the same',
      list(example),
    ),
    own: Type.Optional(described('The old ward, where it is known', ward)),
    readings: Type.Optional(
      described(
        'Of a contradiction: the ward that the code is, then those that the name is, if it is any',
        list(ward),
      ),
    ),
    candidates: described('The wards that it may be', list(candidate)),
  }),
);
