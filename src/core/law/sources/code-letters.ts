import { composeText, tidySpace } from '../../../lib/text/index.js';
import {
  COMMUNE_TYPES,
  type CommuneType,
  exactKey,
  readFullName,
  type TypedName,
} from '../../register/index.js';
import { type Rows, recordsOf, SourceError } from './rows.js';
import { typedNameOf } from './typed-name.js';

/** A province with the code of 1 July 2025. */
export interface CodedProvince {
  readonly code: string;
  readonly name: string;
}

/** A commune with the code of 1 July 2025; `province` is its province's code. */
export interface CodedCommune extends TypedName<CommuneType> {
  readonly code: string;
  readonly province: string;
}

const PROVINCE_LETTER = '915/CTK-CSCL';
const COMMUNE_LETTER = '1027/CTK-CSCL';

const TABLE_ROW = /^\|.*\|\s*$/;
const CODE = /^\d{5}$/;

/** Takes the table of letter 915/CTK-CSCL, header first; gives its provinces. Throws `SourceError`. */
export function readProvinceLetter(rows: Rows): CodedProvince[] {
  return recordsOf(rows, ['Mã số', 'Tên 34 tỉnh sau sáp nhập'], PROVINCE_LETTER).map((row) => {
    const name = composeText(tidySpace(row['Tên 34 tỉnh sau sáp nhập']));
    return { code: row['Mã số'], name: readFullName(name)?.name ?? name };
  });
}

/**
 * Takes letter 1027/CTK-CSCL as Markdown and the provinces; gives the communes of its tables.
 * Throws `SourceError` when a province isn't one of those.
 */
export function readCommuneLetter(
  markdown: string,
  provinces: readonly CodedProvince[],
): CodedCommune[] {
  const codes = new Map(provinces.map(({ code, name }) => [exactKey(name), code]));
  return markdown
    .split(/\r?\n/)
    .filter((line) => TABLE_ROW.test(line))
    .map((line) => line.split('|').slice(1, -1).map(tidySpace))
    .filter(([, code]) => code !== undefined && CODE.test(code))
    .map(([, code = '', name = '', province = '']) => {
      const owner = codes.get(exactKey(readFullName(province)?.name ?? province));
      if (owner === undefined)
        throw new SourceError(`${COMMUNE_LETTER}: ${code} không rõ tỉnh “${province}”`);
      return { code, ...typedNameOf(name, COMMUNE_TYPES, COMMUNE_LETTER), province: owner };
    });
}
