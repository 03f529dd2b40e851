import { Failure, type Finding, finding, type Place } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { groupBy } from '../../core/register/index.js';
import {
  addDecisions,
  type Decision,
  type DecisionBook,
  readAnswer,
  type SettleRules,
  settleByDecision,
} from '../../core/settle/index.js';
import { authorOf } from '../../core/store/index.js';
import { isTaken, readContent, writeWhole } from '../../lib/tables/index.js';
import {
  filledLines,
  harmlessQuestions,
  questionColumns,
  questionView,
  questionWorkbook,
  type Redactor,
} from '../../report/index.js';
import { refusalOf } from './answer-findings.js';
import type { OpenAnswer } from './collect.js';
import { type Answerer, decisionOf } from './decision-of.js';
import { stampOf } from './stamp.js';

/** Writes questions to a workbook that a person fills in. Throws `Failure` output-exists. */
export async function writeQuestions(
  questions: readonly OpenAnswer[],
  { register, asOf }: SettleRules,
  file: string,
  { force, language, redactor }: { force: boolean; language: Language; redactor?: Redactor },
): Promise<{ decisions: readonly never[]; findings: readonly never[] }> {
  if (!force && (await isTaken(file))) throw new Failure('output-exists', { file });
  const views = questions.map(questionView(register, asOf));
  const shown = harmlessQuestions(redactor?.questions(views) ?? views);
  const bytes = await questionWorkbook(shown, language);
  await writeWhole(file, bytes, { force });
  return { decisions: [], findings: [] };
}

/** A filled-in line of a workbook of questions. */
interface AnsweredLine {
  readonly question: string;
  readonly choice: string;
  readonly place: Place;
  readonly by: string;
  readonly why: string;
}

/**
 * Takes a filled-in workbook back: its answers go to the decisions file, all at once. What is no choice of its
 * question is told at its cell and kept out; so is what differs from an earlier answer, unless it is to replace it.
 */
export async function answersOfWorkbook(
  questions: readonly OpenAnswer[],
  rules: SettleRules,
  book: DecisionBook | undefined,
  options: { fromWorkbook?: string; decisions?: string; author?: string; force: boolean },
  now: () => Date,
): Promise<{ decisions: readonly Decision[]; findings: readonly Finding[] }> {
  const { fromWorkbook = '', decisions: file = '' } = options;
  const questionOf = byId(questions);
  const answerer = { by: authorOf(options.author), at: stampOf(now()) };
  const taken = new Map<string, Decision>();
  const findings: Finding[] = [];
  const answers = (await filledIn(fromWorkbook)).map((line) => {
    const asked = questionOf(line.question);
    return { line, asked, answer: answerOf(line, asked, rules, answerer) };
  });
  const torn = answeredTwice(answers);
  for (const { line, asked, answer } of answers) {
    const others = torn.get(line);
    if (others !== undefined) {
      findings.push(finding('answer-twice', toldAt(line), { others }));
      continue;
    }
    if (!('question' in answer)) {
      findings.push(answer);
      continue;
    }
    const before = asked && book?.answerTo(asked.question.about, asked.outcome);
    const isSettled = before !== undefined && isSettledBy(book, asked);
    if (isSettled && before.ward.code === answer.ward.code) continue;
    if (isSettled && !options.force) findings.push(differs(line, before));
    else taken.set(answer.question, answer);
  }
  const decisions = [...taken.values()];
  if (decisions.length > 0) await addDecisions(file, decisions);
  return { decisions, findings };
}

/** Finds questions by their ids; those that a workbook of an earlier version has tell the evidence alone. */
function byId(questions: readonly OpenAnswer[]): (id: string) => OpenAnswer | undefined {
  const known = new Map(questions.map((asked) => [asked.question.id, asked]));
  const byEvidence = groupBy(questions, ({ question }) => question.about);
  return (id) => {
    const [only, second] = byEvidence.get(id) ?? [];
    return known.get(id) ?? (second === undefined ? only : undefined);
  };
}

/** What a line answers, or what is wrong with it. */
interface Answered {
  readonly line: AnsweredLine;
  readonly answer: Decision | Finding;
}

/** Takes the answers of a workbook; gives the lines of questions that it answers in more than one way, each with the cells of the others. */
function answeredTwice(answers: readonly Answered[]): ReadonlyMap<AnsweredLine, readonly string[]> {
  const read = answers.flatMap(({ line, answer }) =>
    'question' in answer ? [{ line, answer }] : [],
  );
  const torn = [...groupBy(read, ({ answer }) => answer.question).values()].filter(
    (same) => new Set(same.map(({ answer }) => answer.ward.code)).size > 1,
  );
  return new Map(
    torn.flatMap((same) =>
      same.map(({ line }) => {
        const others = same.flatMap((one) =>
          one.line === line ? [] : (one.line.place.cell ?? []),
        );
        return [line, others] as const;
      }),
    ),
  );
}

/** Where an answer stands, what it says and which question it is about. */
function toldAt({ place, choice, question }: AnsweredLine) {
  return { place, value: choice, key: question };
}

/** Takes a filled-in line and the question it is about; gives the decision, or what is wrong with it. */
function answerOf(
  line: AnsweredLine,
  asked: OpenAnswer | undefined,
  rules: SettleRules,
  answerer: Answerer,
): Decision | Finding {
  const { question, choice, place, by, why } = line;
  if (question === '') return finding('answer-idless', { place, value: choice }, {});
  if (asked === undefined)
    return finding('answer-unasked', { place, value: question, key: question }, {});
  const read = readAnswer(choice, asked, rules);
  if (read.kind === 'ward' && !read.isElsewhere)
    return decisionOf(asked, read.ward, { by: by || answerer.by, at: answerer.at, why }, rules);
  return refusalOf(toldAt(line), read, asked, rules);
}

function isSettledBy(book: DecisionBook | undefined, asked: OpenAnswer | undefined): boolean {
  return (
    asked !== undefined && settleByDecision(asked.question, asked.outcome, book).ward !== undefined
  );
}

/** An earlier answer is not replaced by a workbook that may have lain about for weeks. */
function differs(line: AnsweredLine, { ward, by, at }: Decision): Finding {
  const before = `${ward.code} ${ward.name}`;
  return finding('answer-differs', toldAt(line), { before, by, at });
}

/** The lines whose choice is filled in, of the first sheet that has the columns. */
async function filledIn(path: string): Promise<AnsweredLine[]> {
  const { grids } = await readContent(path);
  const lines = filledLines(grids, questionColumns, ['id', 'choice']);
  if (lines === undefined) {
    const { id, choice } = questionColumns('vi');
    throw new Failure('questions-missing', { file: path, expected: [id, choice] });
  }
  return lines.flatMap(({ textOf, placeOf }) => {
    const choice = textOf('choice');
    if (choice === '') return [];
    const place = placeOf('choice');
    return [{ question: textOf('id'), choice, place, by: textOf('by'), why: textOf('why') }];
  });
}
