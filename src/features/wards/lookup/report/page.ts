import { isAgainst } from '../../../../core/register/index.js';
import { fill, truncate } from '../../../../lib/text/index.js';
import type { LineageUnit } from '../../../../report/index.js';
import {
  basisText,
  type Lines,
  type Page,
  paragraph,
  sections,
  takingText,
  unitLine,
  wardsWords,
  wardWord,
} from '../../../../report/index.js';
import type { LookupCandidate, LookupQuery, LookupReport } from './types.js';
import { lookupWords } from './words/index.js';

/** Of `wards lookup`: how the question was understood, the candidates with reasons, the verdict. */
export function lookupLines(page: Page, { query, total, candidates }: LookupReport): Lines {
  const lookup = lookupWords(page.lang);
  const more = total - candidates.length;
  return sections([
    paragraph(page, queryText(page, query), 0, page.style.quiet),
    ...candidates.map((candidate, index) => candidateLines(page, candidate, index === 0)),
    more === 0 ? [] : paragraph(page, fill(lookup.more, { count: more }), 0, page.style.quiet),
    verdictLines(page, candidates),
  ]);
}

function queryText(
  page: Page,
  { text, code, type, name, district, province }: LookupQuery,
): string {
  const lookup = lookupWords(page.lang);
  const unit =
    type === undefined ? lookup.unit : fill(lookup.typedUnit, { type: wardWord(type, page.lang) });
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
function candidateLines(page: Page, candidate: LookupCandidate, isBest: boolean): Lines {
  const { lang, style } = page;
  const lookup = lookupWords(lang);
  const { certain, reasons, former, successors } = candidate;
  const isContradicted = reasons.some(isAgainst);
  const sign = certain ? '✔' : isContradicted ? '✖' : '?';
  const paint = certain ? style.good : isContradicted ? style.quiet : style.heading;
  const shown = isContradicted && !isBest ? [] : successors;
  return [
    ...paragraph(page, `${sign} ${unitLine(page, candidate)}`, 0, paint),
    ...paragraph(page, whyText(page, candidate), 4),
    ...(former === undefined
      ? []
      : paragraph(page, fill(lookup.former, { ...former }), 4, style.quiet)),
    ...(shown.length === 0
      ? []
      : paragraph(page, fill(lookup.successors, { count: shown.length }), 4)),
    ...shown.flatMap((unit) => successorLines(page, unit)),
  ];
}

function whyText(page: Page, { match, reasons }: LookupCandidate): string {
  const { matchLevels, matchReasons } = wardsWords(page.lang);
  return [matchLevels[match], ...reasons.map((reason) => matchReasons[reason])].join(' · ');
}

function successorLines(page: Page, unit: LineageUnit): Lines {
  return [
    ...paragraph(page, `${unitLine(page, unit)}: ${takingText(page, unit)}`, 6),
    ...paragraph(page, basisText(page, unit.legalBasis), 8, page.style.quiet),
  ];
}

function verdictLines(page: Page, candidates: readonly LookupCandidate[]): Lines {
  const lookup = lookupWords(page.lang);
  const certain = candidates.find((candidate) => candidate.certain);
  if (candidates.length === 0) return paragraph(page, lookup.nothing, 0, page.style.error);
  if (certain === undefined) return paragraph(page, lookup.uncertain, 0, page.style.warning);
  const { code, name } = certain;
  return paragraph(page, fill(lookup.certain, { code, name }), 0, page.style.good);
}

/** Columns that a text of the question may take. */
const LONGEST = 120;

function shorten(text: string): string {
  return truncate(text, LONGEST);
}
