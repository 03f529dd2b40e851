import { describe, expect, test } from 'vitest';
import {
  communesOn,
  districtOf,
  fullName,
  groupBy,
  loadRegister,
  provinceOf,
  type Relation,
} from '../../src/core/register/index.js';
import { stripDiacritics } from '../../src/lib/text/index.js';
import { Desk } from '../support/cli.js';
import { followAndComplete, followSuggestions } from '../support/wards/apply-suggestions.js';
import { checkTable } from '../support/wards/check-table.js';

// Whoever follows every suggestion has the right table again: each fault is put right, and no right cell is spoiled.
const register = loadRegister();
const TODAY = '2026-09-20';
const PROVINCES = new Set(['24', '75']);

const HEADER = ['Mã xã', 'Tên xã', 'Tỉnh'];

function rightRows(): string[][] {
  return communesOn(register, TODAY)
    .filter(({ province }) => PROVINCES.has(province))
    .map((unit) => {
      const province = provinceOf(register, unit, TODAY);
      return [unit.code, fullName(unit), province === undefined ? '' : fullName(province)];
    });
}

const otherType = (name: string) =>
  name.startsWith('Xã') ? name.replace('Xã', 'Phường') : name.replace('Phường', 'Xã');

const FAULTS: Readonly<Record<string, (row: string[], near: readonly string[]) => string[]>> = {
  'ward-type-mismatch': ([code = '', name = '', province = '']) => [
    code,
    otherType(name),
    province,
  ],
  'name-not-official': ([code = '', name = '', province = '']) => [
    code,
    stripDiacritics(name),
    province,
  ],
  'ward-province-mismatch': ([code = '', name = '']) => [code, name, 'Tỉnh Cà Mau'],
  'ward-code-name-mismatch': ([, name = '', province = ''], [code = '']) => [code, name, province],
};

test.each(Object.entries(FAULTS))(
  '%s: what was wrong is right again, and nothing else changed',
  async (code, fault) => {
    const right = rightRows();
    const desk = new Desk();
    const wrong = right.map((row, at) => (at % 9 === 4 ? fault(row, right[at - 1] ?? []) : row));
    const findings = await checkTable(desk, [HEADER, ...wrong]);
    expect(findings.map((found) => found.code)).toContain(code);
    const { texts } = followSuggestions([HEADER, ...wrong], findings);
    expect(texts.slice(1).filter((row, at) => row.join() !== right[at]?.join())).toEqual([]);
    const left = (await checkTable(desk, texts)).filter(({ severity }) => severity !== 'info');
    expect(left).toEqual([]);
  },
);

/** The relations of 1 July 2025 of communes that went whole into one of Cao Bằng. */
const RELATIONS = register.relations
  .filter(({ source, target }) => target.province === '04' && source.kind === 'commune')
  .filter(({ target, coverage }) => target.from === '2025-07-01' && coverage === 'full');

function oldOf({ source }: Relation): {
  readonly code: string;
  readonly name: string;
  readonly district: string;
} {
  if (source.kind !== 'commune') return { code: '', name: '', district: '' };
  const { unit } = source;
  const district = districtOf(register, unit);
  return { code: unit.code, name: fullName(unit), district: district ? fullName(district) : '' };
}

test('relation-missing: rows that a conversion table lacks are added, and nothing is found any more', async () => {
  const header = ['Mã xã cũ', 'Tên xã cũ', 'Mã xã mới', 'Tên xã mới', 'Tỉnh mới'];
  const right = RELATIONS.map((relation) => {
    const { code, name } = oldOf(relation);
    return [code, name, relation.target.code, fullName(relation.target), 'Tỉnh Cao Bằng'];
  });
  const desk = new Desk();
  const short = [header, ...right.filter((_, at) => at % 5 !== 3)];
  const findings = await checkTable(desk, short);
  expect(findings.map(({ code }) => code)).toContain('relation-missing');
  const { texts } = followAndComplete(short, findings);
  const rows = (table: readonly (readonly string[])[]) => table.map((row) => row.join('|')).sort();
  expect(rows(texts.slice(1))).toEqual(rows(right));
  expect((await checkTable(desk, texts)).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

describe('a list of old units in one cell, their districts in brackets', () => {
  const header = ['Mã xã mới', 'Tên xã mới', 'Các xã cũ'];
  const targets = [...groupBy(RELATIONS, ({ target }) => target)];
  const whole = targets.map(([target, relations]) => [
    target.code,
    fullName(target),
    relations
      .map(oldOf)
      .map(({ name, district }) => `${name} (${district})`)
      .join(', '),
  ]);

  test.each<[string, (list: string) => string]>([
    ['relation-missing', (list) => list.replace(/^[^,]*, /, '')],
    ['relation-unknown', (list) => `${list}, Xã Sơn Cẩm (Thành phố Thái Nguyên)`],
    ['name-not-official', (list) => list.replace(/^[^(]*/, stripDiacritics)],
    ['ward-type-mismatch', (list) => list.replace(/^Xã/, 'Phường')],
    ['ward-district-mismatch', (list) => list.replace(/\(.*?\)/, '(Huyện Hạ Lang)')],
  ])('%s: followed, checked again, clean', async (code, fault) => {
    const desk = new Desk();
    const wrong = whole.map(([a = '', b = '', list = ''], at) => [
      a,
      b,
      // Of twins no wrong district tells which is meant: they are asked, not put right.
      at % 4 === 1 && !/Hạ Lang|Ngọc Động/.test(list) ? fault(list) : list,
    ]);
    const findings = await checkTable(desk, [header, ...wrong]);
    expect(findings.map((found) => found.code)).toContain(code);
    expect(findings.filter(({ severity, place }) => severity !== 'info' && !place.cell)).toEqual(
      [],
    );
    const { texts } = followAndComplete([header, ...wrong], findings);
    const left = (await checkTable(desk, texts)).filter(({ severity }) => severity !== 'info');
    expect(left).toEqual([]);
    const names = (list = '') =>
      list
        .split(/, (?![^()]*\))/)
        .map((part) => part.replace(/ \(.*/, ''))
        .sort();
    expect(texts.slice(1).map(([, , list]) => names(list))).toEqual(
      whole.map(([, , list]) => names(list)),
    );
  });
});
