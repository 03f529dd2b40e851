import { dayBefore, FIRST_LIST, groupBy, type Period } from '../../../register/index.js';

/** What a code was in lists that follow each other. */
export interface Spell extends Period {
  readonly code: string;
  /** The lists, of the first day and the last, that have it. */
  readonly first: string;
  readonly last: string;
}

/** What each code was in the lists of these days, in one piece as long as it stayed: of two names the later counts. */
export function spellsOf<T extends Pick<Spell, 'code' | 'first' | 'last'>>(
  listed: readonly T[],
  days: readonly string[],
): (T & Spell)[] {
  return [...groupBy(listed, ({ code }) => code).values()].flatMap((rows) => {
    const spells: (T & { first: string; last: string })[] = [];
    for (const day of days) {
      const [row] = rows
        .filter(({ first, last }) => first <= day && day <= last)
        .sort((a, b) => (a.first < b.first ? 1 : -1));
      const before = spells.at(-1);
      if (row === undefined) continue;
      const goesOn = before !== undefined && nextOf(days, before.last) === day;
      if (goesOn && isSame(before, row)) before.last = day;
      else spells.push({ ...row, first: day, last: day });
    }
    return spells.map((spell) => ({ ...spell, ...periodOf(spell, days) }));
  });
}

/** The day of the list that follows the one of a day. */
export function nextOf(days: readonly string[], day: string): string | undefined {
  return days[days.indexOf(day) + 1];
}

function isSame(one: object, other: object): boolean {
  const told = (row: object) => JSON.stringify({ ...row, first: '', last: '' });
  return told(one) === told(other);
}

/** A list holds until the day before the next one. */
function periodOf({ first, last }: Pick<Spell, 'first' | 'last'>, days: readonly string[]): Period {
  const next = days.find((day) => day > last);
  return {
    ...(first > FIRST_LIST && { from: first }),
    ...(next !== undefined && { to: dayBefore(next) }),
  };
}
