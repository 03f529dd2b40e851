import { exists, writeWhole } from '../../../lib/tables/index.js';
import { joinPath, readJsonFile, shown } from '../../checked-json/index.js';
import { Failure, type Problem } from '../../findings/index.js';
import {
  type Decision,
  type DecisionsFile,
  decisionKey,
  withDecisions,
} from '../decisions/decision.js';
import { idsEver } from '../question/question.js';

/** Reads the answers of a decisions file. Throws `Failure` file-missing, decisions-workbook or decisions-invalid. */
export async function loadDecisions(file: string): Promise<readonly Decision[]> {
  return (await read(file)).decisions;
}

/** The answers of a decisions file; none when there is no such file yet. */
export async function decisionsSoFar(file: string): Promise<readonly Decision[]> {
  return (await exists(file)) ? loadDecisions(file) : [];
}

/**
 * Adds answers to a decisions file, which is made when it isn't there, whole or not at all; gives those that they take
 * the place of. What others have put into it meanwhile stays.
 */
export async function addDecisions(
  file: string,
  added: readonly Decision[],
): Promise<readonly Decision[]> {
  const before: DecisionsFile = (await exists(file))
    ? await read(file)
    : { version: 1, decisions: [] };
  const decisions = withDecisions(before.decisions, added);
  await write(file, { ...before, decisions });
  return before.decisions.filter((decision) => !decisions.includes(decision));
}

/** Takes an answer out of a decisions file again, and puts those back that it took the place of. */
export async function takeBackDecision(
  file: string,
  added: Decision,
  replaced: readonly Decision[],
): Promise<void> {
  const before = await read(file);
  const others = before.decisions.filter(
    (decision) => decisionKey(decision) !== decisionKey(added),
  );
  await write(file, { ...before, decisions: [...others, ...replaced] });
}

function write(file: string, content: DecisionsFile): Promise<void> {
  return writeWhole(file, `${JSON.stringify(content, null, 2)}\n`, { force: true });
}

/** Tables by their names: a workbook of questions is no file of answers yet. */
const TABLE_NAME = /\.(?:xls[xmb]?|ods|csv|tsv)$/i;

async function read(file: string): Promise<DecisionsFile> {
  if (TABLE_NAME.test(file)) throw new Failure('decisions-workbook', { file });
  const given = await readJsonFile<DecisionsFile>(
    file,
    'decisions.schema.json',
    'decisions-invalid',
  );
  const problems = given.decisions.flatMap(idProblem);
  if (problems.length > 0) throw new Failure('decisions-invalid', { file, problems });
  return given;
}

/** An answer counts for the evidence that its question's id is made of, as this version makes it or one before did. */
function idProblem({ question, doubt, evidence, candidates }: Decision, index: number): Problem[] {
  const ids = idsEver(evidence, { doubt, codes: candidates.map(({ code }) => code) });
  if (ids.includes(question)) return [];
  const path = joinPath('decisions', index, 'question');
  return [{ path, rule: 'differs', expected: shown(ids[0]), found: shown(question) }];
}
