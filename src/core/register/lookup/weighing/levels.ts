/** By what a unit was found, nearest first. */
export const MATCH_LEVELS = [
  'code',
  'exact',
  'folded',
  'abbreviated',
  'variant',
  'loose',
  'former',
  'similar',
  'proposed',
] as const;

/**
 * `code`: by its code alone; `exact`: its name letter by letter; `folded`: but for case, composition and
 * the style of tone marks; `abbreviated`: but for a type written for short or a numeral written otherwise;
 * `variant`: a name that another official text gives it; `loose`: but for diacritics, spaces and hyphens;
 * `former`: a name of before the last list, by sources that are strong enough to settle; `similar`: a like name;
 * `proposed`: a name of before by weaker sources. The last two only ever propose.
 */
export type MatchLevel = (typeof MATCH_LEVELS)[number];

/** What speaks for a candidate or against it, besides its level. */
export const MATCH_REASONS = [
  'code-agrees',
  'code-padded',
  'second-code',
  'code-unknown',
  'code-differs',
  'name-differs',
  'type-differs',
  'district-agrees',
  'district-of-predecessor',
  'district-of-successor',
  'district-unknown',
  'district-differs',
  'province-agrees',
  'province-of-successor',
  'province-of-predecessor',
  'province-unknown',
  'province-differs',
  'other-date',
] as const;

/**
 * `…-agrees`: stated and so; `…-differs`: stated and otherwise; `…-unknown`: stated, and nothing is called
 * so; `…-of-predecessor`: a unit that it was made of lay there; `province-of-successor`: its province has
 * become the one stated; `district-of-successor`: a unit of before lay elsewhere, what it became lies there; `code-padded`: leading zeros were put back; `second-code`: the code
 * stated is another one under which some texts write the unit; `other-date`: not on the day asked for.
 */
export type MatchReason = (typeof MATCH_REASONS)[number];

const LEVEL_COST: Readonly<Record<MatchLevel, number>> = {
  code: 0,
  exact: 0,
  folded: 0,
  abbreviated: 0,
  variant: 1,
  loose: 20,
  former: 22,
  similar: 60,
  proposed: 90,
};

const REASON_COST: Readonly<Record<MatchReason, number>> = {
  'code-agrees': 0,
  'code-padded': 0,
  // A unit whose own code it is comes first.
  'second-code': 1,
  'code-unknown': 0,
  'code-differs': 150,
  'name-differs': 150,
  'type-differs': 25,
  'district-agrees': 0,
  'district-of-predecessor': 6,
  'district-of-successor': 3,
  'district-unknown': 0,
  'district-differs': 120,
  'province-agrees': 0,
  'province-of-successor': 2,
  'province-of-predecessor': 6,
  'province-unknown': 0,
  // More than all else together: what lies outside the province stated comes last.
  'province-differs': 1000,
  'other-date': 10,
};

/** What contradicts the question. */
const AGAINST: ReadonlySet<MatchReason> = new Set([
  'code-differs',
  'name-differs',
  'type-differs',
  'district-differs',
  'province-differs',
  'other-date',
]);

/** What contradicts nothing, but leaves too much open to be sure. */
const WEAK: ReadonlySet<MatchReason> = new Set([
  'code-unknown',
  'code-padded',
  'district-of-predecessor',
  'district-unknown',
  'province-of-predecessor',
  'province-unknown',
]);

/** A name in its own spelling. */
const OWN_NAME: ReadonlySet<MatchLevel> = new Set(['exact', 'folded', 'abbreviated', 'variant']);

/** What a wrong province costs where name and district are right: less than any other place, or a like name. */
const MISPLACED = 15;

/** Whether a unit has the name and lies in the district stated, all of its own, and only the province is another. */
export function isMisplaced(level: MatchLevel, reasons: readonly MatchReason[]): boolean {
  if (!OWN_NAME.has(level) || !reasons.includes('district-agrees')) return false;
  const against = reasons.filter(isAgainst);
  return against.length === 1 && against[0] === 'province-differs';
}

/** How far a candidate is from what was asked for: the nearest has the least. */
export function costOf(level: MatchLevel, reasons: readonly MatchReason[]): number {
  if (isMisplaced(level, reasons)) return LEVEL_COST[level] + MISPLACED;
  return reasons.reduce((sum, reason) => sum + REASON_COST[reason], LEVEL_COST[level]);
}

/** Whether a reason speaks against a candidate. */
export function isAgainst(reason: MatchReason): boolean {
  return AGAINST.has(reason);
}

/** Whether nothing speaks against a candidate and nothing stated was left open. */
export function isFirm(reasons: readonly MatchReason[]): boolean {
  return !reasons.some((reason) => AGAINST.has(reason) || WEAK.has(reason));
}
