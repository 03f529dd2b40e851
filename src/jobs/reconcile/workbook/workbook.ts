import { adjustFindings, type Finding } from '../../../core/findings/index.js';
import { loadRegister } from '../../../core/register/index.js';
import { LedgerBook } from '../../../core/settle/index.js';
import { openWorkbook } from '../../../lib/tables/index.js';
import type { QuestionView, ReconcileReport } from '../../../report/index.js';
import type { Progress, ReadOptions } from '../../reading/options.js';
import { requireSheets } from '../../reading/tables.js';
import { aidFindings, loadAids } from '../aids.js';
import { unknownDayFindings } from '../known-days.js';
import { nothingDone } from '../nothing-done.js';
import type { ReconcileOptions } from '../options.js';
import {
  besideOf,
  refuseExistingFiles,
  removeStale,
  together,
  writeQuestionList,
} from '../outputs.js';
import { questionFindings, questionView } from '../questions.js';
import { statedFindings } from '../stated.js';
import { answerSheets } from './answer.js';
import { extensionOf, refuseUnfitOutput, writeReconciled } from './output.js';
import { planWorkbook } from './plan.js';
import { mergedQuestions } from './questions.js';

/** Gives every row of a workbook's tables its ward of a day, in a new file. Throws `Failure`. */
export async function reconcileWorkbook(
  path: string,
  options: ReconcileOptions,
  reading: ReadOptions,
  progress: Progress,
): Promise<ReconcileReport> {
  progress('read', path);
  const workbook = await openWorkbook(path);
  const { content } = workbook;
  const file = content.source.name;
  requireSheets([content], reading.sheets);
  const { out, force } = options;
  refuseUnfitOutput(out, workbook, reading);
  const aids = await loadAids(options, reading, progress);
  const plan = planWorkbook(content, reading, aids);
  if (plan.sheets.length === 0) return nothingDone(file, reading, plan);
  const beside = besideOf(out, file);
  await refuseExistingFiles([out, beside.exceptions, beside.questions], force);

  const book = new LedgerBook();
  const sheets = { file, sheets: plan.sheets };
  const answered = answerSheets(sheets, options, aids, reading, book, progress);
  const tables = answered.flatMap((sheet) => sheet.tables);
  const additions = tables.map(({ addition }) => addition);
  const questions = mergedQuestions(
    tables.flatMap(({ sheet, questions: asked }): QuestionView[] =>
      asked.map((answer) => ({ ...questionView(answer), sheet })),
    ),
  );
  const grids = plan.sheets.map(({ grid }) => grid);
  const written = await together(async (files) => {
    const target = await files.open(out, { force });
    const dropped = await writeReconciled(target, extensionOf(out), workbook, grids, additions);
    const listed = await writeQuestionList(files, beside.questions, questions);
    removeStale(files, beside, listed, force);
    return { dropped, beside: listed };
  });
  const findings: readonly Finding[] = [
    ...plan.findings,
    ...unknownDayFindings({ file }, loadRegister(), reading.asOf),
    ...aids.findings,
    ...answered.flatMap((sheet) => sheet.findings),
    ...written.dropped,
    ...aidFindings(aids, reading.asOf),
    ...tables.flatMap((table) => questionFindings(file, table.questions, table)),
    ...tables.flatMap((table) => statedFindings(file, table.contradicted, table)),
  ];
  return {
    type: 'reconcile',
    file,
    out,
    beside: written.beside,
    asOf: reading.asOf,
    vintage: commonOf(answered.map(({ rules }) => rules.vintage)),
    columns: plan.sheets.flatMap(({ sheet, tables: [first] }) =>
      (first?.uses ?? []).map((use) => ({ sheet, ...use })),
    ),
    inputs: plan.inputs,
    summary: { rows: book.rowsIn, byStatus: { ...book.byStatus } },
    ledger: book.ledger,
    questions,
    ...adjustFindings(findings, reading),
  };
}

/** What all sheets have in common; `mixed` when they don't. */
export function commonOf(vintages: readonly string[]): string {
  const [first = 'mixed'] = vintages;
  return vintages.every((vintage) => vintage === first) ? first : 'mixed';
}
