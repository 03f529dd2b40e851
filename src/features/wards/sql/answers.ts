import type { Finding } from '../../../core/findings/index.js';
import {
  communesOn,
  dayBefore,
  type FormerStrength,
  firstDate,
  loadEarlierUnits,
  type Register,
} from '../../../core/register/index.js';
import {
  answerMaker,
  type Decision,
  DecisionBook,
  decisionFindings,
  type EvidenceField,
  evidenceOf,
  loadDecisions,
  type QuestionEvidence,
  readersOf,
  type SettleRules,
  type Subject,
  unwritableFindings,
} from '../../../core/settle/index.js';
import { type Answers, isCodeKey, isSpellable, type PartAnswer } from '../../../core/sql/index.js';

/** By what the rows of a table are settled. */
export interface SqlRules {
  readonly register: Register;
  readonly asOf: string;
  readonly subject: Subject;
  readonly former: FormerStrength;
}

/** What the rows of a table of old codes get, and what is to be said of people's answers. */
export interface SqlAnswers {
  readonly answers: Answers;
  readonly findings: readonly Finding[];
}

/**
 * What `reconcile --vintage before` makes of every row that a table of old codes may hold, `hasParts`: and of
 * hamlets, streets or plots. By the law, and by people's answers where a file of them is named. Throws
 * `Failure` for a file that can't be read.
 */
export async function sqlAnswers(
  rules: SqlRules,
  file: string | undefined,
  hasParts: boolean,
): Promise<SqlAnswers> {
  const decisions = file === undefined ? [] : await loadDecisions(file);
  const book = new DecisionBook(decisions, rules);
  const cells = settlerOf(rules, book);
  const asked = askedOf(decisions, book, cells, hasParts);
  const writable = asked.filter(isWritable);
  const codes = [...oldCodes(rules.register), ...writable.flatMap(codeAlone)];
  const answers: Answers = {
    codes: [...new Set(codes)].map((code) => ({ code, cells: cells({ code }) })),
    parts: partAnswers(writable, cells),
  };
  if (file === undefined) return { answers, findings: [] };
  const unwritable = asked.filter((decision) => !isWritable(decision));
  const findings = decisionFindings(file, book, rules.asOf);
  return { answers, findings: [...findings, ...unwritableFindings(file, unwritable)] };
}

/** The columns that such a table has. */
const FIELDS: readonly EvidenceField[] = ['wardCode', 'area'];

/** Gives the added cells of a row that says this. */
type Settler = (row: Pick<QuestionEvidence, 'code' | 'area'>) => readonly string[];

function settlerOf(
  { register, asOf, subject, former }: SqlRules,
  decisions: DecisionBook,
): Settler {
  const readers = readersOf(register, asOf, 'before', former);
  const period = { vintage: 'before', isForced: true } as const;
  const rules: SettleRules = { register, asOf, subject, ...period, decisions };
  const { answer, added } = answerMaker({ fields: FIELDS, headers: FIELDS }, readers, rules);
  return ({ code = '', area = '' }) => added(answer([code, area]).outcome);
}

/** Of the decisions those that rows of a table like this may ask for. */
function askedOf(
  decisions: readonly Decision[],
  book: DecisionBook,
  cells: Settler,
  hasParts: boolean,
): Decision[] {
  const ofColumns = decisions.filter((decision) => isOfColumns(rowOf(decision), hasParts));
  // The book is told by settling such rows which of its answers they ask for.
  for (const decision of ofColumns) cells(rowOf(decision));
  const unasked = new Set(book.unasked);
  return ofColumns.filter((decision) => !unasked.has(decision));
}

/** What a row says that asks for a decision: about a ward that was split, its code and its part are enough. */
function rowOf({ doubt, evidence }: Decision): QuestionEvidence {
  const { code, area } = evidence;
  return doubt === 'split' ? { ...(code && { code }), ...(area && { area }) } : evidence;
}

/** Whether a row of a column of codes, `hasParts`: and one of parts, comes to this when it is read. */
function isOfColumns({ code, area, ...others }: QuestionEvidence, hasParts: boolean): boolean {
  if (Object.keys(others).length > 0 || (area !== undefined && !hasParts)) return false;
  const read = evidenceOf(FIELDS, [code ?? '', area ?? '']);
  return read.code === code && read.area === area;
}

/** Whether statements can tell the rows that it is about from all others. */
function isWritable({ evidence: { code, area } }: Decision): boolean {
  return code !== undefined && isCodeKey(code) && (area === undefined || isSpellable(area));
}

/** Those of the last list, then those that only earlier lists had. */
function oldCodes(register: Register): string[] {
  const last = communesOn(register, dayBefore(firstDate(register)));
  const ended = loadEarlierUnits().communes.filter(({ to }) => to !== undefined);
  return [...new Set([...last, ...ended].map(({ code }) => code))];
}

/** The code of a decision about all of a ward, or about a code that no ward bore. */
function codeAlone({ evidence: { code, area } }: Decision): string[] {
  return code === undefined || area !== undefined ? [] : [code];
}

/** One for each question: the file may answer it twice. */
function partAnswers(decisions: readonly Decision[], cells: Settler): PartAnswer[] {
  const parts = decisions.flatMap(({ evidence: { code, area } }) =>
    code === undefined || area === undefined ? [] : [[`${code} ${area}`, { code, area }] as const],
  );
  return [...new Map(parts).values()].map((part) => ({ ...part, cells: cells(part) }));
}
