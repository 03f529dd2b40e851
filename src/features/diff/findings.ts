import type { Comparison, Side as SideName, Uncompared } from '../../core/compare/index.js';
import { type Finding, finding, type Place } from '../../core/findings/index.js';
import {
  columnSpecs,
  type DatasetRecord,
  extraHeader,
  isExtra,
  type Kind,
  likelyColumns,
  mapFlag,
  passedColumns,
  type Scope,
} from '../../core/kinds/index.js';
import { inputSummaries } from '../../core/reading/index.js';
import type { Side } from '../../core/sides/index.js';
import type { ComparedInput, DiffReport } from './report/types.js';

type UncomparedField = DiffReport['absentFields'][number];

/** The sides of a comparison by their names. */
export type Sides = Readonly<Record<SideName, Side>>;

/** So many keys are named. */
const NAMED = 5;

/** The tables of the sides that are files. */
export function inputsOf(sides: Sides): readonly ComparedInput[] {
  return (['old', 'new'] as const).flatMap((side) => {
    const { read } = sides[side];
    return read === undefined ? [] : inputSummaries(read).map((input) => ({ ...input, side }));
  });
}

/** The files of the sides that could not be read. */
export function unreadableOf(sides: Sides): DiffReport['unreadable'] {
  return (['old', 'new'] as const).flatMap((side) =>
    (sides[side].read?.unreadable ?? []).map((input) => ({ ...input, side })),
  );
}

/** What of the sides was not understood, and so not compared. */
export function notCompared(sides: Sides): DiffReport['notCompared'] {
  return (['old', 'new'] as const).flatMap((side) =>
    sides[side].missing.map(({ place, why }) => ({
      side,
      file: place.file,
      sheet: place.sheet ?? null,
      why,
    })),
  );
}

/** Each part of a side that was not understood as a finding: nothing is the same that wasn't compared. */
export function notComparedFindings(sides: Sides, scope: Scope | undefined): readonly Finding[] {
  const named = scope === undefined ? '' : `${scope.field}=${scope.value}`;
  return (['old', 'new'] as const).flatMap((side) =>
    sides[side].missing.map(({ place, why }) =>
      why === '0'
        ? finding('side-empty', { place }, { scope: named })
        : finding('side-not-compared', { place }, { why }),
    ),
  );
}

/** Keys that stand in several records of a side which differ: which of them counts nobody can tell. */
export function duplicateFindings(sides: Sides, { duplicates }: Comparison): readonly Finding[] {
  return (['old', 'new'] as const).flatMap((side) => {
    const keys = duplicates[side];
    if (keys.length === 0) return [];
    const named = [...keys.slice(0, NAMED), ...(keys.length > NAMED ? ['…'] : [])];
    const place = { file: sides[side].name };
    return [finding('keys-not-compared', { place }, { count: keys.length, keys: named })];
  });
}

/** The fields that a side says nothing of, with the columns that they may be in under another name. */
export function absentFields(kind: Kind, sides: Sides, { uncompared }: Comparison) {
  const order = columnSpecs(kind).map(({ field }) => field);
  return [...uncompared]
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map((absent) => absentField(kind, sides[absent.side], absent));
}

function absentField(kind: Kind, side: Side, { side: name, field, records }: Uncompared) {
  const spec = columnSpecs(kind).find((known) => known.field === field);
  const place = placeOf(side, records);
  const list = side.read?.tables.find(
    ({ table }) => table.source.name === place.file && table.sheet === place.sheet,
  );
  const likely = spec === undefined || list === undefined ? [] : likelyColumns(kind, spec, list);
  const passed = list === undefined || !isExtra(field) ? [] : passedColumns(field, list);
  const flags = [
    ...likely.map((column) => mapFlag(column, list?.table.columns ?? [], field)),
    ...passed.map(({ flag }) => flag),
  ];
  const summary: UncomparedField = {
    side: name,
    field,
    values: records.length,
    file: place.file,
    sheet: place.sheet ?? null,
    likely: [...likely, ...passed.map(({ column }) => column)].map(({ header }) => header),
  };
  const column = isExtra(field) ? extraHeader(field) : (spec?.label.vi ?? field);
  const told = { place: { ...place, column }, field };
  const params = { values: records.length, flags };
  return { summary, finding: finding('column-not-compared', told, params) };
}

/** The list that the first of the records stands in. */
function placeOf(side: Side, [first]: Uncompared['records']): Place {
  const record = side.read?.keyed.find((known: DatasetRecord) => known === first);
  if (record === undefined) return { file: side.name };
  const { source, sheet } = record.origin.table;
  return sheet === undefined ? { file: source.name } : { file: source.name, sheet };
}
