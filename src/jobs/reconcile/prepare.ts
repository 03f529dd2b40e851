import type { Finding } from '../../core/findings/index.js';
import { loadRegister } from '../../core/register/index.js';
import {
  type AnswerMaker,
  Answers,
  type CellFields,
  CodeNotes,
  DamagedTexts,
  type EvidenceColumns,
  type LookUp,
  lookUpOf,
  type SettleRules,
  type Turn,
} from '../../core/settle/index.js';
import type { RowsFile } from '../../lib/tables/index.js';
import type { ReadOptions } from '../reading/options.js';
import { type Aids, aidFindings } from './aids.js';
import { answerMaker } from './answerer.js';
import { codeNoteFindings } from './code-notes.js';
import { damagedFindings } from './damaged.js';
import { unknownDayFindings } from './known-days.js';
import type { Plan } from './plan.js';
import { readersOf } from './readers.js';
import type { SettleOptions } from './settle-options.js';
import { rulesOf, withoutCodes } from './table-rules.js';

/** All that is needed before the first row is answered. */
export interface Prepared {
  readonly rules: SettleRules;
  readonly answers: Answers;
  readonly lookUp: LookUp;
  /** Headers further down, which have the rows below them answered by other columns. */
  readonly turns: readonly Turn[];
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
  const makers = columnsOf(plan, fields).map((about) =>
    answerMaker(about, readers, rules, notes, damaged),
  );
  const [first] = makers;
  if (first === undefined) throw new Error('no columns to answer by');
  let current = first;
  const maker: AnswerMaker = { ...first, answer: (texts) => current.answer(texts) };
  return {
    rules,
    answers: new Answers(maker, options.maxQuestions),
    lookUp: lookUpIn(plan, fields, aids),
    turns: plan.segments.map(({ headerLine, width, fields: own }, i) => ({
      line: headerLine,
      width,
      ...(own !== undefined && {
        begin: () => {
          current = makers[i + 1] ?? first;
        },
      }),
    })),
    findings: [...unknownDayFindings(place, register, asOf), ...aids.findings, ...findings],
    after: () => [
      ...codeNoteFindings(place, notes),
      ...damagedFindings(place, damaged),
      ...aidFindings(aids, asOf),
    ],
  };
}

/** What the wanted cells are about, table by table. */
function columnsOf(plan: Plan, fields: CellFields): EvidenceColumns[] {
  const { wanted, wantedHeaders: headers, segments } = plan;
  const isTrusted = !fields.includes(undefined);
  const first = { fields: wanted.map((_, i) => fields[i]), headers };
  return [
    first,
    ...segments.map((segment) => {
      const own = segment.fields ?? wanted.map(() => undefined);
      return { fields: isTrusted ? own : withoutCodes(own), headers: segment.headers };
    }),
  ];
}

/** Cells that are passed over in one table may be what another is looked up by. */
function lookUpIn({ wanted, segments }: Plan, fields: CellFields, { wantsArea }: Aids): LookUp {
  if (segments.length === 0) return lookUpOf(fields, wantsArea);
  return { cells: wanted.length, suffices: () => true };
}

/** Whether a record has as many cells as the header. */
function isWhole({ width }: Plan): (cells: readonly string[]) => boolean {
  return (cells) => cells.length === width;
}

/** The texts of the cells that say which ward is meant. */
function textsOf({ indexes }: Plan): (cells: readonly string[]) => string[] {
  return (cells) => indexes.map((index) => cells[index] ?? '');
}
