import { exists, writeWhole } from '../../../lib/tables/index.js';
import { joinPath, readJsonFile, shown } from '../../checked-json/index.js';
import { Failure, type Problem } from '../../findings/index.js';
import { type Decision, type DecisionsFile, withDecisions } from '../decisions/decision.js';
import { idsEver } from '../question/question.js';

/** Reads the answers of a decisions file. Throws `Failure` file-missing or decisions-invalid. */
export async function loadDecisions(file: string): Promise<readonly Decision[]> {
  return (await read(file)).decisions;
}

/** The answers of a decisions file; none when there is no such file yet. */
export async function decisionsSoFar(file: string): Promise<readonly Decision[]> {
  return (await exists(file)) ? loadDecisions(file) : [];
}

/**
 * Adds answers to a decisions file, which is made when it isn't there, whole or not at all. What others
 * have put into it meanwhile stays.
 */
export async function addDecisions(file: string, added: readonly Decision[]): Promise<void> {
  const before: DecisionsFile = (await exists(file))
    ? await read(file)
    : { version: 1, decisions: [] };
  const after = { ...before, decisions: withDecisions(before.decisions, added) };
  await writeWhole(file, `${JSON.stringify(after, null, 2)}\n`, { force: true });
}

async function read(file: string): Promise<DecisionsFile> {
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
