import { type Finding, finding, type Place } from '../../findings/index.js';
import type { DatasetRecord } from '../../kinds/index.js';
import { registerAt } from '../../register/index.js';
import { placeOf } from '../place.js';
import { duplicateKeys } from '../records/duplicate-keys.js';
import { gatherOver } from '../run.js';
import { findingsOf } from './cells.js';
import type { Compared } from './compared.js';
import { relationRules, unitRules } from './registry.js';
import { readCrosswalk } from './relations/crosswalk.js';
import { LISTED, saidOf } from './side.js';
import { trustedRows } from './units/doubtful-codes.js';
import { readList } from './units/listed.js';
import type { Sighting } from './units/sighting.js';
import { upperUnits } from './units/upper.js';
import { type Vintage, vintageOf } from './units/vintage.js';

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
  return [...gatherOver(duplicateKeys, { kind, asOf: '' }, trusted)];
}

/** What was found, and what the rows were taken to mean. */
interface Comparison {
  readonly sightings: readonly Sighting[];
  readonly findings: readonly Finding[];
}

function compareCrosswalk(compared: Compared): Comparison {
  const { register, kind, records } = compared;
  const rows = readCrosswalk(compared, records);
  const seen = new Set<DatasetRecord>();
  const sightings = rows.flatMap(({ record, old, now }) => {
    // A row that lists several old units speaks of one new unit.
    const isFirst = !seen.has(record);
    seen.add(record);
    return [...(old === undefined ? [] : [old]), ...(isFirst ? [now] : [])];
  });
  const remarks = [
    ...unitRules.flatMap((rule) => [...rule.run({ register, sightings })]),
    ...relationRules.flatMap((rule) => [...rule.run({ register, kind, rows })]),
  ];
  return { sightings, findings: findingsOf(remarks, records) };
}

function compareList({ register, earlier, records: all, ...compared }: Compared): Comparison {
  const { day: asked, areCodesSaid = false } = compared;
  const known = earlier === undefined ? register : registerAt(register, earlier, asked ?? '');
  const { records, findings: doubts } = areCodesSaid
    ? { records: all, findings: [] }
    : trustedRows(known, all);
  const anyLevel = upperUnits(known, records);
  const listed = records.filter((record) => !anyLevel.has(record));
  const vintage = asked === undefined ? vintageOf(known, earlier, listed) : undefined;
  const day = asked ?? vintage?.day ?? '';
  const ofDay = earlier === undefined ? register : registerAt(register, earlier, day);
  const upper = upperUnits(ofDay, records, day);
  const communes = records.filter((record) => !upper.has(record));
  const sightings = readList(ofDay, day, communes);
  const remarks = unitRules.flatMap((rule) => [...rule.run({ register: ofDay, sightings, day })]);
  return {
    sightings,
    findings: [
      ...doubts,
      ...(vintage === undefined ? [] : vintageTold(vintage, communes)),
      ...levelsTold([...upper]),
      ...findingsOf(remarks, records),
    ],
  };
}

function vintageTold(
  { day, agreeing, other }: Vintage,
  records: readonly DatasetRecord[],
): readonly Finding[] {
  const [first] = records;
  if (first === undefined) return [];
  const told = { otherDay: other.day, otherAgreeing: other.agreeing };
  const params = { asOf: day, agreeing, rows: records.length, ...told };
  return [finding('list-vintage', { place: sheetOf(first) }, params)];
}

function levelsTold(records: readonly DatasetRecord[]): readonly Finding[] {
  const [first] = records;
  if (first === undefined) return [];
  const { code = '', name = '' } = saidOf(first, LISTED);
  const params = { rows: records.length, first: `${code} ${name}` };
  return [finding('rows-of-other-levels', { place: sheetOf(first) }, params)];
}

function sheetOf(record: DatasetRecord): Place {
  const { file, sheet } = placeOf(record);
  return sheet === undefined ? { file } : { file, sheet };
}
