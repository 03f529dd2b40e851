import { openRows, type RowsFile } from '../../files/index.js';
import { adjustFindings, type Finding, finding } from '../../findings/index.js';
import {
  Answers,
  detectVintage,
  evidenceOf,
  LedgerBook,
  type OutcomeRules,
  type Reader,
  type Side,
  type Subject,
  type Vintage,
} from '../../reconcile/index.js';
import type { ReconcileReport } from '../../report/index.js';
import { loadRegister } from '../../wards/index.js';
import type { Progress, ReadOptions } from '../reading/options.js';
import { answererOf, byField, readingsOf } from './answerer.js';
import { besideOf, refuseExistingFiles, writeBeside } from './outputs.js';
import { passFile } from './pass-file.js';
import { type Plan, planOf } from './plan.js';
import { questionFindings, questionView } from './questions.js';
import { readersOf } from './readers.js';

export interface ReconcileOptions {
  readonly out: string;
  readonly force: boolean;
  /** The period of the columns; found out when `detect`. */
  readonly vintage: 'detect' | Side;
  readonly subject: Subject;
}

/** Gives every row of a delimited file its ward of a day, in a new file. Throws `Failure`. */
export async function reconcileFile(
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
    const { plan, findings } = planOf(file, reading);
    const told = [...file.findings, ...findings];
    if (plan === undefined) return nothingDone(file, reading, told);
    return await reconcile(file, plan, told, options, reading, progress);
  } finally {
    await file.close();
  }
}

async function reconcile(
  file: RowsFile,
  plan: Plan,
  told: readonly Finding[],
  options: ReconcileOptions,
  reading: ReadOptions,
  progress: Progress,
): Promise<ReconcileReport> {
  const { out, force } = options;
  const beside = besideOf(out);
  await refuseExistingFiles([out, beside.exceptions, beside.questions], force);
  const register = loadRegister();
  const readers = readersOf(register, reading.asOf);
  const { vintage, findings } = vintageOf(file, plan, readers, options);
  const rules: OutcomeRules = {
    register,
    asOf: reading.asOf,
    subject: options.subject,
    vintage,
    isForced: options.vintage !== 'detect',
  };
  const answers = new Answers(answererOf(plan, readers, rules, file));
  const passed = await passFile(file, plan, answers, out, { force, progress });
  const questions = answers.questions.map(questionView);
  const { name } = file.source;
  const all = [
    ...told,
    ...findings,
    ...passed.findings,
    ...questionFindings(name, answers.questions),
  ];
  return {
    type: 'reconcile',
    file: name,
    out,
    beside: await writeBeside(beside, passed.aside, questions),
    asOf: reading.asOf,
    vintage,
    summary: { rows: passed.book.rowsIn, byStatus: { ...passed.book.byStatus } },
    ledger: passed.book.ledger,
    questions,
    findings: adjustFindings(all, reading),
  };
}

/** The period of the columns: as the user says, or as the first rows do. */
function vintageOf(
  file: RowsFile,
  { fields, indexes, rows }: Plan,
  readers: Readonly<Record<Side, Reader>>,
  options: ReconcileOptions,
): { vintage: Vintage; findings: readonly Finding[] } {
  if (options.vintage !== 'detect') return { vintage: options.vintage, findings: [] };
  const detected = detectVintage(
    rows.map(({ cells }) => {
      const texts = indexes.map((index) => cells[index]?.text ?? '');
      return readingsOf(readers, evidenceOf(byField(fields, texts)));
    }),
  );
  const place = { file: file.source.name };
  return {
    vintage: detected.vintage,
    findings: [finding('vintage-detected', { place }, { ...detected })],
  };
}

/** The file was read, and nothing could be done with it. */
function nothingDone(
  { source }: RowsFile,
  reading: ReadOptions,
  findings: readonly Finding[],
): ReconcileReport {
  const { byStatus, ledger } = new LedgerBook();
  return {
    type: 'reconcile',
    file: source.name,
    beside: [],
    asOf: reading.asOf,
    vintage: 'mixed',
    summary: { rows: 0, byStatus },
    ledger,
    questions: [],
    findings: adjustFindings(findings, reading),
  };
}
