import { requireKnownWards } from '../../core/config/index.js';
import { adjustFindings, type Finding } from '../../core/findings/index.js';
import type { Progress, ReadOptions } from '../../core/reading/index.js';
import {
  type AddedForm,
  type Aids,
  type AskWardColumn,
  aidFindings,
  basisOf,
  besideOf,
  LedgerBook,
  loadAids,
  MACHINE_FORM,
  mergedQuestions,
  officerForm,
  openAsked,
  refuseExistingFiles,
  removeStale,
  type SettledTable,
  settleTable,
  type TableFile,
  unknownDayFindings,
  type Vintage,
} from '../../core/settle/index.js';
import { together } from '../../lib/tables/index.js';
import { once } from '../../lib/text/index.js';
import { type QuestionView, questionView, type Told, wardWord } from '../../report/index.js';
import { nothingDone } from './nothing-done.js';
import type { ReconcileOptions } from './options.js';
import { writeQuestionList } from './question-list.js';
import { reconcileReport } from './report/report.js';
import type { ReconcileReport } from './report/types.js';

export type { ReconcileOptions };

/** Gives every row of a table its ward of a day, in a new file; `ask` where nothing says which column names it. Throws `Failure`. */
export async function reconcileFile(
  path: string,
  options: ReconcileOptions,
  reading: ReadOptions,
  progress: Progress,
  ask?: AskWardColumn,
): Promise<Told<ReconcileReport>> {
  requireKnownWards(reading.asOf);
  const aids = once(() => loadAids(options, reading, progress));
  const file = await openAsked(path, { reading, aids, progress, out: options.out, ask });
  try {
    if (file.sources.length > 0)
      return reconcileReport(await reconcile(file, options, await aids(), reading));
    const inputs = await file.inputs([]);
    return reconcileReport(nothingDone(file.name, reading, { inputs, findings: file.findings }));
  } finally {
    await file.close();
  }
}

/** What offices read is Vietnamese, whatever language the report is in. */
function formOf({ form }: ReconcileOptions): AddedForm {
  return form === 'machine' ? MACHINE_FORM : officerForm((status) => wardWord(status, 'vi'));
}

/** What was written of a file. */
interface Written {
  readonly settled: readonly SettledTable[];
  readonly questions: readonly QuestionView[];
  readonly findings: readonly Finding[];
  readonly beside: readonly string[];
}

async function reconcile(
  file: TableFile,
  options: ReconcileOptions,
  aids: Aids,
  reading: ReadOptions,
): Promise<ReconcileReport> {
  const { out } = options;
  const { asOf } = reading;
  const basis = basisOf(options, aids, reading, formOf(options));
  const { settled, questions, findings, beside } = await write(file, options, basis);
  const book = sumOf(settled);
  const all = [
    ...file.findings,
    ...unknownDayFindings({ file: file.name }, basis.register, asOf),
    ...aids.findings,
    ...settled.flatMap((table) => table.findings),
    ...findings,
    ...aidFindings(aids, asOf),
    ...settled.flatMap((table) => table.rowFindings),
  ];
  return {
    type: 'reconcile',
    file: file.name,
    out,
    beside,
    form: options.form,
    asOf,
    vintage: commonOf(settled.map(({ rules }) => rules.vintage)),
    columns: file.uses,
    inputs: await file.inputs(settled),
    summary: { rows: book.rowsIn, byStatus: { ...book.byStatus } },
    ledger: book.ledger,
    questions,
    ...adjustFindings(all, reading),
  };
}

/** Has all rows answered and written, and the questions beside them. */
async function write(
  file: TableFile,
  options: ReconcileOptions,
  basis: Parameters<typeof settleTable>[1],
): Promise<Written> {
  const { out, force, form } = options;
  const names = besideOf(out, file.name, form);
  await refuseExistingFiles([out, ...Object.values(names)], force);
  return together(async (files) => {
    const writing = await file.write({ out, force, beside: names, form, files });
    const settled: SettledTable[] = [];
    for (const source of writing.sources) settled.push(await settleTable(source, basis, 'write'));
    const { findings, beside } = await writing.finish();
    const asked = mergedQuestions(settled.flatMap((table) => table.questions));
    const views = asked.map(questionView(basis.register, basis.asOf));
    const questions = options.redactor?.questions(views) ?? views;
    const listed = await writeQuestionList(files, names.questions, questions, options);
    const all = [...beside, ...listed];
    removeStale(files, names, all, force);
    return { settled, questions, findings, beside: all };
  });
}

function sumOf(settled: readonly SettledTable[]): LedgerBook {
  const sum = new LedgerBook();
  for (const { book } of settled) sum.add(book);
  return sum;
}

/** What all sheets have in common; `mixed` when they don't. */
function commonOf(vintages: readonly Vintage[]): Vintage {
  const [first = 'mixed'] = vintages;
  return vintages.every((vintage) => vintage === first) ? first : 'mixed';
}
