import { REGISTERED } from '../../../../core/law/index.js';
import { EVIDENCES, SPELLINGS } from '../../../../core/register/index.js';
import { DOCUMENT_FORMATS } from '../../../../lib/documents/index.js';
import {
  code,
  coverage,
  day,
  findingCounts,
  findingSchema,
  ignored,
  inputsOf,
  known,
  overlaid,
  reportSchema,
  share,
  uncodedUnit,
} from '../../../../report/schemas.js';
import { closed, count, described, list, local, sha256, Type } from '../../../../schemas/index.js';

const unit = local(
  'unit',
  Type.Object({
    code: Type.Optional(
      described(
        'Of a new unit only where the register holds the relation: codes come from a letter later',
        code,
      ),
    ),
    ...uncodedUnit,
  }),
);

export const input = Type.Object({
  file: Type.String(),
  sha256,
  format: closed(DOCUMENT_FORMATS),
  number: Type.Optional(Type.String({ description: "Absent when the text doesn't tell" })),
  adopted: Type.Optional(day),
  effective: Type.Optional(day),
  province: Type.Optional(Type.String({ description: 'Full name, from the day of effect on' })),
  asOf: described('The day on which the names were looked up', day),
  clauses: described('Clauses that create or keep a unit', count),
  relations: count,
  unreadCharacters: described('Characters of the arranging article that could not be read', count),
  registered: described(
    'What the relations are to those that the register holds under this number',
    closed(REGISTERED),
  ),
});

const derivedBasis = local(
  'derivedBasis',
  Type.Object({
    resolution: Type.Optional(Type.String()),
    article: Type.Optional(count),
    clause: Type.Optional(count),
    point: Type.Optional(described('Letter of the point (điểm) of the clause', Type.String())),
    adopted: Type.Optional(day),
    effective: Type.Optional(day),
  }),
);

export const province = Type.Object({
  file: Type.String(),
  code: described('Of the statistics office; it goes on', Type.String()),
  before: Type.String({ description: 'Full name the day before' }),
  after: Type.String({ description: 'Full name from the day of effect on' }),
  legalBasis: derivedBasis,
});

export const relation = Type.Object({
  file: Type.String(),
  old: unit,
  new: unit,
  coverage,
  area: share,
  population: share,
  legalBasis: derivedBasis,
  evidence: Type.Optional(
    described('Why this unit is meant; absent for a source that was no commune', closed(EVIDENCES)),
  ),
  spelling: Type.Optional(
    described("How far the register's name is from the text's", closed(SPELLINGS)),
  ),
  written: Type.Optional(
    Type.String({
      description: 'The name as the text writes it, where the register writes it otherwise',
    }),
  ),
  start: described("Place in the document's text, in UTF-16 units", count),
  end: count,
});

export const deriveSchema = reportSchema(
  'wards-derive-report',
  {
    title: 'Derived relations',
    description:
      'What `haicap wards derive --format json` prints: the relations of resolutions as a proposal for the ward register, and everything that could not be read or settled.',
  },
  Type.Object({
    ...overlaid,
    command: Type.Unsafe<'wards derive'>({ const: 'wards derive' }),
    inputs: inputsOf(input, ['file'], 'Every text that was read; then what could not be read'),
    summary: Type.Object({
      ignored,
      known,
      clauses: count,
      relations: count,
      unreadCharacters: count,
      ...findingCounts,
    }),
    relations: described('In the order of the texts', list(relation)),
    provinces: described('Provinces that get another type or name', list(province)),
    findings: list(findingSchema),
  }),
);
