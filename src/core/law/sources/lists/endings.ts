import { fullName, groupBy, type TypedName } from '../../../register/index.js';
import type { Ending, StatedEndings } from '../former/former-communes.js';
import { nextOf, type Spell } from './spells.js';

/** A commune as lists that follow each other have it. */
export interface ListedSpell extends Spell, TypedName {
  readonly district: { readonly code: string };
}

/** Finds what became of a spell that ended; undefined where neither a list nor a source tells. */
export type EndingFinder = (spell: ListedSpell) => Ending | undefined;

/** By the lists alone: the same code goes on, or the same unit under another one. */
const BY_LISTS = { strength: 'official', sources: 'gso-list' } as const;

/**
 * Takes all spells, the days of the lists and what is stated of those that ended; gives what finds an ending: as it is
 * stated; else the code goes on in the next list (only its district is called otherwise, say); else a unit that lists
 * brought back had ended before; else the next list has the same unit under a code that is new there.
 */
export function endingFinder(
  spells: readonly ListedSpell[],
  days: readonly string[],
  stated: StatedEndings,
): EndingFinder {
  const byStart = groupBy(spells, ({ code, first }) => `${code} ${first}`);
  const byPlace = groupBy(spells, (spell) => `${placeOf(spell)} ${spell.first}`);
  const ofCode = groupBy(spells, ({ code }) => code);
  return endingOf;

  function endingOf(spell: ListedSpell): Ending | undefined {
    const { code } = spell;
    const unit = { ...spell, district: spell.district.code };
    const day = nextOf(days, spell.last) ?? '';
    const own = stated.of(unit);
    if (own !== undefined) return own;
    const next = byStart.get(`${code} ${day}`)?.[0];
    return next === undefined ? (stated.elsewhere(unit) ?? recoded(spell, day)) : continued(next);
  }

  /** A unit that goes on survives as whatever the next spell comes to. */
  function continued(next: ListedSpell): Ending | undefined {
    if (next.to === undefined) return { survivors: [next.code], ...BY_LISTS };
    return endingOf(next);
  }

  function recoded(spell: ListedSpell, day: string): Ending | undefined {
    const isThere = ({ first, last }: ListedSpell) => first <= spell.last && spell.last <= last;
    const isNew = ({ code }: ListedSpell) =>
      code !== spell.code && !(ofCode.get(code) ?? []).some(isThere);
    const [same, other] = (byPlace.get(`${placeOf(spell)} ${day}`) ?? []).filter(isNew);
    return same === undefined || other !== undefined ? undefined : continued(same);
  }
}

function placeOf(spell: ListedSpell): string {
  return `${fullName(spell)} ${spell.district.code}`;
}
