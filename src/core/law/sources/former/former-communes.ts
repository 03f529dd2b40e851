import {
  COMMUNE_TYPES,
  type EarlierCommune,
  fullName,
  type Strength,
  type TypedName,
} from '../../../register/index.js';
import { districtsWithoutCommunes, type OldList } from '../old-units.js';
import { type Rows, recordsOf, SourceError } from '../rows.js';
import { typedNameOf } from '../typed-name.js';

const ENDED = 'tên đơn vị đã hết';

/** What became of a unit that ended. */
export type Ending = Required<Pick<EarlierCommune, 'survivors' | 'strength'>> &
  Pick<EarlierCommune, 'resolution' | 'ended' | 'sources'>;

/** What is stated of units that ended. */
export interface StatedEndings {
  /** By code, full name and district. */
  of(unit: EndedUnit): Ending | undefined;
  /** Of the same code and full name in whichever district: lists brought back what was gone, in another one. */
  elsewhere(unit: EndedUnit): Ending | undefined;
}

export interface EndedUnit extends TypedName {
  readonly code: string;
  /** Code of its district. */
  readonly district: string;
}

/** The columns that tell what became of units that ended. */
export const ENDED_HEADERS = [
  'former_code',
  'former_name',
  'former_type',
  'district_code',
  'survivor_codes',
  'coverage',
  'resolution',
  'effective',
  'sources',
  'agreement',
  'official',
  'certain',
] as const;

type Row = Readonly<Record<(typeof ENDED_HEADERS)[number], string>>;

/** Takes the list of units that ended, header first, and the last list; gives what became of them. Throws `SourceError`. */
export function readEndings(rows: Rows, old: OldList): StatedEndings {
  const known = new Set(old.communes.map(({ code }) => code));
  const lone = districtsWithoutCommunes(old);
  const byUnit = new Map<string, Ending>();
  const byName = new Map<string, Ending>();
  for (const row of recordsOf(rows, ENDED_HEADERS, ENDED)) {
    const ending = endingOf(row, lone);
    const stranger = ending.survivors.find((code) => !known.has(code) && !lone.has(code));
    if (stranger !== undefined) throw new SourceError(`${ENDED}: không có mã ${stranger}`);
    const typed = typedNameOf(`${row.former_type} ${row.former_name}`, COMMUNE_TYPES, ENDED);
    const unit = { ...typed, code: row.former_code, district: row.district_code };
    byUnit.set(keyOf(unit), ending);
    byName.set(nameOf(unit), ending);
  }
  return { of: (unit) => byUnit.get(keyOf(unit)), elsewhere: (unit) => byName.get(nameOf(unit)) };
}

function endingOf(row: Row, lone: ReadonlySet<string>): Ending {
  const survivors = row.survivor_codes.split('|').filter((code) => code !== '');
  const strength = strengthOf(row);
  // What is certain although no commune has the land: its district has no communes any more.
  const isOfLone = survivors.length === 0 && strength === 'official' && lone.has(row.district_code);
  return {
    survivors: isOfLone ? [row.district_code] : survivors,
    strength,
    ...(row.resolution !== '' && { resolution: row.resolution }),
    ...(row.effective !== '' && { ended: row.effective }),
    ...(row.sources !== '' && { sources: row.sources }),
  };
}

/** By what the list says of each row; of a unit that was divided nothing more is known than where a part went. */
function strengthOf({ coverage, official, agreement, certain }: Row): Strength {
  if (coverage === 'partial') return 'proposed';
  if (official === 'yes' && agreement !== 'sources-differ') return 'official';
  if (certain !== 'yes') return 'proposed';
  return agreement === 'two-or-more-agree' ? 'agreeing' : 'located';
}

function keyOf(unit: EndedUnit): string {
  return `${nameOf(unit)} ${unit.district}`;
}

function nameOf(unit: EndedUnit): string {
  return `${unit.code} ${fullName(unit)}`;
}
