import {
  CODE_GIVERS,
  COMMUNE_CODES,
  COVERAGES,
  SECOND_CODE_WRITERS,
  SHARES,
} from '../../core/register/index.js';
import {
  closed,
  count,
  described,
  extended,
  list,
  local,
  number,
  part,
  schemaFile,
  Type,
} from '../../schemas/index.js';
import { overlaid } from '../register-overlay/schema.js';
import { reportSchema } from '../report-schema.js';

export const day = part('ward', 'day', Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));

export const code = part('ward', 'code', Type.String({ pattern: '^\\d{5}$' }));

export const share = part('ward', 'share', closed(SHARES));

export const coverage = closed(COVERAGES);

export const shares = part('ward', 'shares', Type.Object({ area: share, population: share }));

export const type = part('ward', 'type', {
  ...closed([...COMMUNE_CODES, 'district', 'area']),
  description: 'Type of the unit; a source that was no commune is a district or an area',
});

const legalBasis = part(
  'ward',
  'legalBasis',
  Type.Object(
    {
      resolution: Type.String(),
      article: Type.Optional(number),
      clause: Type.Optional(number),
      adopted: Type.Optional(described('The day it was passed', day)),
      effective: described('The day from which its units work', day),
    },
    {
      description:
        'The clause behind it; article and clause are absent when only a list of changes tells of it',
    },
  ),
);

export const unit = part(
  'ward',
  'unit',
  Type.Object({
    code,
    name: Type.String({ description: 'Full name, with its type' }),
    type,
    district: Type.Optional(Type.String({ description: 'Until 30 June 2025' })),
    province: Type.String(),
    provinceCode: Type.String({ pattern: '^\\d{2}$' }),
    validFrom: Type.Optional(described('First day; absent when not known', day)),
    validTo: Type.Optional(described('Last day; absent when not over', day)),
  }),
);

export const taking = part(
  'ward',
  'taking',
  Type.Object({
    coverage,
    area: share,
    population: share,
    implied: Type.Optional(
      described(
        'What follows from the clauses beside it, where its own words leave it open',
        shares,
      ),
    ),
    legalBasis,
  }),
);

export const wardSchema = schemaFile(
  'ward',
  {
    title: 'A ward and what became of it',
    description: 'Parts that every document about the ward register is made of.',
  },
  Type.Unsafe<object>({ type: 'object' }),
  [day, code, share, shares, type, legalBasis, unit, taking],
);

/** What is told of a unit besides its code, which an old or a new one may lack. */
export const uncodedUnit = {
  name: Type.String(),
  type,
  district: Type.Optional(Type.String()),
  province: Type.Optional(Type.String()),
  provinceCode: Type.Optional(Type.String()),
  validFrom: Type.Optional(day),
  validTo: Type.Optional(day),
};

const stepFields = Type.Object({
  code: Type.Optional(described('Absent for a source that was no commune', code)),
  ...uncodedUnit,
  step: described('How many changes away from the unit asked about', number),
  via: Type.Optional(
    Type.String({ description: 'Code of the unit at the other end, from the second step on' }),
  ),
  written: Type.Optional(
    Type.String({
      description: 'The name as the clause writes it, where the list writes it otherwise',
    }),
  ),
});

const step = local('step', extended(taking, stepFields));

export const traceSchema = reportSchema(
  'wards-trace-report',
  {
    title: 'Trace report',
    description:
      'What `haicap wards trace --format json` prints: a unit, everything it was made of and everything that became of it.',
  },
  Type.Object({
    ...overlaid,
    asOf: day,
    unit,
    secondCode: Type.Optional(
      described(
        'The code asked for, where it is a second one of the unit: who writes it, and who gives the official one',
        Type.Object({
          code,
          writer: closed(SECOND_CODE_WRITERS),
          giver: closed(CODE_GIVERS),
        }),
      ),
    ),
    predecessors: list(step),
    successors: list(step),
    namesakes: described('The units of other periods that bear the code', list(unit)),
  }),
);

export const unitsSchema = reportSchema(
  'wards-list-report',
  {
    title: 'List of units',
    description: 'What `haicap wards list --format json` prints: the units there are on a day.',
  },
  Type.Object({
    ...overlaid,
    asOf: day,
    summary: Type.Object({ units: count }),
    units: list(unit),
  }),
);

const relation = Type.Object({
  old_code: Type.String({ description: 'Empty for a source that was no commune' }),
  old_name: Type.String(),
  old_district: Type.String(),
  old_province: Type.String(),
  new_code: code,
  new_name: Type.String(),
  new_province: Type.String(),
  coverage,
  area: share,
  population: share,
  resolution: Type.String(),
  article: Type.Optional(Type.Integer()),
  clause: Type.Optional(Type.Integer()),
  adopted: Type.String(),
  effective: Type.String(),
});

export const relationsSchema = reportSchema(
  'wards-relations-report',
  {
    title: 'Crosswalk',
    description:
      'What `haicap wards list --relations --format json` prints: one line per relation from old to new, with its clause.',
  },
  Type.Object({
    ...overlaid,
    effective: day,
    summary: Type.Object({ relations: count }),
    relations: list(relation),
  }),
);
