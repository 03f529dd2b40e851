import { describe, expect, test } from 'vitest';
import {
  type Asked,
  type Candidate,
  type Commune,
  communesOf,
  communesOn,
  districtOf,
  fullName,
  loadRegister,
  looseKey,
  makeMatcher,
  matcherSources,
  mayBeNamesake,
  provinceOf,
} from '../../src/core/register/index.js';
import { once, stripDiacritics } from '../../src/lib/text/index.js';

// Every unit of the committed register, asked for in every way that tables write it.
const register = loadRegister();
const sources = matcherSources(register);
const matcher = makeMatcher(sources);

function partsOf(unit: Commune): string[] {
  const district = districtOf(register, unit);
  const province = provinceOf(register, unit);
  return [unit, district, province].flatMap((part) => (part === undefined ? [] : [fullName(part)]));
}

function cellsOf(unit: Commune): Asked {
  const [text = '', ...places] = partsOf(unit);
  const [district, province] = unit.district === undefined ? [undefined, ...places] : places;
  return { text, district, province };
}

const bare = (text: string) => stripDiacritics(text).toLowerCase();

const WAYS: Readonly<Record<string, (unit: Commune) => Asked>> = {
  'in cells': cellsOf,
  'as an address': (unit) => ({ text: partsOf(unit).join(', ') }),
  'parted by hyphens': (unit) => ({ text: partsOf(unit).join(' - ') }),
  'without separators': (unit) => ({ text: partsOf(unit).join(' ') }),
};

/** As typed by somebody who writes diacritics in the street's name only. */
const bareBehindStreet = (unit: Commune) => ({
  text: `Số 12 đường Láng, ${partsOf(unit).map(stripDiacritics).join(', ')}`,
});

/** Asks for each unit in one way, once for all tests of that way. */
function answersTo(askedOf: (unit: Commune) => Asked): (unit: Commune) => readonly Candidate[] {
  const answers = once(
    () => new Map(register.communes.map((unit) => [unit, matcher.match(askedOf(unit)).candidates])),
  );
  return (unit) => answers().get(unit) ?? [];
}

const answerBehindStreet = answersTo(bareBehindStreet);

const BARE_WAYS: Readonly<Record<string, (unit: Commune) => readonly Candidate[]>> = {
  'as an address': answersTo((unit) => ({ text: bare(partsOf(unit).join(', ')) })),
  'without separators': answersTo((unit) => ({ text: bare(partsOf(unit).join(' ')) })),
  'behind a street with diacritics': answerBehindStreet,
};

/** Whether a unit of before was called so in the same district, and went to another. */
function isNamesake(unit: Commune): boolean {
  const stated = { type: true, district: true, province: true };
  return mayBeNamesake(sources.before.namesakes, unit, stated);
}

/** Units whose answer is wrong: not there, or another one is said to be certain. */
function wrong(
  answer: (unit: Commune) => readonly Candidate[],
  units = register.communes,
): string[] {
  return units.flatMap((unit) => {
    const candidates = answer(unit);
    const isFound = candidates.some((candidate) => candidate.unit === unit);
    const other = candidates.find(({ certain, unit: found }) => certain && found !== unit);
    return isFound && other === undefined ? [] : [partsOf(unit).join(', ')];
  });
}

describe.each(Object.entries(WAYS))('%s', (_, askedOf) => {
  const answer = answersTo(askedOf);

  test('each of the 13,378 comes first', () => {
    const missed = register.communes.filter((unit) => answer(unit)[0]?.unit !== unit);
    expect(missed.map((unit) => partsOf(unit).join(', '))).toEqual([]);
    expect(wrong(answer)).toEqual([]);
  });

  test('with its district, each is certain, unless one of before was called so there', () => {
    const old = register.communes.filter(({ district }) => district !== undefined);
    const open = old.filter((unit) => answer(unit)[0]?.certain !== true && !isNamesake(unit));
    expect(old).toHaveLength(10_035);
    expect(open.map((unit) => partsOf(unit).join(', '))).toEqual([]);
  });

  test('one is certain where no other unit of its province bears its name, and only there', () => {
    for (const unit of register.communes) {
      const [first, second] = answer(unit);
      if (first?.certain) continue;
      const ofBefore = second?.former?.until === undefined ? [] : [second.level];
      expect(['exact', 'folded', 'abbreviated', 'variant', ...ofBefore]).toContain(second?.level);
      expect(second?.reasons.some((reason) => reason.endsWith('-differs'))).toBe(false);
    }
  });
});

