import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bareKey,
  type Commune,
  communesOn,
  dayBefore,
  firstDate,
  groupBy,
  lastDate,
  loadRegister,
} from '../../src/core/register/index.js';
import { crosswalkOf } from '../../src/core/settle/index.js';
import { Desk } from '../support/cli.js';
import { type Named, namesOf, PAIRS, SHAPES } from './address-shapes.js';

// Every commune of 30 June 2025 in the shapes that tables write addresses in, through the command.
const register = loadRegister();
const OLD = communesOn(register, dayBefore(firstDate(register))).map((unit) =>
  namesOf(register, unit),
);

/** What became of each, by its code alone: its ward, or the wards that the law leaves the choice of. */
const LAWFUL = new Map(
  crosswalkOf(register, { asOf: lastDate(register), subject: 'people' }).map(
    ({ old, outcome: { ward, candidates } }) => [
      old.code,
      { ward: ward?.unit.code ?? '', candidates: codesOf(candidates.map(({ unit }) => unit.code)) },
    ],
  ),
);

interface Answer {
  readonly haicap_status: string;
  readonly haicap_ward_code: string;
  readonly haicap_candidates: string;
}

const BY_DISTRICT = groupBy(OLD, ({ unit }) => unit.district);

/** Of the addresses of a shape, so many may be asked about that the law leaves no choice for. */
const MOST_NEEDLESS = 0.02;

/** A machine that does something else besides takes its time. */
const PATIENCE = 600_000;

/** `other`: a ward, or a choice of wards, that the unit has not become. */
type Verdict = 'own' | 'asked' | 'other';

function codesOf(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join(' ');
}

/** What the command says of addresses, one a row. */
async function reconcile(addresses: readonly string[]): Promise<readonly Answer[]> {
  const half = Math.ceil(addresses.length / 2);
  const halves = [addresses.slice(0, half), addresses.slice(half)].map(answersTo);
  return (await Promise.all(halves)).flat();
}

async function answersTo(addresses: readonly string[]): Promise<readonly Answer[]> {
  const desk = new Desk();
  desk.put('addresses.csv', ['Địa chỉ', ...addresses.map((text) => `"${text}"`), ''].join('\n'));
  await desk.start('reconcile', 'addresses.csv', '--out', 'out.csv', '--no-input');
  return parse(desk.read('out.csv'), { columns: true, bom: true });
}

function verdictOf({ unit }: Named, answer: Answer | undefined): Verdict {
  const {
    haicap_status: status,
    haicap_ward_code: ward = '',
    haicap_candidates = '',
  } = answer ?? {};
  const lawful = LAWFUL.get(unit.code);
  if (ward !== '') return ward === lawful?.ward ? 'own' : 'other';
  if (status !== 'split-open') return 'asked';
  const candidates = codesOf(haicap_candidates.match(/(?<![\d/])\d{5}(?= )/g) ?? []);
  return lawful?.ward === '' && candidates === lawful.candidates ? 'own' : 'other';
}

const NUMBER = /^\d+$/;

/** Whether nothing but its type tells a name from another's of its district, or from the number of a house. */
function isAmbiguousUntyped({ bare, unit }: Named): boolean {
  const isShared = sameDistrict(unit).some(
    (other) => other.unit !== unit && bareKey(other.bare.ward) === bareKey(bare.ward),
  );
  return isShared || NUMBER.test(bare.ward) || NUMBER.test(bare.district);
}

function sameDistrict({ district }: Commune): readonly Named[] {
  return BY_DISTRICT.get(district) ?? [];
}

describe('each of the 10,035 communes of 30 June 2025 is settled as by its code', () => {
  const shapes = Object.entries(SHAPES).map(([name, write], index) => ({ name, write, index }));
  let answers: readonly Answer[];
  beforeAll(async () => {
    answers = await reconcile(shapes.flatMap(({ write }) => OLD.map(write)));
  }, PATIENCE);

  test('none is left out', () => {
    expect(OLD).toHaveLength(10_035);
    expect(answers).toHaveLength(OLD.length * shapes.length);
  });

  test.each(shapes)('$name', ({ name, write, index }) => {
    const judged = OLD.map((named, at) => ({
      named,
      address: write(named),
      verdict: verdictOf(named, answers[index * OLD.length + at]),
    }));
    expect(judged.filter(({ verdict }) => verdict === 'other')).toEqual([]);
    const asked = judged.filter(({ verdict }) => verdict === 'asked');
    const needless = asked.filter(
      ({ named }) => name !== 'without types' || !isAmbiguousUntyped(named),
    );
    expect(needless.length).toBeLessThanOrEqual(OLD.length * MOST_NEEDLESS);
  });
});

describe('beside another of its district, a commune is asked about, and never settled as that one', () => {
  const pairs = OLD.flatMap((named) => {
    const others = sameDistrict(named.unit).filter((other) => isSecond(named, other));
    // Not always the neighbour in the list.
    const other = others[Number(named.unit.code) % others.length];
    return other === undefined ? [] : [{ named, other }];
  });
  // The first shapes are those of every unit; of the others a third will do.
  const shapes = Object.entries(PAIRS).map(([name, write], index) => ({
    name,
    write,
    pairs: pairs.filter((_, at) => index < 2 || at % 3 === 0),
  }));
  let answers: readonly Answer[];
  beforeAll(async () => {
    answers = await reconcile(shapes.flatMap(addressesOf));
  }, PATIENCE);

  test.each(shapes)('$name', (shape) => {
    const from = shapes.slice(0, shapes.indexOf(shape)).flatMap(addressesOf).length;
    const judged = addressesOf(shape).map((address, at) => {
      const { named } = shape.pairs[at] ?? {};
      return { address, verdict: named && verdictOf(named, answers[from + at]) };
    });
    expect(judged.length).toBeGreaterThan(3_300);
    expect(judged.filter(({ verdict }) => verdict === 'other')).toEqual([]);
    // In front it may as well be a street ("Phố Huế").
    const settled = judged.filter(({ verdict }) => verdict === 'own');
    expect(settled.length).toBeLessThanOrEqual(
      shape.name === 'without its type, in front' ? 50 : 0,
    );
  });

  function addressesOf({ write, pairs: some }: (typeof shapes)[number]): string[] {
    return some.map(({ named, other }) => write(named, other));
  }

  /** Whether a name can only be that of a second ward: no number, and no name of the place where both lie. */
  function isSecond({ bare: own }: Named, { bare: { ward } }: Named): boolean {
    if (NUMBER.test(ward)) return false;
    const taken = [own.ward, own.district, own.province].map(bareKey);
    return !taken.includes(bareKey(ward));
  }
});
