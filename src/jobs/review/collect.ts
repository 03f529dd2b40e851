import { type Finding, findingOf } from '../../core/findings/index.js';
import { loadRegister } from '../../core/register/index.js';
import { type Asked, LedgerBook, RowPass, type SettleRules } from '../../core/settle/index.js';
import { isWorkbook, openRows, openWorkbook } from '../../lib/tables/index.js';
import type { Progress, ReadOptions } from '../reading/options.js';
import { requireSheets } from '../reading/tables.js';
import { type Aids, aidFindings } from '../reconcile/aids.js';
import { unknownDayFindings } from '../reconcile/known-days.js';
import { passOptions } from '../reconcile/pass-file.js';
import { planOf } from '../reconcile/plan.js';
import { prepare } from '../reconcile/prepare.js';
import { unlistedFindings, unusedAreaFindings } from '../reconcile/questions.js';
import type { SettleOptions } from '../reconcile/settle-options.js';
import { answerSheets } from '../reconcile/workbook/answer.js';
import { planWorkbook } from '../reconcile/workbook/plan.js';

/** A question that somebody has to answer. */
export type OpenAnswer = Asked;

/** What the rows of a file ask. */
export interface Collected {
  readonly file: string;
  /** Those of most rows first. */
  readonly questions: readonly OpenAnswer[];
  readonly findings: readonly Finding[];
  /** Absent when no column says which ward is meant. */
  readonly rules?: SettleRules;
}

type Collect = (
  path: string,
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  progress: Progress,
) => Promise<Collected>;

/** Goes through a file and writes nothing. Throws `Failure` for a file that can't be read. */
export const collectQuestions: Collect = async (path, ...rest) =>
  (await isWorkbook(path)) ? ofWorkbook(path, ...rest) : ofDelimited(path, ...rest);

async function ofDelimited(
  path: string,
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  progress: Progress,
): Promise<Collected> {
  const { encoding, delimiter } = reading;
  const file = await openRows(path, {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  try {
    // It has none.
    requireSheets([], reading.sheets);
    const { plan, findings } = planOf(file, reading, aids);
    const told = [...file.notices.map(findingOf), ...findings];
    const { name } = file.source;
    if (plan === undefined) return { file: name, questions: [], findings: told };
    const prepared = await prepare(file, plan, options, aids, reading);
    // Which rows are not as they should be `reconcile` tells, which sets them aside.
    const nobody = { setAside: () => {}, brokenQuote: () => {} };
    const { rules, answers } = prepared;
    const pass = new RowPass(answers, passOptions(file, plan, prepared, nobody));
    for await (const batch of file.batches(plan.wanted)) {
      pass.answer(batch);
      progress('reconcile', pass.rowsIn);
    }
    const asked = answers.questions;
    return {
      file: name,
      questions: asked.sort((a, b) => b.rows - a.rows),
      findings: [
        ...told,
        ...prepared.findings,
        ...prepared.after(),
        ...unlistedFindings({ file: name }, answers, options),
        ...unusedAreaFindings({ file: name }, asked, plan),
      ],
      rules,
    };
  } finally {
    await file.close();
  }
}

async function ofWorkbook(
  path: string,
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  progress: Progress,
): Promise<Collected> {
  progress('read', path);
  const { content } = await openWorkbook(path);
  requireSheets([content], reading.sheets);
  const { name: file } = content.source;
  const { sheets, findings } = planWorkbook(content, reading, aids);
  const book = new LedgerBook();
  const answered = answerSheets({ file, sheets }, options, aids, reading, book, progress);
  const rules = answered[0]?.rules;
  const questions = answered.flatMap(({ tables }) => tables.flatMap((table) => table.questions));
  return {
    file,
    questions: merged(questions).sort((a, b) => b.rows - a.rows),
    findings: [
      ...findings,
      ...unknownDayFindings({ file }, loadRegister(), reading.asOf),
      ...aids.findings,
      ...answered.flatMap((sheet) => sheet.findings),
      ...aidFindings(aids, reading.asOf),
    ],
    ...(rules !== undefined && { rules }),
  };
}

/** The questions of several tables, those that are the same and offer the same wards once. */
function merged(questions: readonly OpenAnswer[]): OpenAnswer[] {
  const byKey = new Map<string, OpenAnswer>();
  for (const answer of questions) {
    const codes = answer.outcome.candidates.map(({ unit }) => unit.code);
    const key = [answer.question.id, ...codes].join(' ');
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, rows: known.rows + answer.rows } : answer);
  }
  return [...byKey.values()];
}
