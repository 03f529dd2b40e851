import { exactKey, type FormerProvince } from '../../../register/index.js';
import type { OldList } from '../old-units.js';
import { type Rows, recordsOf, SourceError } from '../rows.js';

const PROVINCES = 'cấp tỉnh trước 30/6/2025';

/** The provinces of after the war are still written without their type, whatever communes are called. */
const LONG_GONE = '1976';

/** What the list adds to a name that lives on. */
const REMARK = / \((?:cũ|tỉnh)\)$/;

/**
 * Takes the provinces of before, header first, and the last list; gives them in the order of the list. One whose whole
 * name, type and all, another province bore on 30 June 2025 is left out: that one is meant. Throws `SourceError`.
 */
export function readFormerProvinces(rows: Rows, old: OldList): FormerProvince[] {
  const known = new Set(old.provinces.map(({ code }) => code));
  const names = (units: readonly { readonly name: string }[]) =>
    new Set(units.map(({ name }) => exactKey(name)));
  const upper = names([...old.districts, ...old.provinces]);
  const communes = names(old.communes);
  const alive = new Set(old.provinces.map(({ type, name }) => exactKey(`${type} ${name}`)));
  return recordsOf(
    rows,
    ['former_name', 'type', 'existed', 'province_codes_2025_06_30', 'source'],
    PROVINCES,
  ).flatMap((row): FormerProvince[] => {
    const name = row.former_name.replace(REMARK, '');
    const type = row.type.toLowerCase();
    const successors = row.province_codes_2025_06_30.split('|');
    const stranger = successors.find((code) => !known.has(code));
    if (stranger !== undefined) throw new SourceError(`${PROVINCES}: không có mã ${stranger}`);
    if (alive.has(exactKey(`${type} ${name}`))) return [];
    const isRemembered = row.existed.slice(-'YYYY'.length) > LONG_GONE;
    const isTyped = upper.has(exactKey(name)) || (!isRemembered && communes.has(exactKey(name)));
    return [{ type, name, existed: row.existed, successors, isTyped, source: row.source }];
  });
}
