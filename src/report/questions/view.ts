import { citations, type Register, type Relation } from '../../core/register/index.js';
import type { Asked, Doubt, RowExample, Successor } from '../../core/settle/index.js';
import type { LineageUnit, UnitView } from '../wards/types.js';
import { predecessorView, unitView } from '../wards/views.js';

/** A question that rows with the same evidence share. */
export interface QuestionView {
  /** The same in every run over the same evidence. */
  readonly id: string;
  readonly doubt: Doubt;
  readonly evidence: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Numbers of the first rows. */
  readonly samples: readonly number[];
  /** Of a workbook: the sheet that `samples` are rows of. */
  readonly sheet?: string;
  /** What some of the rows say in their own words. */
  readonly examples: readonly RowExample[];
  /** The old ward, where it is known. */
  readonly own?: UnitView;
  /** Of a contradiction: the ward that the code is, then those that the name is. */
  readonly readings?: readonly UnitView[];
  readonly candidates: readonly CandidateView[];
}

export interface CandidateView extends UnitView {
  /** The old ward that leads to it, and what it was given of that; absent where it is meant by itself. */
  readonly from?: LineageUnit;
  /** The name of before by which it was found, and its last day. */
  readonly former?: { readonly name: string; readonly until: string };
  /** The clauses that lead to it, until they get their words. */
  readonly cited: readonly string[];
}

/** What the rows with one open answer ask, as reports show it; `asOf`: the day whose wards are asked about. */
export function questionView(register: Register, asOf: string): (asked: Asked) => QuestionView {
  // One ward is a candidate of thousands of questions.
  const known = new Map<Successor, CandidateView>();
  const viewOf = (candidate: Successor): CandidateView => {
    const view = known.get(candidate) ?? candidateView(register, candidate, asOf);
    known.set(candidate, view);
    return view;
  };
  return ({ outcome, question, rows, samples, examples, sheet }) => ({
    id: question.id,
    doubt: outcome.doubt ?? 'nothing',
    evidence: question.evidence,
    rows,
    samples,
    ...(sheet !== undefined && { sheet }),
    examples,
    ...(outcome.own !== undefined && { own: unitView(register, outcome.own, asOf) }),
    ...(outcome.readings !== undefined && {
      readings: outcome.readings.map((unit) => unitView(register, unit, asOf)),
    }),
    candidates: outcome.candidates.map(viewOf),
  });
}

/** A ward that rows may be, as reports show it. */
function candidateView(
  register: Register,
  { unit, relations, former }: Successor,
  asOf: string,
): CandidateView {
  const taking = takingOf(relations);
  return {
    ...unitView(register, unit, asOf),
    ...(taking !== undefined && { from: predecessorView(register, { step: 1, relation: taking }) }),
    ...(former?.until !== undefined && { former: { name: former.name, until: former.until } }),
    cited: citations(relations),
  };
}

/** Of several changes the first that took less than the whole: what people have to know of the way. */
function takingOf(relations: readonly Relation[]): Relation | undefined {
  return relations.find(({ coverage }) => coverage !== 'full') ?? relations[0];
}
