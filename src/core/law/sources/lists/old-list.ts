import { composeText, tidySpace } from '../../../../lib/text/index.js';
import { COMMUNE_TYPES, DISTRICT_TYPES, PROVINCE_TYPES } from '../../../register/index.js';
import type { OldCommune, OldDistrict, OldList, OldProvince } from '../old-units.js';
import { type Rows, recordsOf } from '../rows.js';
import { typedNameOf } from '../typed-name.js';

const COMMUNE_LIST = 'danh sách xã cũ';
const DISTRICT_LIST = 'danh sách huyện cũ';

/**
 * Takes the last official lists of communes and of districts before 1 July 2025, header first; gives
 * their units. The type is the one in the name: the lists' column of types is wrong in places.
 * Throws `SourceError` when a column is missing or a name has no type.
 */
export function readOldList(communes: Rows, districts: Rows): OldList {
  const list = recordsOf(
    communes,
    ['Mã', 'Tên', 'Mã QH', 'Mã TP', 'Tỉnh / Thành Phố'],
    COMMUNE_LIST,
  );
  return {
    communes: list.map(
      (row): OldCommune => ({
        code: row.Mã,
        ...typedNameOf(row.Tên, COMMUNE_TYPES, COMMUNE_LIST),
        district: row['Mã QH'],
        province: row['Mã TP'],
      }),
    ),
    districts: recordsOf(districts, ['Mã', 'Tên', 'Mã TP'], DISTRICT_LIST).map(
      (row): OldDistrict => ({
        code: row.Mã,
        ...typedNameOf(row.Tên, DISTRICT_TYPES, DISTRICT_LIST),
        province: row['Mã TP'],
      }),
    ),
    provinces: provincesOf(list.map((row) => [row['Mã TP'], row['Tỉnh / Thành Phố']])),
  };
}

function provincesOf(cells: readonly (readonly [string, string])[]): OldProvince[] {
  const names = new Map(cells.map(([code, name]) => [code, tidySpace(composeText(name))]));
  return [...names]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([code, name]) => ({ code, ...typedNameOf(name, PROVINCE_TYPES, COMMUNE_LIST) }));
}
