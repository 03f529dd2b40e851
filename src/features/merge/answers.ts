import { Failure, type Finding, finding, type Place } from '../../core/findings/index.js';
import { LANGUAGES } from '../../core/kinds/index.js';
import { type Conflict, MERGE_SIDES, type MergeSide } from '../../core/merge/index.js';
import { readContent } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';
import { filledLines } from '../../report/index.js';
import { conflictColumns } from './report/columns.js';
import { mergeWords } from './report/words/index.js';

/** What a person answered. */
interface Answer {
  readonly take: MergeSide;
  /** Absent of an answer at a terminal. */
  readonly place?: Place;
}

/** What people answered, by the ids of conflicts. */
export interface Answers {
  readonly byId: ReadonlyMap<string, Answer>;
  /** What is no answer, or a second one. */
  readonly findings: readonly Finding[];
}

/** The answers of a filled-in workbook of conflicts; none where none is named. Throws `Failure` questions-missing. */
export async function answersGiven(file: string | undefined): Promise<Answers> {
  if (file === undefined) return { byId: new Map(), findings: [] };
  const { grids } = await readContent(file);
  const lines = filledLines(grids, conflictColumns, ['id', 'choice']);
  if (lines === undefined) {
    const { id, choice } = conflictColumns('vi');
    throw new Failure('questions-missing', { file, expected: [id, choice] });
  }
  const byId = new Map<string, Answer & { readonly place: Place }>();
  const findings: Finding[] = [];
  for (const line of lines) {
    const [id, choice] = [line.textOf('id'), line.textOf('choice')];
    if (choice === '') continue;
    const about = { place: line.placeOf('choice'), value: choice, key: id };
    const take = SIDE_NAMED.get(foldText(choice));
    const before = byId.get(id);
    if (id === '') findings.push(finding('answer-idless', about, {}));
    else if (take === undefined) findings.push(finding('merge-answer-unread', about, {}));
    else if (before !== undefined && before.take !== take)
      findings.push(finding('answer-twice', about, { others: [before.place.cell ?? ''] }));
    else byId.set(id, { take, place: about.place });
  }
  return { byId, findings };
}

/** The sides by what people call them, in any language. */
const SIDE_NAMED: ReadonlyMap<string, MergeSide> = new Map(
  MERGE_SIDES.flatMap((side) =>
    [side, ...LANGUAGES.map((language) => mergeWords(language).sides[side])].map(
      (name) => [foldText(name), side] as const,
    ),
  ),
);

/** Answers to conflicts that there are no more. */
export function unaskedFindings(
  { byId }: Answers,
  conflicts: readonly Conflict[],
): readonly Finding[] {
  const asked = new Set(conflicts.map(({ id }) => id));
  return [...byId].flatMap(([key, { place }]) =>
    asked.has(key) || place === undefined
      ? []
      : [finding('merge-answer-unasked', { place, key }, {})],
  );
}
