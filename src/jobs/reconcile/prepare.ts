import type { RowsFile } from '../../files/index.js';
import { type Finding, finding, type Place } from '../../findings/index.js';
import {
  Answers,
  detectVintage,
  type EvidenceField,
  evidenceOf,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  type Vintage,
} from '../../reconcile/index.js';
import { loadRegister } from '../../wards/index.js';
import type { ReadOptions } from '../reading/options.js';
import { type Aids, aidFindings } from './aids.js';
import { answerMaker } from './answerer.js';
import type { Plan } from './plan.js';
import { readersOf } from './readers.js';
import type { SettleOptions } from './settle-options.js';

/** All that is needed before the first row is answered. */
export interface Prepared {
  readonly rules: SettleRules;
  readonly answers: Answers;
  /** What was found before the rows. */
  readonly findings: readonly Finding[];
  /** What can be said when they have passed. */
  readonly after: () => readonly Finding[];
}

/** Takes a file whose columns are known; gives what answers its rows. */
export function prepare(
  file: RowsFile,
  plan: Plan,
  options: SettleOptions,
  aids: Aids,
  { asOf }: ReadOptions,
): Prepared {
  const register = loadRegister();
  const readers = readersOf(register, asOf, options.vintage);
  const rows = plan.rows.map(({ cells }) => plan.indexes.map((index) => cells[index]?.text ?? ''));
  const columns = { place: { file: file.source.name }, fields: plan.fields, rows };
  const { rules, findings } = rulesOf(columns, readers, options, aids, asOf);
  return {
    rules,
    answers: new Answers(answerMaker(plan.fields, readers, rules), options.maxQuestions),
    findings: [...aids.findings, ...findings],
    after: () => aidFindings(aids, asOf),
  };
}

/** The first rows of columns that are of one period. */
export interface SampleColumns {
  readonly place: Place;
  readonly fields: readonly EvidenceField[];
  /** The texts of each row's cells, in the order of the fields. */
  readonly rows: readonly (readonly string[])[];
}

/** By what the rows of a table are settled, the period of its columns found out. */
export function rulesOf(
  columns: SampleColumns,
  readers: Readonly<Record<Side, Reader>>,
  options: SettleOptions,
  aids: Aids,
  asOf: string,
): { rules: SettleRules; findings: readonly Finding[] } {
  const { vintage, findings } = vintageOf(columns, readers, options);
  const rules: SettleRules = {
    register: loadRegister(),
    asOf,
    subject: options.subject,
    vintage,
    isForced: options.vintage !== 'detect',
    areas: aids.areas,
    decisions: aids.decisions?.book,
  };
  return { rules, findings };
}

/** The period of the columns: as the user says, or as the first rows do. */
function vintageOf(
  { place, fields, rows }: SampleColumns,
  readers: Readonly<Record<Side, Reader>>,
  options: SettleOptions,
): { vintage: Vintage; findings: readonly Finding[] } {
  if (options.vintage !== 'detect') return { vintage: options.vintage, findings: [] };
  const detected = detectVintage(
    rows.map((texts) => readBySides(readers, evidenceOf(fields, texts))),
  );
  return {
    vintage: detected.vintage,
    findings: [finding('vintage-detected', { place }, { ...detected })],
  };
}
