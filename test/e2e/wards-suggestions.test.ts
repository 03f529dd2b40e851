import { expect, test } from 'vitest';
import { communesOn, fullName, loadRegister, provinceOf } from '../../src/core/register/index.js';
import { stripDiacritics } from '../../src/lib/text/index.js';
import { Desk } from '../support/cli.js';
import { followSuggestions } from '../support/wards/apply-suggestions.js';
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
