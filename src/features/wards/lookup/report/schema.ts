import {
  MATCH_LEVELS,
  MATCH_REASONS,
  STRENGTHS,
  TYPE_CODES,
} from '../../../../core/register/index.js';
import { day, overlaid, reportSchema, taking, unit } from '../../../../report/schemas.js';
import { closed, count, described, extended, list, Type } from '../../../../schemas/index.js';

const query = Type.Object(
  {
    text: Type.String(),
    code: Type.Optional(Type.String({ description: 'As written, leading zeros not put back' })),
    name: Type.Optional(Type.String({ description: 'Name of the unit without its type' })),
    type: Type.Optional(closed(TYPE_CODES)),
    district: Type.Optional(Type.String()),
    province: Type.Optional(Type.String()),
  },
  { description: 'The question as it was understood; names as they were written' },
);

const former = Type.Object(
  {
    name: Type.String(),
    code: Type.Optional(Type.String()),
    year: Type.Optional(Type.String()),
    until: Type.Optional(described('The last day on which it bore the name', day)),
    resolution: Type.Optional(Type.String()),
    strength: closed(STRENGTHS),
    source: Type.String(),
  },
  { description: 'The name of an earlier round that it was found by' },
);

const found = Type.Object({
  match: described('By what it was found, nearest first', closed(MATCH_LEVELS)),
  certain: Type.Boolean({
    description: 'Whether nothing else can be meant; true of one candidate at most',
  }),
  reasons: described('What speaks for it or against it besides', list(closed(MATCH_REASONS))),
  former: Type.Optional(former),
  successors: described(
    'What became of it; empty while it goes on',
    list(Type.Intersect([unit, taking])),
  ),
});

export const candidate = extended(unit, found);

export const lookupSchema = reportSchema(
  'wards-lookup-report',
  {
    title: 'Lookup report',
    description:
      'What `haicap wards lookup --format json` prints: the units that a text may mean, best first, with reasons, and what became of them.',
    $comment:
      'To extend: add optional properties, levels or reasons; none is renamed, removed or made required later.',
  },
  Type.Object({
    ...overlaid,
    query,
    asOf: described('Units of this day come first among equals', day),
    summary: Type.Object({
      candidates: described('How many there are, those beyond the limit included', count),
      certain: Type.Boolean(),
    }),
    candidates: list(candidate),
    lost: Type.Optional(
      described(
        'Units of before that it may mean as well, of which no source tells what became: then no candidate is certain',
        list(unit),
      ),
    ),
  }),
);
