import { adjustFindings, type Finding, findingOf } from '../../core/findings/index.js';
import { isWorkbook, openRows, type RowsFile } from '../../lib/tables/index.js';
import type { ReconcileReport } from '../../report/index.js';
import type { Progress, ReadOptions } from '../reading/options.js';
import { requireSheets } from '../reading/tables.js';
import { fileAccount, unreadAccount } from './account.js';
import { type Aids, loadAids } from './aids.js';
import { ExceptionsFile } from './exceptions.js';
import { lackingFindings } from './file-text.js';
import { nothingDone } from './nothing-done.js';
import type { ReconcileOptions } from './options.js';
import {
  besideOf,
  refuseExistingFiles,
  refuseWorkbookName,
  removeStale,
  together,
  writeQuestionList,
} from './outputs.js';
import { passFile } from './pass-file.js';
import { type Plan, planOf } from './plan.js';
import { prepare } from './prepare.js';
import {
  questionFindings,
  questionView,
  unlistedFindings,
  unusedAreaFindings,
} from './questions.js';
import { statedFindings } from './stated.js';
import { reconcileWorkbook } from './workbook/workbook.js';

export type { ReconcileOptions };

/** Gives every row of a table its ward of a day, in a new file. Throws `Failure`. */
export async function reconcileFile(
  path: string,
  options: ReconcileOptions,
  reading: ReadOptions,
  progress: Progress,
): Promise<ReconcileReport> {
  if (await isWorkbook(path)) return reconcileWorkbook(path, options, reading, progress);
  refuseWorkbookName(options.out);
  return reconcileDelimited(path, options, reading, progress);
}

/** Rows come as they pass: a delimited file stays one, of any size. */
async function reconcileDelimited(
  path: string,
  options: ReconcileOptions,
  reading: ReadOptions,
  progress: Progress,
): Promise<ReconcileReport> {
  const { encoding, delimiter } = reading;
  const file = await openRows(path, {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  try {
    // It has none.
    requireSheets([], reading.sheets);
    const aids = await loadAids(options, reading, progress);
    const planned = planOf(file, reading, aids);
    const findings = [...file.notices.map(findingOf), ...planned.findings];
    if (planned.plan === undefined) {
      const inputs = await unreadAccount(file, planned.unread);
      return nothingDone(file.source.name, reading, { inputs, findings });
    }
    return await reconcile(file, planned.plan, findings, options, aids, reading, progress);
  } finally {
    await file.close();
  }
}

async function reconcile(
  file: RowsFile,
  plan: Plan,
  told: readonly Finding[],
  options: ReconcileOptions,
  aids: Aids,
  reading: ReadOptions,
  progress: Progress,
): Promise<ReconcileReport> {
  const { out, force } = options;
  const beside = besideOf(out, file.source.name);
  await refuseExistingFiles([out, beside.exceptions, beside.questions], force);
  const prepared = await prepare(file, plan, options, aids, reading);
  const { rules, answers, findings, after } = prepared;
  const { name } = file.source;
  const written = await together(async (files) => {
    const target = await files.open(out, { force });
    const exceptions = new ExceptionsFile(files, beside.exceptions);
    const passed = await passFile(file, plan, prepared, { out: target, exceptions }, progress);
    const asked = answers.questions;
    const questions = asked.map(questionView);
    const listed = await writeQuestionList(files, beside.questions, questions);
    const aside = exceptions.isBegun ? [beside.exceptions] : [];
    const others = [...aside, ...listed];
    removeStale(files, beside, others, force);
    return { passed, asked, questions, beside: others };
  });
  const { passed, asked, questions } = written;
  const all = [
    ...told,
    ...findings,
    ...passed.findings,
    ...lackingFindings(file),
    ...after(),
    ...unlistedFindings({ file: name }, answers, options),
    ...unusedAreaFindings({ file: name }, asked, plan),
    ...questionFindings(name, asked),
    ...statedFindings(name, answers.contradicted),
  ];
  return {
    type: 'reconcile',
    file: name,
    out,
    beside: written.beside,
    asOf: reading.asOf,
    vintage: rules.vintage,
    columns: plan.uses,
    inputs: [
      {
        file: name,
        sheet: null,
        account: fileAccount(plan, passed.book.ledger, passed.headersRepeated),
      },
    ],
    summary: { rows: passed.book.rowsIn, byStatus: { ...passed.book.byStatus } },
    ledger: passed.book.ledger,
    questions,
    ...adjustFindings(all, reading),
  };
}
