import { LANGUAGES, type Language } from '../../datasets/index.js';
import {
  cellAddress,
  encodeWorkbook,
  exists,
  type Grid,
  type Row,
  readContent,
  writeWhole,
} from '../../files/index.js';
import { Failure, type Finding, finding, type Place } from '../../findings/index.js';
import {
  candidateText,
  type Decision,
  type DecisionBook,
  type SettleRules,
} from '../../reconcile/index.js';
import { type QuestionColumn, questionColumns, questionSheets } from '../../report/index.js';
import { foldText, tidySpace } from '../../text/index.js';
import { authorOf } from '../author.js';
import { addDecisions } from '../decisions/load.js';
import { questionView } from '../reconcile/questions.js';
import { chosenWard, decisionOf, isSameChoice } from './choice.js';
import type { OpenAnswer } from './collect.js';
import { stampOf } from './stamp.js';

/** Writes questions to a workbook that a person fills in. Throws `Failure` output-exists. */
export async function writeQuestions(
  questions: readonly OpenAnswer[],
  file: string,
  { force, language }: { force: boolean; language: Language },
): Promise<{ decisions: readonly never[]; findings: readonly never[] }> {
  if (!force && (await exists(file))) throw new Failure('output-exists', { file });
  const sheets = questionSheets(questions.map(questionView), language);
  await writeWhole(file, await encodeWorkbook(sheets), { force });
  return { decisions: [], findings: [] };
}

/** A filled-in line of a workbook of questions. */
interface FilledLine {
  readonly question: string;
  readonly choice: string;
  readonly place: Place;
  readonly by: string;
  readonly why: string;
}

/**
 * Takes a filled-in workbook back: its answers go to the decisions file, all at once. What is no choice of its
 * question is told at its cell and kept out.
 */
export async function answersOfWorkbook(
  questions: readonly OpenAnswer[],
  rules: SettleRules,
  book: DecisionBook | undefined,
  options: { fromWorkbook?: string; decisions?: string; author?: string },
  now: () => Date,
): Promise<{ decisions: readonly Decision[]; findings: readonly Finding[] }> {
  const { fromWorkbook = '', decisions: file = '' } = options;
  const lines = await filledLines(fromWorkbook);
  const byId = new Map(questions.map((asked) => [asked.question.id, asked]));
  const author = authorOf(options.author);
  const at = stampOf(now());
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  for (const { question, choice, place, by, why } of lines) {
    const answer = byId.get(question);
    if (answer === undefined) {
      if (!isSameChoice(book?.answerTo(question), choice))
        findings.push(finding('answer-unasked', { place, value: question, key: question }, {}));
      continue;
    }
    const ward = chosenWard(choice, answer, rules);
    if (ward === undefined) {
      const candidates = answer.outcome.candidates.map(candidateText);
      findings.push(
        finding('answer-invalid', { place, value: choice, key: question }, { candidates }),
      );
    } else decisions.push(decisionOf(answer, ward, { by: by || author, at, why }, rules));
  }
  if (decisions.length > 0) await addDecisions(file, decisions);
  return { decisions, findings };
}

/** The lines whose choice is filled in, of the first sheet that has the columns. */
async function filledLines(path: string): Promise<FilledLine[]> {
  const { grids } = await readContent(path);
  for (const grid of grids) {
    const lines = linesOf(grid);
    if (lines !== undefined) return lines;
  }
  const { id, choice } = questionColumns('vi');
  throw new Failure('questions-missing', { file: path, expected: [id, choice] });
}

function linesOf(grid: Grid): FilledLine[] | undefined {
  const columns = columnsByHeader();
  for (const [index, header] of grid.rows.entries()) {
    const at = new Map<QuestionColumn, number>();
    for (const [place, cell] of header.cells.entries()) {
      const column = columns.get(foldText(cell?.text ?? ''));
      if (column !== undefined) at.set(column, place);
    }
    if (!at.has('id') || !at.has('choice')) continue;
    return grid.rows.slice(index + 1).flatMap((row) => lineOf(grid, header, row, at));
  }
  return undefined;
}

/** Headers in every language: the workbook may have been written in another one than it is read in. */
function columnsByHeader(): ReadonlyMap<string, QuestionColumn> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      Object.entries(questionColumns(language)).map(
        ([column, header]) => [foldText(header), column as QuestionColumn] as const,
      ),
    ),
  );
}

function lineOf(
  { source, sheet }: Grid,
  header: Row,
  row: Row,
  at: ReadonlyMap<QuestionColumn, number>,
): FilledLine[] {
  const textOf = (column: QuestionColumn): string => {
    const index = at.get(column);
    return index === undefined ? '' : tidySpace(row.cells[index]?.text ?? '');
  };
  const question = textOf('id');
  const choice = textOf('choice');
  if (question === '' || choice === '') return [];
  const index = at.get('choice') ?? 0;
  const place = {
    file: source.name,
    ...(sheet !== undefined && { sheet }),
    row: row.number,
    column: header.cells[index]?.text ?? '',
    cell: cellAddress(row.number, index),
  };
  return [{ question, choice, place, by: textOf('by'), why: textOf('why') }];
}