test.each(['2025-06-30', '2025-07-01', '2026-09-20'])('on %s each is certain', (day) => {
  const units = communesOn(register, day);
  const onDay = makeMatcher(sources, { day });
  const alone = makeMatcher(sources, { units });
  for (const one of [onDay, alone]) {
    const open = units.filter((unit) => {
      const [first] = one.match(cellsOf(unit)).candidates;
      return first?.unit !== unit || (!first.certain && !isNamesake(unit));
    });
    expect(open.map((unit) => partsOf(unit).join(', '))).toEqual([]);
  }
});

describe.each(Object.entries(BARE_WAYS))('without diacritics, %s', (_, answer) => {
  test('each comes first, or among those that are spelt alike, and no other is certain', () => {
    expect(wrong(answer)).toEqual([]);
    const isAlike = (unit: Commune, first: Candidate | undefined) =>
      first !== undefined && looseKey(first.unit.name) === looseKey(unit.name);
    const missed = register.communes.filter((unit) => !isAlike(unit, answer(unit)[0]));
    expect(missed.map((unit) => partsOf(unit).join(', '))).toEqual([]);
  });
});

test('a street with diacritics changes nothing of what is written without', () => {
  const told = (found: Candidate | undefined) =>
    String([found?.unit.code, found?.unit.from, found?.certain]);
  const other = register.communes.filter((unit) => {
    const alone = matcher.match({ text: stripDiacritics(partsOf(unit).join(', ')) }).candidates;
    return told(answerBehindStreet(unit)[0]) !== told(alone[0]);
  });
  expect(other.map((unit) => partsOf(unit).join(', '))).toEqual([]);
});

describe('a district or province without a commune', () => {
  const old = makeMatcher(sources, { units: communesOn(register, '2025-06-30') });
  const certainOf = (text: string) =>
    old.match({ text }).candidates.find(({ certain }) => certain)?.unit;

  test.each([
    'Vũng Liêm, Vĩnh Long',
    'Số 12 Lê Lợi, Vũng Liêm, Vĩnh Long',
    'Cái Bè, Đồng Tháp',
    'Cao Lộc, Lạng Sơn',
    'Đăk Nông',
    'vung liem',
  ])('%s is no sure commune', (text) => {
    expect(certainOf(text)).toBeUndefined();
    expect(old.match({ text }).candidates).not.toEqual([]);
  });

  test.each([
    ['Thanh Hòa, Thanh Hóa', 'a province is spelt otherwise'],
    ['Nghĩa Hùng, Nam Định', 'a district is spelt otherwise'],
    ['Thái Bình, Lạng Sơn', 'another province is stated'],
    ['Bình Định, An Nhơn, Bình Định', 'a district is stated'],
    ['Xã Đắk Nông', 'a type is stated'],
  ])('%s is one: %s', (text) => {
    expect(certainOf(text)).toBeDefined();
  });

  test('each old commune, when nothing in front says what it is, unless a district bears its name', () => {
    const named = new Set(register.districts.map(({ name, province }) => province + name));
    for (const unit of communesOn(register, '2025-06-30')) {
      const text = `${unit.name}, ${provinceOf(register, unit)?.name}`;
      if (named.has(unit.province + unit.name)) expect(certainOf(text)).toBeUndefined();
    }
  });

  test('nothing is proposed that only sounds like it', () => {
    const levels = (text: string) => old.match({ text }).candidates.map(({ level }) => level);
    expect(levels('Bình Thạnh, TP.HCM')).not.toContain('similar');
    expect(levels('Bình Thạch, TP.HCM')).toContain('similar');
  });
});

test('a unit is found by every spelling that an official text gives it', () => {
  const spelt = register.communes.flatMap((unit) => unit.variants.map((text) => ({ unit, text })));
  expect(spelt.length).toBeGreaterThan(300);
  for (const { unit, text } of spelt) {
    const [first] = matcher.match({ ...cellsOf(unit), text }).candidates;
    expect(first?.unit).toBe(unit);
    if (unit.district !== undefined) expect(first?.certain).toBe(true);
  }
});

test('a code finds every unit that bore it', () => {
  for (const code of new Set(register.communes.map((unit) => unit.code))) {
    const found = matcher.match({ text: code }).candidates.map(({ unit }) => unit);
    expect(found).toEqual(expect.arrayContaining([...communesOf(register, code)]));
  }
});

test('code and name together mean that unit, or units of its name, never another', () => {
  const answer = (unit: Commune) =>
    matcher.match({ text: fullName(unit), code: unit.code }).candidates;
  expect(wrong(answer)).toEqual([]);
});
