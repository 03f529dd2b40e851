import { beforeAll, describe, expect, test } from 'vitest';
import {
  communeOn,
  type FormerStrength,
  isEnough,
  lastDate,
  loadRegister,
  type Strength,
} from '../../src/core/register/index.js';
import { readersOf } from '../../src/core/settle/judge/readers.js';
import { type OutcomeRules, outcomeOf } from '../../src/core/settle/row/outcome.js';
import type { Evidence, Outcome } from '../../src/core/settle/types.js';
import { successorsOn } from '../../src/core/settle/units/successors.js';
import { readBySides } from '../../src/core/settle/units/vintage.js';
import { readContent } from '../../src/lib/tables/index.js';
import { stripDiacritics } from '../../src/lib/text/index.js';
import { data } from './data.js';

// Every commune of before, by name, district and province, comes to the wards of today that its survivors went into.
const register = loadRegister();
const asOf = lastDate(register);

interface Former {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly strength: Strength;
  /** Codes of the wards of today. */
  readonly wards: readonly string[];
}

let all: readonly Former[] = [];

beforeAll(async () => {
  const { grids } = await readContent(data('wards', 'older', 'former-names.csv'));
  const [header = [], ...rows] = grids.flatMap((grid) =>
    grid.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')),
  );
  all = rows.map((row) => formerOf((column) => row[header.indexOf(column)] ?? ''));
});

function formerOf(cell: (column: string) => string): Former {
  return {
    code: cell('former_code'),
    name: cell('former_name'),
    type: cell('former_type'),
    district: cell('district'),
    province: cell('province'),
    strength: strengthOf(cell),
    wards: wardsOf(cell('survivor_codes').split('|'), cell('today_codes').split('|')),
  };
}

/** As the list's own description says it. */
function strengthOf(cell: (column: string) => string): Strength {
  if (cell('coverage') === 'partial') return 'proposed';
  if (cell('official') === 'yes' && cell('agreement') !== 'sources-differ') return 'official';
  if (cell('certain') !== 'yes') return 'proposed';
  return cell('agreement') === 'two-or-more-agree' ? 'agreeing' : 'located';
}

/** By the law from the survivors; of a district without communes by the list itself. */
function wardsOf(survivors: readonly string[], today: readonly string[]): string[] {
  const units = survivors.flatMap((code) => communeOn(register, code, '2025-06-30') ?? []);
  const wards = units.flatMap((unit) => successorsOn(register, unit, asOf));
  return units.length === 0 ? [...today] : [...new Set(wards.map(({ unit }) => unit.code))];
}

function outcome(evidence: Evidence, least: FormerStrength): Outcome {
  const readers = readersOf(register, asOf, 'detect', least);
  const rules: OutcomeRules = {
    ...{ register, asOf, subject: 'people', vintage: 'before', isForced: false },
  };
  return outcomeOf(readBySides(readers, evidence), rules);
}

/** What a row comes to: settled rightly or to another ward, or asked with all that are right or not. */
function judge(evidence: Evidence, { wards }: Former, least: FormerStrength) {
  const { ward, candidates } = outcome(evidence, least);
  if (ward !== undefined) return wards.includes(ward.unit.code) ? 'right' : 'wrong';
  const offered = new Set(candidates.map(({ unit }) => unit.code));
  if (!wards.every((code) => offered.has(code))) return 'lost';
  return wards.length > 1 ? 'split' : 'asked';
}

const strongEnough = (least: FormerStrength) =>
  all.filter(({ strength }) => isEnough(strength, least));

describe.each(['agreeing', 'located'] as const)('from %s on', (least) => {
  test('each is settled to its survivors’ wards, or asked where these were split', () => {
    const told = strongEnough(least).map((former) => {
      const { type, name, district, province } = former;
      const verdict = judge({ ward: `${type} ${name}`, district, province }, former, least);
      return { verdict, unit: [type, name, district].join(' ') };
    });
    expect(told.length).toBe(least === 'agreeing' ? 1580 : 2237);
    const open = told.filter(({ verdict }) => verdict !== 'right' && verdict !== 'split');
    // The name passed from one ward of the town to another.
    expect(open).toEqual([{ verdict: 'asked', unit: 'Phường Ô Quý Hồ Thị xã Sa Pa' }]);
  });
});

