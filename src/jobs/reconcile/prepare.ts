import type { RowsFile } from '../../files/index.js';
import type { Finding } from '../../findings/index.js';
import {
  Answers,
  CodeNotes,
  DamagedTexts,
  type LookUp,
  lookUpOf,
  type SettleRules,
} from '../../reconcile/index.js';
import { loadRegister } from '../../wards/index.js';
import type { ReadOptions } from '../reading/options.js';
import { type Aids, aidFindings } from './aids.js';
import { answerMaker } from './answerer.js';
import { codeNoteFindings } from './code-notes.js';
import { damagedFindings } from './damaged.js';
import { unknownDayFindings } from './known-days.js';
import type { Plan } from './plan.js';
import { readersOf } from './readers.js';
import type { SettleOptions } from './settle-options.js';
import { rulesOf } from './table-rules.js';

/** All that is needed before the first row is answered. */
export interface Prepared {
  readonly rules: SettleRules;
  readonly answers: Answers;
  readonly lookUp: LookUp;
  /** What was found before the rows. */
  readonly findings: readonly Finding[];
  /** What can be said when they have passed. */
  readonly after: () => readonly Finding[];
}

/** Takes a file whose columns are known; gives what answers its rows. */
export async function prepare(
  file: RowsFile,
  plan: Plan,
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
): Promise<Prepared> {
  const { asOf } = reading;
  const register = loadRegister();
  const readers = readersOf(register, asOf, options.vintage);
  const rows = plan.rows.map(({ cells }) => plan.indexes.map((index) => cells[index]?.text ?? ''));
  const further = options.vintage === 'detect' ? await file.stretches() : [];
  const place = { file: file.source.name };
  const columns = {
    ...plan,
    place,
    rows,
    further: further.map((stretch) => stretch.filter(isWhole(plan)).map(textsOf(plan))),
  };
  const { rules, fields, findings } = rulesOf(columns, readers, options, aids, reading);
  const notes = new CodeNotes();
  const damaged = new DamagedTexts();
  const maker = answerMaker({ ...plan, fields }, readers, rules, notes, damaged);
  return {
    rules,
    answers: new Answers(maker, options.maxQuestions),
    lookUp: lookUpOf(fields, aids.wantsArea),
    findings: [...unknownDayFindings(place, register, asOf), ...aids.findings, ...findings],
    after: () => [
      ...codeNoteFindings(place, notes),
      ...damagedFindings(place, damaged),
      ...aidFindings(aids, asOf),
    ],
  };
}

/** Whether a record has as many cells as the header. */
function isWhole({ width }: Plan): (cells: readonly string[]) => boolean {
  return (cells) => cells.length === width;
}

/** The texts of the cells that say which ward is meant. */
function textsOf({ indexes }: Plan): (cells: readonly string[]) => string[] {
  return (cells) => indexes.map((index) => cells[index] ?? '');
}
