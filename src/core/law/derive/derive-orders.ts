import { composeText, tidySpace } from '../../../lib/text/index.js';
import {
  dayAfter,
  exactKey,
  holdsOn,
  type Province,
  type Register,
  readFullName,
} from '../../register/index.js';
import { type Scope, scopeOf } from '../assignment/scope.js';
import {
  Land,
  type OrderedRelation,
  type OrderStep,
  type OrdersText,
  relationsOf,
  type Sentence,
  tellRemains,
  tellTotals,
} from '../orders/index.js';
import type { ParsedResolution, Problem } from '../resolution/types.js';
import type {
  Derivation,
  DerivationProblem,
  DerivedRelation,
  ProvinceChange,
} from './derivation.js';
import { derivedFrom, type Grounds, nothingDerived } from './grounds.js';
import { dayProblems, unknownProvince } from './told.js';

/** A text of orders with the register of its day. */
export interface Ordering extends Grounds {
  readonly orders: OrdersText;
}

/**
 * Whether a text changes units by orders ("Thành lập …", "Nhập … vào …"), or only gives names: one that
 * arranges a whole province has its own grammar, which knows more of it.
 */
export function hasOrders(
  { sentences, problems, isOfUnits }: OrdersText,
  { arrangement }: Pick<ParsedResolution, 'arrangement'>,
): boolean {
  if (sentences.some(({ content }) => content.node === 'province-order')) return true;
  const kinds = new Set(
    sentences.flatMap(({ content }) =>
      content.node === 'orders' ? content.orders.map(kindOf) : [],
    ),
  );
  const isUnread = problems.some(({ reason }) => reason === 'unread-clause');
  const hasAny = kinds.size > 0;
  const isOther = isOfUnits ? hasAny || isUnread : hasAny && !kinds.has('arrange');
  return STRONG.some((kind) => kinds.has(kind)) || (isOther && arrangement === undefined);
}

/** What no article that arranges a whole province says. */
const STRONG = ['create', 'join', 'dissolution', 'open-pairs'] as const;

function kindOf(step: OrderStep) {
  return step.node === 'order' ? step.kind : step.node;
}

/** Carries the orders of a text out on the units of the day before; gives what came of every unit. */
export function deriveOrders({ orders, ...grounds }: Ordering): Derivation {
  const { text, register, since, day } = grounds;
  const parsed = asResolution(orders);
  const common = [...parsed.problems, ...missingHead(orders), ...dayProblems(orders, since, day)];
  const scope = mainScope(register, orders, day);
  if (scope === undefined) {
    const unknown = unknownProvince(register, orders.provinces[0] ?? '', day);
    return nothingDerived(grounds, parsed, [...common, unknown]);
  }
  const sentenceOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    tidySpace(composeText(text.slice(start, end)));
  const land = new Land(
    orders.sentences,
    scopes(register, scope, day),
    sentenceOf,
    orders.effective,
  );
  tellDistricts(land, orders.sentences);
  const provinces = provinceChanges(register, orders.sentences, day);
  tellRemains(land, scope);
  const isCarriedOut = !land.problems.some(({ reason }) => reason === 'name-unresolved');
  if (isCarriedOut && orders.problems.length === 0) tellTotals(land, orders.sentences, scope);
  const relations = relationsOf(land.names.touched).map(derivedOf);
  return derivedFrom(grounds, {
    parsed: withRelations(parsed, relations),
    scope,
    relations,
    provinces: provinces.changes,
    problems: [...common, ...provinces.problems, ...land.problems],
  });
}

function derivedOf({ place, ...relation }: OrderedRelation): DerivedRelation {
  const { article, clause, point } = place;
  return { ...relation, article, clause, point };
}

/** What every text tells of itself, in the shape that arranged ones have. */
function asResolution(orders: OrdersText): ParsedResolution {
  const { number, adopted, effective, problems, sentences, unreadCharacters } = orders;
  const clauses = sentences.filter(({ content }) => content.node === 'orders').length;
  return {
    ...(number && { number }),
    ...(adopted && { adopted }),
    ...(effective && { effective }),
    articles: [],
    problems,
    account: { clauses, relations: 0, unreadCharacters },
  };
}

function withRelations(parsed: ParsedResolution, relations: readonly unknown[]): ParsedResolution {
  return { ...parsed, account: { ...parsed.account, relations: relations.length } };
}

function missingHead({ number, adopted }: OrdersText): Problem[] {
  const missing = [
    number === undefined && 'no-number',
    adopted === undefined && 'no-adoption-date',
  ] as const;
  return missing.flatMap((reason) =>
    reason === false ? [] : [{ reason, sentence: '', start: 0, end: 0 }],
  );
}

/** The province that headings name; one of the very type goes before one of the name alone. */
function mainScope(register: Register, { provinces }: OrdersText, day: string): Scope | undefined {
  const exact = provinces.find((name) => provinceNamed(register, name, day) !== undefined);
  for (const name of exact === undefined ? provinces : [exact, ...provinces]) {
    const scope = scopeOf(register, name, day);
    if (scope !== undefined) return scope;
  }
  return undefined;
}

/** The province of a type and name on the day, or on the day after. */
function provinceNamed(register: Register, name: string, day: string): Province | undefined {
  const typed = readFullName(name);
  const isNamed = ({ type, name: own }: Province) =>
    type === typed?.type && exactKey(own) === exactKey(typed.name);
  const named = register.provinces.filter(isNamed);
  return named.find((one) => holdsOn(one, day)) ?? named.find((one) => holdsOn(one, dayAfter(day)));
}

/** The units of the text's province, or of another that a name states. */
function scopes(register: Register, main: Scope, day: string) {
  const known = new Map<string, Scope | undefined>();
  return (province: string | undefined): Scope | undefined => {
    if (province === undefined) return main;
    if (!known.has(province)) known.set(province, scopeOf(register, province, day));
    return known.get(province);
  };
}

function tellDistricts(land: Land, sentences: readonly Sentence[]): void {
  for (const { place, content } of sentences) {
    if (content.node !== 'district-order') continue;
    const names = content.districts.map(({ type, name }) => `${type} ${name}`);
    land.tell({ reason: 'district-order', names: [...new Set(names)] }, place);
  }
}

interface ProvinceOutcome {
  readonly changes: readonly ProvinceChange[];
  readonly problems: readonly DerivationProblem[];
}

/** What becomes of provinces; one that isn't there is a problem. */
function provinceChanges(
  register: Register,
  sentences: readonly Sentence[],
  day: string,
): ProvinceOutcome {
  const changes: ProvinceChange[] = [];
  const problems: DerivationProblem[] = [];
  for (const { place, content } of sentences) {
    if (content.node !== 'province-order') continue;
    const { before, after } = content;
    const { article, clause, start, end, label } = place;
    const name = `${before.type} ${before.name}`;
    const province = provinceNamed(register, name, day);
    if (province === undefined)
      problems.push({ ...unknownProvince(register, name, day), start, end, label });
    else {
      const numbers = {
        ...(article !== undefined && { article }),
        ...(clause !== undefined && { clause }),
      };
      changes.push({ province, after, ...numbers, start, end });
    }
  }
  return { changes, problems };
}
