import { COMMUNE_TYPES, PROVINCE_TYPES, type TypedName } from '../../register/index.js';
import { type Rows, recordsOf, SourceError } from './rows.js';
import { typedNameOf } from './typed-name.js';

/** A change of a unit's type or name after 1 July 2025 under the same code. */
export interface LaterChange {
  /** The day the change takes effect, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly resolution: string;
  readonly level: 'province' | 'commune';
  readonly code: string;
  readonly before: TypedName;
  readonly after: TypedName;
}

const SOURCE = 'các thay đổi sau ngày 01/7/2025';

/** Takes the table of later changes, header first; gives them in order. Throws `SourceError`. */
export function readLaterChanges(rows: Rows): LaterChange[] {
  const headers = ['effective', 'resolution', 'level', 'code', 'old_full_name', 'new_full_name'];
  return recordsOf(rows, headers, SOURCE).map((row) => {
    const { effective = '', resolution = '', level = '', code = '' } = row;
    if (level !== 'province' && level !== 'commune')
      throw new SourceError(`${SOURCE}: không rõ cấp “${level}”`);
    const types = level === 'province' ? PROVINCE_TYPES : COMMUNE_TYPES;
    return {
      effective,
      resolution,
      level,
      code,
      before: typedNameOf(row.old_full_name ?? '', types, SOURCE),
      after: typedNameOf(row.new_full_name ?? '', types, SOURCE),
    };
  });
}
