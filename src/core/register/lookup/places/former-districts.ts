import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../../codec/load.js';
import { decodeTsv } from '../../codec/tsv.js';
import type { TypedName } from '../../units/unit-types.js';

/** A district that was gone before 30 June 2025, and the districts of that day that took it in. */
export interface FormerDistrict {
  /** Its type in lower case and its name. */
  readonly type: string;
  readonly name: TypedName['name'];
  /** Code of its province. */
  readonly province: string;
  /** Codes of districts. */
  readonly successors: readonly string[];
}

const FILE = 'former-districts.tsv';

let loaded: readonly FormerDistrict[] | undefined;

/**
 * Gives the districts of before, read once: those whose name no district of its province bore on 30 June 2025, from
 * the statistics office's lists since 2010, with the resolution that ended them. Throws `RegisterError` when the file
 * is damaged.
 */
export function loadFormerDistricts(): readonly FormerDistrict[] {
  loaded ??= decodeTsv(
    readFileSync(new URL(FILE, REGISTER_FOLDER), 'utf8'),
    ['type', 'name', 'province', 'successors', 'valid_to', 'resolution'],
    FILE,
    (cells, at) => {
      const [type = '', name = '', province = '', successors = ''] = cells.slice(at, at + 4);
      return { type, name, province, successors: successors.split(' ') };
    },
  );
  return loaded;
}
