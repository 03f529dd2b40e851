import {
  dayBefore,
  type EarlierUnits,
  FIRST_LIST,
  lastDate,
  lastDayOfLists,
  type Register,
  registerAt,
} from '../../register/index.js';
import { arrange } from '../assignment/arrange.js';
import { scopeOf } from '../assignment/scope.js';
import { readOrdersText } from '../orders/index.js';
import { parseResolution } from '../resolution/parse-resolution.js';
import type { ParsedResolution } from '../resolution/types.js';
import { conservationOf } from './conservation.js';
import type { Derivation } from './derivation.js';
import { deriveOrders, hasOrders } from './derive-orders.js';
import { derivedFrom, type Grounds, nothingDerived } from './grounds.js';
import { HeldRelations } from './held.js';
import { judgeNames } from './names.js';
import { dayProblems, unknownProvince } from './told.js';
import { problemsLeft } from './totals.js';

/**
 * Takes the text of a resolution on communes and the register; gives the relations that the text
 * makes, its names settled among the units of the day before it takes effect. A text that doesn't tell
 * that day is read for `asOf`, else for what the register knows of its number, else for the register's
 * last day, and this is told. Nothing is guessed and nothing written: what isn't settled is a problem.
 */
export function deriveRelations(
  text: string,
  register: Register,
  asOf?: string,
  earlier?: () => EarlierUnits,
): Derivation {
  const orders = readOrdersText(text);
  const parsed = parseResolution(text);
  const numbered = hasOrders(orders, parsed) ? orders : parsed;
  const held = new HeldRelations(register, numbered.number);
  const day = dayOf(numbered, held, asOf) ?? lastDate(register);
  const isBefore = earlier !== undefined && day < lastDayOfLists(register);
  const known = isBefore ? registerAt(register, earlier(), day) : register;
  const since = earlier === undefined ? lastDayOfLists(register) : FIRST_LIST;
  return numbered === orders
    ? deriveOrders({ text, orders, register: known, since, held, day })
    : deriveArrangement({ text, parsed, register: known, since, held, day });
}

interface Arranging extends Grounds {
  readonly parsed: ParsedResolution;
}

/** Of a text whose article arranges a whole province in the formulas of 2025. */
function deriveArrangement({ parsed, ...grounds }: Arranging): Derivation {
  const { text, register, since, held, day } = grounds;
  if (parsed.province === undefined) return nothingDerived(grounds, parsed, parsed.problems);
  const scope = scopeOf(register, parsed.province, day);
  const dayTold = dayProblems(parsed, since, day);
  if (scope === undefined) {
    const unknown = unknownProvince(register, parsed.province, day);
    return nothingDerived(grounds, parsed, [...parsed.problems, ...dayTold, unknown]);
  }
  const arrangement = arrange(parsed, scope.communes, scope.divisions);
  const names = judgeNames(text, parsed, arrangement, scope, (relation) => held.has(relation));
  const { relations } = names;
  return derivedFrom(grounds, {
    parsed,
    scope,
    relations,
    unsettled: new Set(names.problems.map(({ clause = 0 }) => clause)),
    problems: [
      ...problemsLeft(parsed, scope, relations, names.problems),
      ...dayTold,
      ...names.problems,
      ...conservationOf(text, parsed, relations),
    ],
  });
}

function dayOf(
  { effective }: Pick<ParsedResolution, 'effective'>,
  { resolution }: HeldRelations,
  asOf: string | undefined,
): string | undefined {
  if (effective !== undefined) return dayBefore(effective);
  return asOf ?? (resolution && dayBefore(resolution.effective));
}
