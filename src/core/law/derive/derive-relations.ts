import { closest } from '../../../lib/text/index.js';
import {
  dayAfter,
  dayBefore,
  firstDate,
  fullName,
  holdsOn,
  lastDate,
  type Register,
} from '../../register/index.js';
import { arrange } from '../assignment/arrange.js';
import { parseResolution } from '../resolution/parse-resolution.js';
import type { ParsedResolution } from '../resolution/types.js';
import { conservationOf } from './conservation.js';
import type { Derivation, DerivationProblem } from './derivation.js';
import { HeldRelations } from './held.js';
import { judgeNames } from './names.js';
import { scopeOf } from './scope.js';
import { problemsLeft } from './totals.js';

const WHOLE_TEXT = { sentence: '', start: 0, end: 0 } as const;

/**
 * Takes the text of a resolution on communes and the register; gives the relations that the text
 * makes, its names settled among the units of the day before it takes effect. A text that doesn't tell
 * that day is read for `asOf`, else for what the register knows of its number, else for the register's
 * last day, and this is told. Nothing is guessed and nothing written: what isn't settled is a problem.
 */
export function deriveRelations(text: string, register: Register, asOf?: string): Derivation {
  const parsed = parseResolution(text);
  const held = new HeldRelations(register, parsed.number);
  const day = dayOf(parsed, held, asOf) ?? lastDate(register);
  const base = { parsed, day, relations: [], registered: 'absent' } as const;
  if (parsed.province === undefined) return { ...base, problems: parsed.problems };
  const scope = scopeOf(register, parsed.province, day);
  const dayTold = dayProblems(parsed, register, day);
  if (scope === undefined) {
    const unknown = unknownProvince(register, parsed.province, day);
    return { ...base, problems: [...parsed.problems, ...dayTold, unknown] };
  }
  const arrangement = arrange(parsed, scope.communes, scope.divisions);
  const names = judgeNames(text, parsed, arrangement, scope, (relation) => held.has(relation));
  const unsettled = new Set(names.problems.map(({ clause = 0 }) => clause));
  const differing = held.disagreements(text, parsed, names.relations, unsettled);
  return {
    parsed,
    day,
    province: scope.province,
    relations: held.adopt(names.relations),
    registered: registeredAs(held, differing),
    problems: [
      ...problemsLeft(parsed, scope, names.relations, names.problems),
      ...dayTold,
      ...names.problems,
      ...conservationOf(text, parsed, names.relations),
      ...differing,
    ],
  };
}

function dayOf(
  { effective }: ParsedResolution,
  { resolution }: HeldRelations,
  asOf: string | undefined,
): string | undefined {
  if (effective !== undefined) return dayBefore(effective);
  return asOf ?? (resolution && dayBefore(resolution.effective));
}

function dayProblems(
  { effective }: ParsedResolution,
  register: Register,
  day: string,
): DerivationProblem[] {
  const isEarly = dayAfter(day) < firstDate(register);
  return [
    ...(effective === undefined ? [{ reason: 'day-assumed', day, ...WHOLE_TEXT } as const] : []),
    ...(isEarly ? [{ reason: 'day-too-early', day, ...WHOLE_TEXT } as const] : []),
  ];
}

function unknownProvince(register: Register, name: string, day: string): DerivationProblem {
  const known = register.provinces.filter((province) => holdsOn(province, dayAfter(day)));
  const names = known.map(fullName);
  return { reason: 'province-unknown', name, closest: closest(name, names), ...WHOLE_TEXT };
}

function registeredAs({ resolution }: HeldRelations, differing: readonly DerivationProblem[]) {
  if (resolution === undefined) return 'absent';
  return differing.length === 0 ? 'agrees' : 'differs';
}
