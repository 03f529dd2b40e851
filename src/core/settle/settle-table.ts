import type { Finding, Place } from '../findings/index.js';
import { answerMaker } from './judge/answerer.js';
import { rulesOf, type SettleBasis, withoutCodes } from './judge/table-rules.js';
import { type AnswerMaker, Answers, type Asked } from './question/answers.js';
import { CodeNotes, type EvidenceColumns } from './row/code-notes.js';
import { DamagedTexts } from './row/damaged-texts.js';
import type { CellFields } from './row/evidence.js';
import { type LookUp, lookUpOf } from './row/look-up.js';
import type { SettleRules } from './row/settle.js';
import type { Answering, Passed, TableSource } from './source/source.js';
import { codeNoteFindings } from './told/code-notes.js';
import { damagedFindings } from './told/damaged.js';
import { questionFindings, unlistedFindings, unusedAreaFindings } from './told/questions.js';
import { statedFindings } from './told/stated.js';

/** A source whose rows were answered. */
export interface SettledTable extends Omit<Passed, 'findings'> {
  readonly place: Place;
  readonly rules: SettleRules;
  readonly questions: readonly Asked[];
  /** What was found before the rows passed, of the rows, and of what their cells hold. */
  readonly findings: readonly Finding[];
  /** One for each question, and for each new ward that rows state against the law. */
  readonly rowFindings: readonly Finding[];
}

/**
 * The one engine of `reconcile` and `review`: takes a source; finds out by some of its rows what its columns are, and
 * has every row answered, the parts of the source by the columns of their own.
 */
export async function settleTable(
  source: TableSource,
  basis: SettleBasis,
  how: 'rows' | 'write',
): Promise<SettledTable> {
  const { place, parts } = source;
  const [first] = parts;
  if (first === undefined) throw new Error('no columns to answer by');
  const { options } = basis;
  const sample = await source.sample(options.vintage === 'detect' ? 'spread' : 'first');
  const { rules, fields, findings } = rulesOf(place, first, sample, basis);
  const columns = trusted(parts, fields);
  const told = { notes: new CodeNotes(), damaged: new DamagedTexts() };
  const makers = columns.map((one) => answerMaker(one, basis.readers, rules, told, basis.form));
  const lookUp = lookUpIn(columns, basis);
  const answering = answeringBy(makers, basis, lookUp);
  const passed = await (how === 'write' ? source.write(answering) : source.rows(answering));
  const { answers } = answering;
  const questions = answers.questions.map((asked) => onSheet(asked, place));
  const cellOf = (row: number) => source.cellOf(row);
  const unused = parts.flatMap(({ unusedArea }) => unusedArea ?? []);
  return {
    ...passed,
    place,
    rules,
    questions,
    findings: [
      ...findings,
      ...passed.findings,
      ...codeNoteFindings(place, told.notes),
      ...damagedFindings(place, told.damaged),
      ...unlistedFindings(place, answers, options),
      ...unusedAreaFindings(place, questions, [...new Set(unused)]),
    ],
    rowFindings: [
      ...questionFindings(place, questions, cellOf),
      ...statedFindings(place, answers.contradicted, cellOf),
    ],
  };
}

/** A question of a table, which knows the sheet of its rows. */
function onSheet(asked: Asked, { sheet }: Place): Asked {
  if (sheet === undefined) return asked;
  return { ...asked, sheet, examples: asked.examples.map((one) => ({ ...one, sheet })) };
}

/** What the cells of each part are about: without the codes where those of the first are none of wards. */
function trusted(
  [first, ...others]: readonly EvidenceColumns[],
  fields: CellFields,
): EvidenceColumns[] {
  if (first === undefined) return [];
  const isTrusted = fields === first.fields;
  return [
    { ...first, fields },
    ...others.map((one) => (isTrusted ? one : { ...one, fields: withoutCodes(one.fields) })),
  ];
}

/** Cells that are passed over in one part may be what another is looked up by. */
function lookUpIn(
  columns: readonly EvidenceColumns[],
  { wantsArea }: Pick<SettleBasis, 'wantsArea'>,
): LookUp {
  const [first, ...others] = columns;
  if (others.length === 0) return lookUpOf(first?.fields ?? [], wantsArea);
  return { cells: Math.max(...columns.map(({ fields }) => fields.length)), suffices: () => true };
}

function answeringBy(
  makers: readonly AnswerMaker[],
  { options, form }: Pick<SettleBasis, 'options' | 'form'>,
  lookUp: LookUp,
): Answering {
  const [first] = makers;
  if (first === undefined) throw new Error('no columns to answer by');
  let current = first;
  const maker: AnswerMaker = { ...first, answer: (texts) => current.answer(texts) };
  return {
    answers: new Answers(maker, options.maxQuestions),
    headers: form.headers,
    lookUp,
    begin(part) {
      current = makers[part] ?? first;
    },
  };
}
