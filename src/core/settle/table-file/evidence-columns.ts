import type { ColumnMatch, MatchedTable, MatchReason } from '../../kinds/index.js';
import type { Aids } from '../aids/aids.js';
import type { Side } from '../choices.js';
import { EVIDENCE_FIELDS, type EvidenceField, ofNewSide } from '../row/evidence.js';
import type { ShownColumns, SourcePart } from '../source/source.js';

/** The columns of a table that say which ward is meant. */
export interface WardColumns {
  /** What the columns are about that hold evidence. */
  readonly fields: readonly EvidenceField[];
  /** Their indexes, in the same order. */
  readonly indexes: readonly number[];
  /** Their headers, in the same order. */
  readonly headers: readonly string[];
  /** Header of a column that names parts of wards and isn't looked at. */
  readonly unusedArea?: string;
  /** The period that the headers of those tell that name the ward; absent where they say nothing, or not the same. */
  readonly told?: Side;
  /** What each was read as, and why, for the report. */
  readonly uses: readonly ColumnUse[];
  /** Those by which a person knows a row again: a part of the ward among them, even where nobody asks for it. */
  readonly shown: ShownColumns;
}

/** Fields of which at least one has to be there. */
export const NAMING: readonly EvidenceField[] = ['wardCode', 'ward', 'address'];

const NEW_NAMING: readonly EvidenceField[] = ['newWardCode', 'newWard', 'newAddress'];

/** A column that is looked at, as what. */
interface Used {
  readonly field: EvidenceField;
  readonly match: ColumnMatch;
}

/**
 * The columns that say which ward is meant; nothing when none names it. Where there are old and new ones, the old
 * ones do, and the new ones are held against them; where there are only new ones, they are those that are read.
 */
export function evidenceColumns(
  { matching }: MatchedTable,
  { wantsArea }: Pick<Aids, 'wantsArea'>,
): WardColumns | undefined {
  const matches = new Map(matching.columns.map((match) => [match.field, match]));
  const found = EVIDENCE_FIELDS.flatMap((field): Used[] => {
    const match = matches.get(field);
    return match === undefined || (field === 'area' && !wantsArea) ? [] : [{ field, match }];
  });
  const names = (fields: readonly EvidenceField[]) =>
    found.some(({ field }) => fields.includes(field));
  const isByNew = !names(NAMING) && names(NEW_NAMING);
  const used = isByNew ? byNewColumns(found) : found;
  if (!used.some(({ field }) => NAMING.includes(field))) return undefined;
  const told = isByNew ? 'after' : toldBy(used);
  const area = matching.byField.get('area');
  return {
    fields: used.map(({ field }) => field),
    indexes: used.map(({ match }) => match.column.index),
    headers: used.map(({ match }) => match.column.header),
    ...(area !== undefined && !wantsArea && { unusedArea: area.header }),
    ...(told !== undefined && { told }),
    uses: used.map(useOf),
    shown: shownColumns(used, wantsArea ? undefined : matches.get('area')),
  };
}

function shownColumns(used: readonly Used[], area: ColumnMatch | undefined): ShownColumns {
  const shown = area === undefined ? used : [...used, { field: 'area' as const, match: area }];
  return {
    fields: shown.map(({ field }) => field),
    indexes: shown.map(({ match }) => match.column.index),
  };
}

/** Only new columns name a ward: they are read as those of one, without what is said to be old. */
function byNewColumns(found: readonly Used[]): Used[] {
  const fields = new Map(
    found.flatMap((used): [EvidenceField, Used][] =>
      ofNewSide(used.field) === undefined && used.match.told !== 'old' ? [[used.field, used]] : [],
    ),
  );
  for (const { field, match } of found) {
    const own = ofNewSide(field);
    if (own !== undefined) fields.set(own, { field: own, match });
  }
  return EVIDENCE_FIELDS.flatMap((field) => fields.get(field) ?? []);
}

/**
 * The period of the columns that name the ward: as their headers say, or as a new one beside them does. An address
 * that says nothing may be of either.
 */
function toldBy(used: readonly Used[]): Side | undefined {
  const naming = used.filter(({ field }) => NAMING.includes(field));
  if (naming.some(({ match }) => match.told === 'old')) return 'before';
  const isBeside = used.some(
    ({ field, match }) => NEW_NAMING.includes(field) && match.told === 'new',
  );
  return isBeside && naming.some(({ field }) => field !== 'address') ? 'before' : undefined;
}

/** The columns of a table as the part of a source that they are. */
export function partOf({
  fields,
  headers,
  unusedArea,
  told,
  uses,
  shown,
}: WardColumns): SourcePart & Pick<WardColumns, 'fields'> {
  return {
    fields,
    headers,
    shown,
    ...(unusedArea !== undefined && { unusedArea }),
    ...(told !== undefined && { told: { vintage: told, headers: tellingHeaders(told, uses) } }),
  };
}

/** The headers that tell the period, or those of new columns that tell it of the ones beside them. */
function tellingHeaders(vintage: Side, uses: readonly ColumnUse[]): string[] {
  const telling = uses.filter((use) => use.told !== undefined);
  const own = telling.filter((use) => use.told === vintage);
  return (own.length > 0 ? own : telling).map(({ header }) => header);
}

function useOf({ field, match }: Used): ColumnUse {
  const { column, why = 'exact', told } = match;
  const use = { column: column.letter, header: column.header, field, why };
  return told === undefined ? use : { ...use, told: told === 'old' ? 'before' : 'after' };
}

/** A column of a table as it was read. */
export interface ColumnUse {
  /** Of a workbook. */
  readonly sheet?: string;
  /** Its letter. */
  readonly column: string;
  readonly header: string;
  /** The field of the kind `records` that it is. */
  readonly field: string;
  /** How its header was understood. */
  readonly why: MatchReason;
  /** The period that its header tells. */
  readonly told?: Side;
}
