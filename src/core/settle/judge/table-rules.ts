import { type Finding, finding, type Place } from '../../findings/index.js';
import type { Register } from '../../register/index.js';
import type { AddedForm } from '../added-form.js';
import type { AreaBook } from '../areas/book.js';
import type { Side } from '../choices.js';
import type { DecisionBook } from '../decisions/book.js';
import type { EvidenceColumns } from '../row/code-notes.js';
import { type CellFields, evidenceOf } from '../row/evidence.js';
import type { Reader } from '../row/reading.js';
import type { SettleRules } from '../row/settle.js';
import type { SourcePart } from '../source/source.js';
import type { Vintage } from '../types.js';
import { detectVintage, mayTell, readBySides } from '../units/vintage.js';
import { doubtfulCodes } from './doubt-codes.js';
import type { SettleOptions } from './options.js';
import type { Stretch } from './sampling.js';

/** All that rows are settled by but for what their table itself tells. */
export interface SettleBasis {
  readonly register: Register;
  readonly asOf: string;
  readonly readers: Readonly<Record<Side, Reader>>;
  readonly options: SettleOptions;
  readonly areas?: AreaBook | undefined;
  readonly decisions?: DecisionBook | undefined;
  /** Whether hamlets, streets or plots of the rows matter. */
  readonly wantsArea: boolean;
  /** How the added columns are headed and filled. */
  readonly form: AddedForm;
  /** Whether a person said which column holds the ward codes. */
  readonly isCodeSaid: boolean;
}

/** By what the rows of a table are settled, and what its cells are about, found out by some of its rows. */
export interface TableRules {
  readonly rules: SettleRules;
  readonly fields: CellFields;
  readonly findings: readonly Finding[];
}

/** Finds out whether codes are those of wards, and of which period the columns are. */
export function rulesOf(
  place: Place,
  columns: SourcePart,
  stretches: readonly Stretch[],
  basis: SettleBasis,
): TableRules {
  const { fields, findings: doubts } = trustedFields(place, columns, stretches, basis);
  const { vintage, findings } = vintageOf(place, { ...columns, fields }, stretches, basis);
  const { register, asOf, options, areas, decisions } = basis;
  const rules: SettleRules = {
    register,
    asOf,
    subject: options.subject,
    vintage,
    isForced: options.vintage !== 'detect',
    isTold: options.vintage === 'detect' && columns.told !== undefined,
    areas,
    decisions,
  };
  return { rules, fields, findings: [...doubts, ...findings] };
}

/** The fields without the column of codes where it holds something else, unless a person said what it is. */
function trustedFields(
  place: Place,
  { fields, headers }: EvidenceColumns,
  [first = []]: readonly Stretch[],
  { readers, isCodeSaid }: SettleBasis,
): Pick<TableRules, 'fields' | 'findings'> {
  const counts = isCodeSaid ? undefined : doubtfulCodes(fields, first, readers);
  if (counts === undefined) return { fields, findings: [] };
  const column = headers[fields.indexOf('wardCode')] ?? '';
  return {
    fields: withoutCodes(fields),
    findings: [
      finding(
        'codes-of-something-else',
        { place: { ...place, column } },
        { ...counts, field: 'wardCode' },
      ),
    ],
  };
}

/** The fields of a table whose codes are none of wards: their cells are passed over. */
export function withoutCodes(fields: CellFields): CellFields {
  return fields.map((field) => (field === 'wardCode' ? undefined : field));
}

/** The period of the columns: as the user says, or as their headers or some rows do. */
function vintageOf(
  place: Place,
  { fields, told }: Pick<SourcePart, 'fields' | 'told'>,
  stretches: readonly Stretch[],
  { readers, options }: SettleBasis,
): { vintage: Vintage; findings: readonly Finding[] } {
  if (options.vintage !== 'detect') return { vintage: options.vintage, findings: [] };
  if (told !== undefined) {
    const { vintage } = told;
    const columns = told.headers.map((header) => `“${header}”`);
    return { vintage, findings: [finding('vintage-told', { place }, { vintage, columns })] };
  }
  const read = (texts: readonly string[]) => {
    const evidence = evidenceOf(fields, texts);
    const readings = readBySides(readers, evidence, { proposes: false });
    return mayTell(evidence, readings) ? [readings] : [];
  };
  const detected = detectVintage(stretches.map((stretch) => stretch.flatMap(read)));
  return {
    vintage: detected.vintage,
    findings: [finding('vintage-detected', { place }, { ...detected })],
  };
}
