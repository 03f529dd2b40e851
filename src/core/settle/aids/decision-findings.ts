import { type Finding, finding } from '../../findings/index.js';
import { candidateParam } from '../columns.js';
import type { DecisionBook } from '../decisions/book.js';
import type { Decision, NamedWard } from '../decisions/decision.js';
import { evidenceText } from '../told/questions.js';

/** Evidence of answers of no use that is named. */
const NAMED = 3;

/** What a file of decisions gives to think about, after the rows have asked their questions. */
export function decisionFindings(file: string, book: DecisionBook, asOf: string): Finding[] {
  const place = { file };
  const contradictions = book.contradictions.flatMap((decisions) => {
    const [first] = decisions;
    if (first === undefined) return [];
    const answers = decisions.map(({ ward, at }) => `${wardText(ward)} (${dayOf(at)})`);
    const by = [...new Set(decisions.map((decision) => decision.by))];
    return [finding('decision-contradictory', about(place, first), { answers, by })];
  });
  const stale = book.stale.map(({ decision, candidates }) =>
    finding('decision-stale', about(place, decision), {
      ward: wardText(decision.ward),
      by: decision.by,
      at: dayOf(decision.at),
      before: decision.candidates.map(wardText),
      candidates: candidates.map(candidateParam),
      asOf,
    }),
  );
  return [...contradictions, ...stale, ...unasked(file, book.unasked)];
}

/** Answers that a row of a table in a database may ask for, and that no statement can find it by. */
export function unwritableFindings(file: string, decisions: readonly Decision[]): Finding[] {
  return summary('decision-unwritable', file, decisions);
}

/** One file may serve many tables: that some answers are not asked for is worth one line. */
function unasked(file: string, decisions: readonly Decision[]): Finding[] {
  return summary('decision-unasked', file, decisions);
}

function summary(
  code: 'decision-unasked' | 'decision-unwritable',
  file: string,
  decisions: readonly Decision[],
): Finding[] {
  if (decisions.length === 0) return [];
  const samples = decisions.slice(0, NAMED).map(({ evidence }) => evidenceText(evidence));
  return [finding(code, { place: { file } }, { decisions: decisions.length, samples })];
}

function about(place: { readonly file: string }, { question, evidence }: Decision) {
  return { place, key: question, value: evidenceText(evidence) };
}

function wardText({ code, name }: NamedWard): string {
  return `${code} ${name}`;
}

function dayOf(at: string): string {
  return at.slice(0, 'YYYY-MM-DD'.length);
}
