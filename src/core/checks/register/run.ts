import { type Finding, finding } from '../../findings/index.js';
import type { DatasetRecord, Kind } from '../../kinds/index.js';
import type { Register } from '../../register/index.js';
import { placeOf } from '../place.js';
import { duplicateKeys } from '../records/duplicate-keys.js';
import { findingsOf } from './cells.js';
import { relationRules, unitRules } from './registry.js';
import { readCrosswalk } from './relations/crosswalk.js';
import { readList } from './units/listed.js';
import type { Sighting } from './units/sighting.js';
import { vintageOf } from './units/vintage.js';

/** One table, or the sheets of a file that make one together, to be held against the register. */
export interface Compared {
  readonly register: Register;
  readonly kind: Kind;
  readonly records: readonly DatasetRecord[];
  /** The day on which a list of units is meant to hold; found out when absent. */
  readonly day: string | undefined;
}

/** The kinds that can be held against the register. */
export const REGISTER_KINDS = ['wards', 'crosswalk'] as const;

/** A check of these kinds that has to wait for the register. */
const REPEATED_KEYS = 'duplicate-keys';

/** Takes a kind; gives it without the checks that comparing with the register takes over. */
export function kindToCompare(kind: Kind): Kind {
  return { ...kind, checks: kind.checks.filter((name) => name !== REPEATED_KEYS) };
}

/** Takes a list of units or a conversion table; gives what the register says otherwise. */
export function compareWithRegister(compared: Compared): readonly Finding[] {
  const { kind } = compared;
  const { sightings, findings } =
    kind.name === 'crosswalk' ? compareCrosswalk(compared) : compareList(compared);
  return [...repeated(compared, sightings), ...findings];
}

/** Rows of one key. A wrong code that is another row's by accident is told as what it is, and once. */
function repeated({ kind, records }: Compared, sightings: readonly Sighting[]): readonly Finding[] {
  const wrong = new Set(sightings.flatMap((one) => (one.wrong === 'code' ? [one.record] : [])));
  const trusted = records.filter((record) => !wrong.has(record));
  return [...duplicateKeys.run({ kind, records: trusted, asOf: '' })];
}

/** What was found, and what the rows were taken to mean. */
interface Comparison {
  readonly sightings: readonly Sighting[];
  readonly findings: readonly Finding[];
}

function compareCrosswalk({ register, kind, records }: Compared): Comparison {
  const rows = readCrosswalk(register, records);
  const sightings = rows.flatMap(({ old, now }) => (old === undefined ? [now] : [old, now]));
  const remarks = [
    ...unitRules.flatMap((rule) => [...rule.run({ register, sightings })]),
    ...relationRules.flatMap((rule) => [...rule.run({ register, kind, rows })]),
  ];
  return { sightings, findings: findingsOf(remarks, records) };
}

function compareList({ register, records, day: asked }: Compared): Comparison {
  const vintage = asked === undefined ? vintageOf(register, records) : undefined;
  const day = asked ?? vintage?.day ?? '';
  const sightings = readList(register, day, records);
  const remarks = unitRules.flatMap((rule) => [...rule.run({ register, sightings, day })]);
  const [first] = records;
  const findings = findingsOf(remarks, records);
  if (vintage === undefined || first === undefined) return { sightings, findings };
  const { file, sheet } = placeOf(first);
  const place = sheet === undefined ? { file } : { file, sheet };
  const told = finding(
    'list-vintage',
    { place },
    {
      asOf: day,
      agreeing: vintage.agreeing,
      rows: records.length,
      otherDay: vintage.other.day,
      otherAgreeing: vintage.other.agreeing,
    },
  );
  return { sightings, findings: [told, ...findings] };
}
