import { type Finding, type FindingDetails, finding } from '../../../core/findings/index.js';
import {
  columnSpecs,
  type DatasetRecord,
  extraHeader,
  type FieldSpec,
  isExtra,
  type Kind,
  likelyColumns,
  type MatchedTable,
  mapFlag,
  passedColumns,
} from '../../../core/kinds/index.js';
import type { KeysByField, Outcome } from '../../../core/store/index.js';
import type { AbsentField as AbsentFieldSummary } from '../../../report/index.js';
import type { Intake } from '../intake.js';
import { isDropped } from './drop-fields.js';

/** A field of which values are stored, where the lists of their records have no column for it. */
export interface AbsentField {
  readonly field: string;
  /** How many records have a value of it. */
  readonly records: number;
  /** How many values these are: of a part of a list's items a record may have several. */
  readonly values: number;
  /** Whether the values would be lost, and not kept. */
  readonly lost: boolean;
  /** One of the lists, and the field's name. */
  readonly place: FindingDetails['place'];
  /** The columns of that list that it may be in under another name, likeliest first. */
  readonly likely: readonly LikelyColumn[];
}

interface LikelyColumn {
  readonly header: string;
  readonly letter: string;
  /** What to put on the command line so that the column is read as the field. */
  readonly flag: string;
}

/**
 * The fields of which an update keeps what is stored, or which an import would empty: one that replaces, or one
 * whose items can't be told to be those that are stored.
 */
export function absentFields(intake: Intake, { effects }: Outcome): readonly AbsentField[] {
  const order = columnSpecs(intake.read.kind).map(({ field }) => field);
  const sorted = (keys: KeysByField) =>
    [...keys].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return [
    ...sorted(effects.kept).map(([field, keys]) => absentField(intake, field, keys, false)),
    ...sorted(unsaid(intake, effects.emptied)).map(([field, keys]) =>
      absentField(intake, field, keys, true),
    ),
  ];
}

/** What is said of them: kept, dropped as asked, or not to be dropped without being asked. */
export function absentFindings(
  { mode, dropFields }: Intake,
  absent: readonly AbsentField[],
): readonly Finding[] {
  return absent.map(({ field, records, values, lost, place, likely }) => {
    const flags = likely.map(({ flag }) => flag);
    const details = { place, field };
    if (!lost) return finding('column-absent', details, { records, flags });
    if (isDropped(dropFields, field)) return finding('column-absent-dropped', details, { records });
    return mode.type === 'update'
      ? finding('items-unmatched', details, { values, records, flags })
      : finding('column-absent-refused', details, { records, flags });
  });
}

/** An absent field as reports list it. */
export function summarised({ field, records, place, likely }: AbsentField): AbsentFieldSummary {
  const { file, sheet = null } = place;
  return { field, records, file, sheet, likely: likely.map(({ header }) => header) };
}

/** Fields that were to be dropped although every list has a column for them. */
export function droppedInVain({ read, dropFields, said }: Intake): readonly Finding[] {
  const file = read.tables[0]?.table.source.name ?? '';
  return dropFields
    .filter((field) => [...said.values()].every((fields) => fields.has(field)))
    .map((field) => finding('drop-field-unused', { place: { file }, field }, {}));
}

/** The values that become empty because no column says anything of them. */
function unsaid({ said }: Intake, emptied: KeysByField): KeysByField {
  const lost = [...emptied].map(([field, keys]): [string, readonly string[]] => [
    field,
    keys.filter((key) => said.get(key)?.has(field) === false),
  ]);
  return new Map(lost.filter(([, keys]) => keys.length > 0));
}

function absentField(
  intake: Intake,
  field: string,
  keys: readonly string[],
  lost: boolean,
): AbsentField {
  const { kind } = intake.read;
  const spec = columnSpecs(kind).find((known) => known.field === field);
  const record = keys.map((key) => intake.byKey.get(key)).find((known) => known !== undefined);
  const lists = record === undefined ? [] : listsOf(intake, record);
  const [first] = lists;
  const sheet = first?.table.sheet;
  const likely = lists.flatMap((list) => likelyIn(kind, spec, field, list));
  const place = {
    file: first?.table.source.name ?? '',
    ...(sheet !== undefined && { sheet }),
    column: isExtra(field) ? extraHeader(field) : (spec?.label.vi ?? field),
  };
  const records = new Set(keys).size;
  return { field, records, values: keys.length, lost, place, likely };
}

/** The columns of a list that a field without a column may be in. */
function likelyIn(
  kind: Kind,
  spec: FieldSpec | undefined,
  field: string,
  list: MatchedTable,
): readonly LikelyColumn[] {
  const offered = isExtra(field)
    ? passedColumns(field, list)
    : (spec === undefined ? [] : likelyColumns(kind, spec, list)).map((column) => ({
        column,
        flag: mapFlag(column, list.table.columns, field),
      }));
  return offered.map(({ column: { header, letter }, flag }) => ({ header, letter, flag }));
}

/** The tables that a record may have taken the field from. */
function listsOf({ read }: Intake, { origin }: DatasetRecord) {
  const { source } = origin.table;
  const whole = read.kind.assembles.length > 0;
  return read.tables.filter(({ table }) =>
    whole ? table.source.name === source.name : table === origin.table,
  );
}