test('each is settled by the code and the name that it bore, wherever that name lives on', () => {
  const open = strongEnough('located').flatMap((former) => {
    const { type, name, code } = former;
    const verdict = judge({ code, ward: `${type} ${name}` }, former, 'located');
    return verdict === 'right' || verdict === 'split' ? [] : [`${code} ${type} ${name} ${verdict}`];
  });
  expect(open).toEqual([]);
});

test('by its name and province alone none is taken for another unit', () => {
  const wrong = strongEnough('located').flatMap((former) => {
    const { type, name, province } = former;
    const verdict = judge({ ward: `${type} ${name}`, province }, former, 'agreeing');
    return verdict === 'wrong' ? [`${type} ${name} ${province}`] : [];
  });
  expect(wrong).toEqual([]);
});

type Shortening = readonly (readonly [RegExp, string])[];

const SHORT: Shortening = [
  [/^Thị trấn /, 'TT.'],
  [/^Thị xã /i, 'TX.'],
  [/^Thành phố /i, 'TP.'],
  [/^Phường /, 'P.'],
  [/^Xã /, 'X.'],
  [/^Huyện /, 'H.'],
  [/^Quận /, 'Q.'],
  [/^Tỉnh /, ''],
];

/** As others shorten the same. */
const SHORT_OTHERWISE: Shortening = [
  [/^Thị trấn /, 'TTr. '],
  [/^Thị xã /i, 'T.xã '],
  [/^Thành phố /i, 'T.P '],
  [/^Phường (?=\d$)/, 'Ph.0'],
  [/^Phường /, 'Ph. '],
  [/^Xã /, 'X. '],
  [/^Huyện /, 'H. '],
  [/^Quận /, 'Q. '],
  [/^Tỉnh /, 'T. '],
];

/** With its type written for short, glued to the name. */
function short(text: string, how: Shortening = SHORT): string {
  return how.reduce((before, [pattern, word]) => before.replace(pattern, word), text);
}

const shortOtherwise = (text: string) => short(text, SHORT_OTHERWISE);

/** Without its type; a number says nothing without it. */
function untyped(text: string): string {
  const name = short(text).replace(/^[A-Z]{1,2}\./, '');
  return /^\d+$/.test(name) ? text : name;
}

type Parts = readonly [ward: string, district: string, province: string];

const cells = ([ward, district, province]: Parts): Evidence => ({ ward, district, province });
const address = (parts: Parts, between = ', '): Evidence => ({ address: parts.join(between) });
const each = (parts: Parts, change: (text: string) => string): Parts => [
  change(parts[0]),
  change(parts[1]),
  change(parts[2]),
];

const SPELLINGS: Readonly<Record<string, (parts: Parts) => Evidence>> = {
  'without diacritics': (parts) => cells(each(parts, stripDiacritics)),
  'for short and glued': (parts) => cells(each(parts, (text) => short(text))),
  'for short otherwise': (parts) => cells(each(parts, shortOtherwise)),
  'for short otherwise in one cell': (parts) => address(each(parts, shortOtherwise)),
  'for short between hyphens': (parts) =>
    address(
      each(parts, (text) => short(text)),
      '-',
    ),
  'in capitals': (parts) => cells(each(parts, (text) => text.toUpperCase())),
  'without types': (parts) => cells(each(parts, untyped)),
  'without types and diacritics': (parts) =>
    cells(each(parts, (text) => stripDiacritics(untyped(text)))),
  'in one cell': (parts) => address(parts),
  'behind a house': ([ward, ...others]) => address([`Số 12, tổ 3, ${ward}`, ...others]),
  'for short in one cell': (parts) => address(each(parts, (text) => short(text))),
  'in one cell without diacritics': (parts) => address(each(parts, stripDiacritics)),
  'in one cell without commas': (parts) => address(parts, ' '),
};

describe('spellings', () => {
  test('of all, at least 94.5 % are settled, none to another ward, and the others asked with every candidate', () => {
    const counts = { right: 0, wrong: 0, lost: 0, split: 0, asked: 0 };
    for (const spelt of Object.values(SPELLINGS))
      for (const former of strongEnough('located')) {
        const { type, name, district, province } = former;
        counts[judge(spelt([`${type} ${name}`, district, province]), former, 'located')] += 1;
      }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(29_081);
    expect(counts.wrong).toBe(0);
    expect(counts.lost).toBe(0);
    expect(counts.right / total).toBeGreaterThan(0.945);
  }, 120_000);
});
