import { isAgainst, readFormerSources } from '../../../../core/register/index.js';
import { fill, truncate } from '../../../../lib/text/index.js';
import {
  type Blocks,
  basisText,
  dayText,
  type LineageUnit,
  paragraph,
  sections,
  takingText,
  type UnitView,
  unitLine,
  verdict,
  type Wording,
  wardsWords,
  wardWord,
} from '../../../../report/index.js';
import type { FormerNameView, LookupCandidate, LookupQuery, LookupReport } from './types.js';
import { lookupWords } from './words/index.js';

/** Of `wards lookup`: how the question was understood, the candidates with reasons, the verdict. */
export function lookupBlocks(
  wording: Wording,
  { query, total, candidates, lost }: LookupReport,
): Blocks {
  const lookup = lookupWords(wording.lang);
  const more = total - candidates.length;
  return sections([
    paragraph(queryText(wording, query), 0, 'quiet'),
    ...candidates.map((candidate, index) => candidateBlocks(wording, candidate, index === 0)),
    more === 0 ? [] : paragraph(fill(lookup.more, { count: more }), 0, 'quiet'),
    lost.flatMap((unit) => lostBlocks(wording, unit)),
    verdictBlocks(wording, candidates, lost.length > 0),
  ]);
}

function queryText(
  wording: Wording,
  { text, code, type, name, district, province }: LookupQuery,
): string {
  const lookup = lookupWords(wording.lang);
  const unit =
    type === undefined
      ? lookup.unit
      : fill(lookup.typedUnit, { type: wardWord(type, wording.lang) });
  const told: readonly (readonly [string, string | undefined])[] = [
    [lookup.code, code],
    [unit, name],
    [lookup.district, district],
    [lookup.province, province],
  ];
  const parts = told.flatMap(([label, value]) =>
    value === undefined ? [] : [fill(lookup.part, { label, value: shorten(value) })],
  );
  return fill(lookup.query, { text: shorten(text), parts: parts.join(' · ') || lookup.unread });
}

/** What became of a unit is left out where something speaks against it, unless there is none better. */
function candidateBlocks(wording: Wording, candidate: LookupCandidate, isBest: boolean): Blocks {
  const lookup = lookupWords(wording.lang);
  const { certain, reasons, former, successors } = candidate;
  const isContradicted = reasons.some(isAgainst);
  const sign = certain ? '✔' : isContradicted ? '✖' : '?';
  const tone = certain ? 'good' : isContradicted ? 'quiet' : 'heading';
  const shown = isContradicted && !isBest ? [] : successors;
  return [
    ...paragraph(`${sign} ${unitLine(wording, candidate)}`, 0, tone),
    ...paragraph(whyText(wording, candidate), 4),
    ...(former === undefined ? [] : paragraph(formerText(wording, former), 4, 'quiet')),
    ...(shown.length === 0 ? [] : paragraph(fill(lookup.successors, { count: shown.length }), 4)),
    ...shown.flatMap((unit) => successorBlocks(wording, unit)),
  ];
}

/** A name without a date is told with where it is found, one of a list with until when, how surely and by whom. */
function formerText({ lang }: Wording, former: FormerNameView): string {
  const lookup = lookupWords(lang);
  const { name, source, strength, until, resolution } = former;
  if (until === undefined) return fill(lookup.former, { name, source });
  const sources = readFormerSources(source).map((one) => {
    const word = lookup.sources[one.source];
    return one.cited === undefined ? word : `${word} (${one.cited})`;
  });
  const parts = [lookup.strengths[strength], resolution ?? '', sources.join(', ')];
  return fill(lookup.formerUntil, {
    name,
    until: dayText(until, lang),
    why: parts.filter((part) => part !== '').join('; '),
  });
}

function whyText(wording: Wording, { match, reasons }: LookupCandidate): string {
  const { matchLevels, matchReasons } = wardsWords(wording.lang);
  return [matchLevels[match], ...reasons.map((reason) => matchReasons[reason])].join(' · ');
}

function successorBlocks(wording: Wording, unit: LineageUnit): Blocks {
  return [
    ...paragraph(`${unitLine(wording, unit)}: ${takingText(wording, unit)}`, 6),
    ...paragraph(basisText(wording, unit.legalBasis), 8, 'quiet'),
  ];
}

function lostBlocks(wording: Wording, unit: UnitView): Blocks {
  return [
    ...paragraph(`? ${unitLine(wording, unit)}`, 0, 'heading'),
    ...paragraph(lookupWords(wording.lang).lost, 4),
  ];
}

function verdictBlocks(
  wording: Wording,
  candidates: readonly LookupCandidate[],
  isLost: boolean,
): Blocks {
  const lookup = lookupWords(wording.lang);
  const certain = candidates.find((candidate) => candidate.certain);
  if (isLost) return verdict(lookup.mayBeLost, 'warning');
  if (candidates.length === 0) return verdict(lookup.nothing, 'error');
  if (certain === undefined) return verdict(lookup.uncertain, 'warning');
  const { code, name } = certain;
  return verdict(fill(lookup.certain, { code, name }), 'good');
}

/** Columns that a text of the question may take. */
const LONGEST = 120;

function shorten(text: string): string {
  return truncate(text, LONGEST);
}
