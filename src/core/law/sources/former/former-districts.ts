import { DISTRICT_TYPES, type FormerDistrict } from '../../../register/index.js';
import type { OldList } from '../old-units.js';
import { type Rows, recordsOf, SourceError } from '../rows.js';
import { typedNameOf } from '../typed-name.js';

const DISTRICTS = 'cấp huyện trước 30/6/2025';

const HEADERS = [
  'code',
  'name',
  'type',
  'change',
  'successor_codes',
  'successor_name',
  'resolution',
  'effective',
  'valid_to',
] as const;

type Row = Readonly<Record<(typeof HEADERS)[number], string>>;

/** The lists since then are known of as a whole, and their resolutions are checked. */
const CHECKED_SINCE = '2015-08-31';

/**
 * Takes the changes of districts, header first, and the last list; gives the districts whose names ended, by code and
 * end. A district that was cut out of one on the day its name ended is one of its successors. One whose type alone
 * changed is found by its name. Throws `SourceError`.
 */
export function readFormerDistricts(rows: Rows, old: OldList): FormerDistrict[] {
  const changes = recordsOf(rows, HEADERS, DISTRICTS);
  const known = new Map(old.districts.map((district) => [district.code, district]));
  return changes
    .filter(({ change }) => ENDS.test(change))
    .map((row): FormerDistrict => {
      const cut = changes.filter((one) => one.change === 'created' && isCutOut(one, row));
      const into = [...row.successor_codes.split('|'), ...cut.map(({ code }) => code)];
      const successors = [...new Set(into)];
      const [first] = successors.flatMap((code) => known.get(code) ?? []);
      if (first === undefined) throw new SourceError(`${DISTRICTS}: ${row.name} không còn ở đâu`);
      const ended = row.effective || row.valid_to;
      const isChecked = row.resolution !== '' && ended >= CHECKED_SINCE;
      return {
        ...typedNameOf(`${row.type} ${row.name}`, DISTRICT_TYPES, DISTRICTS),
        province: first.province,
        code: row.code,
        successors: successors.filter((code) => known.has(code)).sort(),
        ended,
        resolution: row.resolution,
        strength: isChecked ? 'official' : 'agreeing',
      };
    });
}

/** Not `created`, `retyped` alone, nor two codes that were swapped. */
const ENDS = /^(?:abolished|renamed)/;

function isCutOut(created: Row, ended: Row): boolean {
  return (
    created.effective === ended.effective && created.successor_name.includes(`(${ended.code}:`)
  );
}
