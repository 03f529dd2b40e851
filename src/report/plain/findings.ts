import {
  type Finding,
  type Findings,
  isRepairName,
  type Severity,
} from '../../core/findings/index.js';
import { fill, isFilled, truncate } from '../../lib/text/index.js';
import type { Paragraph } from '../blocks/block.js';
import { paragraph } from '../blocks/make.js';
import { contrast } from '../findings/contrast.js';
import { type Group, groupByCode } from '../findings/groups.js';
import { positionText, tableText } from '../findings/place.js';
import { findingText, findingWords } from '../words/finding-text.js';
import type { Telling } from './telling.js';

export const SYMBOLS: Record<Severity, string> = { error: '✖', warning: '▲', info: '•' };

type Paragraphs = readonly Paragraph[];

/** Columns that a value from the data may take inside a sentence. */
const LONGEST_VALUE = 60;

/** The same for each side of the correction that stands as the example of a repair. */
const LONGEST_SIDE = 40;

/**
 * A section for the findings of each code, gravest first. Repairs come last, a line each kind of
 * repair, unless every finding is asked for.
 */
export function findingSections(telling: Telling, findings: Findings): Paragraphs[] {
  const groups = groupByCode(findings);
  const condensed = groups.filter((group) => telling.samples !== 'all' && isRepairName(group.code));
  const full = groups.filter((group) => !condensed.includes(group));
  return [
    ...full.map((group) => groupParagraphs(telling, group)),
    repairParagraphs(telling, condensed),
  ];
}

function groupParagraphs(telling: Telling, group: Group): Paragraphs {
  const { words, lang } = telling;
  const { code, severity } = group;
  const { title, remedy, suggestion } = findingWords(code, lang);
  const count = group.findings.length;
  const heading = fill(words.findings.group, {
    severity: words.severities[severity],
    title,
    count,
    code,
  });
  const shown =
    telling.samples === 'all' ? [...group.findings] : first(group.findings, telling.samples);
  // A suggestion without placeholders is the same for all: it is told once, after the samples.
  const advice = suggestion !== undefined && isFilled(suggestion, {}) ? suggestion : undefined;
  const hidden = count - shown.length;
  return [
    ...paragraph(`${SYMBOLS[severity]} ${heading}`, 0, severity),
    ...shown.flatMap((found, index) => [
      ...tableHeading(found, shown[index - 1]),
      ...sampleParagraphs(telling, found, advice),
    ]),
    ...(hidden > 0 ? paragraph(fill(words.findings.more, { count: hidden }), 2, 'quiet') : []),
    ...(advice === undefined ? [] : suggestionParagraphs(telling, advice, 2)),
    ...paragraph(fill(words.findings.remedy, { remedy }), 2),
  ];
}

/** The file and sheet of a sample, unless they are those of the sample before. */
function tableHeading({ place }: Finding, before: Finding | undefined): Paragraphs {
  const table = tableText(place);
  if (before !== undefined && tableText(before.place) === table) return [];
  return paragraph(table, 2, 'heading');
}

function sampleParagraphs(
  telling: Telling,
  found: Finding,
  advice: string | undefined,
): Paragraphs {
  const { words, lang } = telling;
  const { message, suggestion } = findingText(withContrast(found), lang, shorten);
  const position = positionText(found.place, words);
  const value = found.value === undefined ? '' : shorten(found.value);
  const isTold = value === '' || found.fix !== undefined || message.includes(value);
  return [
    ...paragraph(position === undefined ? message : `${position} · ${message}`, 4),
    ...(isTold ? [] : paragraph(fill(words.findings.value, { value }), 6)),
    ...(suggestion === undefined || suggestion === advice
      ? []
      : suggestionParagraphs(telling, suggestion, 6)),
  ];
}

/** Both sides of a long correction, cut to where they differ. */
function withContrast(found: Finding): Finding {
  if (found.fix === undefined) return found;
  const [from, to] = contrast(found.fix.from, found.fix.to, LONGEST_VALUE);
  return { ...found, fix: { from, to } };
}

export function suggestionParagraphs(
  telling: Telling,
  suggestion: string,
  indent: number,
): Paragraphs {
  return paragraph(fill(telling.words.findings.suggestion, { suggestion }), indent, 'good');
}

function repairParagraphs(telling: Telling, groups: readonly Group[]): Paragraphs {
  if (groups.length === 0) return [];
  const { words } = telling;
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const heading = paragraph(
    `${SYMBOLS.info} ${fill(words.findings.repairs, { count })}`,
    0,
    'info',
  );
  return [...heading, ...groups.flatMap((group) => paragraph(repairLine(telling, group), 2))];
}

function repairLine(telling: Telling, { code, findings }: Group): string {
  const { words, lang } = telling;
  const { title } = findingWords(code, lang);
  const line = fill(words.findings.repair, { title, count: findings.length, code });
  const sample = firstFixed(findings);
  if (sample?.fix === undefined) return line;
  const [from, to] = contrast(sample.fix.from, sample.fix.to, LONGEST_SIDE);
  const place = positionText(sample.place, words) ?? tableText(sample.place);
  return `${line}: ${fill(words.findings.sample, { place, from, to })}`;
}

function firstFixed(findings: Findings): Finding | undefined {
  for (const found of findings) if (found.fix !== undefined) return found;
  return undefined;
}

function first(findings: Findings, most: number): readonly Finding[] {
  const shown: Finding[] = [];
  for (const found of findings) {
    if (shown.length >= most) break;
    shown.push(found);
  }
  return shown;
}

function shorten(text: string): string {
  return truncate(text, LONGEST_VALUE);
}
