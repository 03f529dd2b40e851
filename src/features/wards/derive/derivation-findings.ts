import { type Finding, type FindingDetails, finding } from '../../../core/findings/index.js';
import type { Derivation, DerivationProblem, NamedUnit } from '../../../core/law/index.js';
import { communeOn, districtOf, fullName, type Register } from '../../../core/register/index.js';
import type { DocumentContent } from '../../../lib/documents/index.js';
import { tidySpace } from '../../../lib/text/index.js';
import { lineFinder } from './line-finder.js';
import { problemFinding } from './problem-findings.js';

/** Characters of a text's beginning that tell what it is. */
const OPENING = 120;

/** Puts everything that couldn't be read or settled in a text into findings, in the order of the text. */
export function derivationFindings(content: DocumentContent, derivation: Derivation): Finding[] {
  const { problems, register } = derivation;
  // Of another kind of text nothing else is worth telling.
  const foreign = problems.filter(({ reason }) => reason === 'no-arranging-article');
  const told = foreign.length > 0 ? foreign : [...problems].sort(byPlace);
  const nameOf = (unit: NamedUnit) => unitName(unit, register, derivation.day);
  const lineOf = lineFinder(content.text);
  return told.flatMap((problem) => {
    const whole = withClauses(problem, derivation);
    return findingOf(whole, content, detailsOf(whole, content, lineOf), nameOf);
  });
}

/** An opening that the first clause doesn't follow has swallowed it: then it is more than an opening. */
function withClauses(problem: DerivationProblem, { parsed }: Derivation): DerivationProblem {
  if (problem.reason !== 'unread-preamble') return problem;
  const isFollowed = parsed.arrangement?.nodes.some(
    (node) => 'number' in node && node.number === 1,
  );
  return isFollowed ? problem : { ...problem, reason: 'unread-clause' };
}

function byPlace(one: DerivationProblem, other: DerivationProblem): number {
  return one.start - other.start;
}

function findingOf(
  problem: DerivationProblem,
  content: DocumentContent,
  details: FindingDetails,
  nameOf: (unit: NamedUnit) => string,
): Finding[] {
  const clause = clauseOf(problem);
  switch (problem.reason) {
    case 'day-assumed':
      return [finding('effective-date-missing', details, { day: problem.day })];
    case 'day-too-early':
      return [finding('effective-before-register', details, { day: problem.day })];
    case 'province-unknown': {
      const { name, closest } = problem;
      return [finding('resolution-province-unknown', details, { province: name, closest })];
    }
    case 'name-unresolved':
    case 'name-doubtful':
    case 'name-spelt-otherwise': {
      const { reason, written, units, sentence } = problem;
      const name = sentence || written;
      return [finding(reason, details, { clause, name, units: units.map(nameOf) })];
    }
    case 'unit-used-twice':
    case 'unit-not-used-up': {
      const clauses = problem.clauses.map(String);
      return [finding(problem.reason, details, { unit: nameOf(problem.unit), clauses })];
    }
    case 'remainder-unfounded':
      return [finding('remainder-unfounded', details, { clause, unit: nameOf(problem.unit) })];
    case 'unit-created-twice': {
      const { name, first } = problem;
      return [finding('unit-created-twice', details, { clause, unit: name, first })];
    }
    case 'name-taken': {
      const { name, unit } = problem;
      return [finding('name-taken', details, { clause, name, unit: nameOf(unit) })];
    }
    case 'dissolution-open':
      return [finding('dissolution-open', details, { clause, unit: nameOf(problem.unit) })];
    case 'order-day-differs':
      return [finding('order-day-differs', details, { clause, day: problem.day })];
    case 'pairs-undecided': {
      const { made, of } = problem;
      return [finding('pairs-undecided', details, { clause, made, of })];
    }
    case 'effective-before-adoption': {
      const { effective, adopted } = problem;
      return [finding('effective-before-adoption', details, { effective, adopted })];
    }
    case 'part-ambiguous':
    case 'joined-with-itself':
    case 'listed-unit-absent':
      return [finding(problem.reason, details, { clause, unit: problem.name })];
    case 'figures-differ': {
      const { name, figure, stated, counted } = problem;
      return [finding('figures-differ', details, { clause, unit: name, figure, stated, counted })];
    }
    case 'district-order':
      return [finding('district-order', details, { clause, units: problem.names })];
    case 'register-disagrees': {
      const { name = '', said = '', held = '' } = problem;
      return [finding('register-disagrees', details, { clause, unit: name, said, held })];
    }
    default:
      return problemFinding(problem, details, content.text);
  }
}

/** The clause that people are told: with its point, or the sentence's number where the text has none. */
function clauseOf(problem: DerivationProblem): string | number {
  return problem.label || (problem.clause ?? '');
}

/**
 * Where a person finds it: the line of a text file. Lines of a Word document are nowhere to be seen:
 * there the clause, which messages name, is the place.
 */
function detailsOf(
  { start, end, sentence, reason }: DerivationProblem,
  { source, text }: DocumentContent,
  lineOf: (offset: number) => number,
): FindingDetails {
  const file = source.name;
  const isSomewhere = end > 0 && source.format !== 'docx';
  const opening = tidySpace(text.slice(0, OPENING).normalize('NFC'));
  const value = reason === 'no-arranging-article' ? opening : sentence;
  return {
    place: isSomewhere ? { file, row: lineOf(start) } : { file },
    ...(value && { value }),
  };
}

/** "10273 Xã Bình Minh, Huyện Kim Sơn". */
function unitName(unit: NamedUnit, register: Register, day: string): string {
  const commune = communeOn(register, unit.code, day);
  const district = commune && districtOf(register, commune);
  const name = `${unit.code} ${fullName(unit)}`;
  return district === undefined ? name : `${name}, ${fullName(district)}`;
}
