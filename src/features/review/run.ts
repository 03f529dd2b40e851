import { extname } from 'node:path';
import { requireKnownWards } from '../../core/config/index.js';
import { adjustFindings, Failure, type Finding, finding } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { Progress, ReadOptions } from '../../core/reading/index.js';
import { loadRegister } from '../../core/register/index.js';
import {
  type AidFiles,
  type AskWardColumn,
  aidFindings,
  type Decision,
  decisionsSoFar,
  loadAids,
  questionFindings,
  type SettleOptions,
  type SettleRules,
  settleByDecision,
} from '../../core/settle/index.js';
import { leadsToStream } from '../../lib/tables/index.js';
import { questionView, type Redactor, type Told } from '../../report/index.js';
import { type Asking, type AskQuestion, askEach } from './asking/ask-each.js';
import { collectQuestions, type OpenAnswer } from './collect.js';
import { reviewReport } from './report/report.js';
import type { ReviewReport } from './report/types.js';
import { answersOfWorkbook, writeQuestions } from './workbook.js';

export interface ReviewOptions extends SettleOptions, AidFiles {
  /** A workbook of the open questions to write. */
  readonly workbook?: string;
  /** One that was filled in, to take back. */
  readonly fromWorkbook?: string;
  readonly force: boolean;
  /** Who answers; found out when absent. */
  readonly author?: string;
  /** Masks what the workbook of questions shows. */
  readonly redactor?: Redactor;
  readonly language: Language;
}

/** What a review needs of the world: a person, who may be away, and that person's clock. */
export interface Reviewer {
  readonly ask: AskQuestion | undefined;
  /** Asks which column says the ward, where none is known to. */
  readonly askColumn?: AskWardColumn | undefined;
  readonly now: () => Date;
  /** Told of every answer that was stored: whoever stops the review then wants to know. */
  readonly kept: Asking['kept'];
}

/** What became of the questions. */
interface Answered {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

const NOTHING: Answered = { decisions: [], findings: [] };

/** Has the open questions of a file answered, at the terminal or by a workbook. Throws `Failure`. */
export async function review(
  path: string,
  options: ReviewOptions,
  reading: ReadOptions,
  progress: Progress,
  reviewer: Reviewer,
): Promise<Told<ReviewReport>> {
  requireFlags(options, reviewer);
  requireKnownWards(reading.asOf);
  const aids = await loadAids(options, reading, progress, decisionsSoFar);
  const isBack = options.fromWorkbook !== undefined;
  // What comes back may be meant to take the place of an earlier answer: those questions are looked for, too.
  const collected = await collectQuestions(
    path,
    options,
    isBack ? { ...aids, decisions: undefined } : aids,
    reading,
    progress,
    reviewer.askColumn,
  );
  const { file, rules } = collected;
  const isOpen = ({ question, outcome }: OpenAnswer) =>
    settleByDecision(question, outcome, aids.decisions?.book).ward === undefined;
  const questions = isBack ? collected.questions.filter(isOpen) : collected.questions;
  const answered = rules === undefined ? NOTHING : await answer(collected.questions, rules);
  const findings = [...collected.findings, ...(isBack ? aidFindings(aids, reading.asOf) : [])];
  const settled = new Set(answered.decisions.map(({ question }) => question));
  const open = questions.filter(({ question }) => !settled.has(question.id));
  const { decisions, workbook } = options;
  const told = findings.filter(({ key }) => key === undefined || !settled.has(key));
  return reviewReport({
    type: 'review',
    file,
    ...(decisions !== undefined && settled.size > 0 && { decisions }),
    ...(workbook !== undefined && rules !== undefined && { workbook }),
    asOf: reading.asOf,
    vintage: rules?.vintage ?? 'mixed',
    summary: {
      ...countsOf(questions),
      answered: questions.length - open.length,
      answeredRows: countsOf(questions).rows - countsOf(open).rows,
    },
    questions: open.map(questionView(loadRegister(), reading.asOf)),
    ...adjustFindings([...told, ...answered.findings, ...unanswered(open)], reading),
  });

  function answer(asked: readonly OpenAnswer[], by: SettleRules): Promise<Answered> {
    if (options.fromWorkbook !== undefined)
      return answersOfWorkbook(asked, by, aids.decisions?.book, options, reviewer.now);
    if (options.workbook !== undefined) return writeQuestions(asked, by, options.workbook, options);
    if (reviewer.ask === undefined) return Promise.resolve(NOTHING);
    return askEach(asked, by, options, { ...reviewer, ask: reviewer.ask });
  }

  /** A question that nobody is there to answer is a finding. */
  function unanswered(open: readonly OpenAnswer[]): Finding[] {
    const isAway = reviewer.ask === undefined && options.workbook === undefined;
    if (!isAway || options.fromWorkbook !== undefined || open.length === 0) return [];
    const { questions: count, rows } = countsOf(open);
    return [
      finding('questions-open', { place: { file } }, { questions: count, rows }),
      ...questionFindings({ file }, open),
    ];
  }
}

function countsOf(questions: readonly OpenAnswer[]): { questions: number; rows: number } {
  return {
    questions: questions.length,
    rows: questions.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Throws `Failure` before any work is done: answers need a home. */
function requireFlags(options: ReviewOptions, { ask }: Reviewer): void {
  const { decisions, workbook, fromWorkbook } = options;
  if (workbook !== undefined && fromWorkbook !== undefined)
    throw new Failure('option-conflict', { option: '--workbook', other: '--from-workbook' });
  if (workbook !== undefined && extname(workbook).toLowerCase() !== '.xlsx') {
    const expected = 'FILE.xlsx';
    throw new Failure('option-value', { option: '--workbook', value: workbook, expected });
  }
  const isAnswered = fromWorkbook !== undefined || (ask !== undefined && workbook === undefined);
  if (isAnswered && decisions === undefined)
    throw new Failure('command-needs', { needed: '--decisions FILE.json' });
  // Answers are read again and added to: a pipe or a device keeps none.
  if (isAnswered && decisions !== undefined && leadsToStream(decisions)) {
    const expected = 'FILE.json';
    throw new Failure('option-value', { option: '--decisions', value: decisions, expected });
  }
}
