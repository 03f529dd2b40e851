import {
  type Finding,
  type Findings,
  isRepairName,
  type Severity,
} from '../../core/findings/index.js';
import { fill, isFilled, truncate } from '../../lib/text/index.js';
import { contrast } from '../findings/contrast.js';
import { type Group, groupByCode } from '../findings/groups.js';
import { positionText, tableText } from '../findings/place.js';
import { findingText, findingWords } from '../words/finding-text.js';
import { type Lines, type Page, paragraph } from './page.js';

export const SYMBOLS: Record<Severity, string> = { error: '✖', warning: '▲', info: '•' };

/** Columns that a value from the data may take inside a sentence. */
const LONGEST_VALUE = 60;

/** The same for each side of the correction that stands as the example of a repair. */
const LONGEST_SIDE = 40;

/**
 * A section for the findings of each code, gravest first. Repairs come last, a line each kind of
 * repair, unless every finding is asked for.
 */
export function findingSections(page: Page, findings: Findings): Lines[] {
  const groups = groupByCode(findings);
  const condensed = groups.filter((group) => page.samples !== 'all' && isRepairName(group.code));
  const full = groups.filter((group) => !condensed.includes(group));
  return [...full.map((group) => groupLines(page, group)), repairLines(page, condensed)];
}

function groupLines(page: Page, group: Group): Lines {
  const { words, lang, style } = page;
  const { code, severity } = group;
  const { title, remedy, suggestion } = findingWords(code, lang);
  const count = group.findings.length;
  const heading = fill(words.findings.group, {
    severity: words.severities[severity],
    title,
    count,
    code,
  });
  const shown = page.samples === 'all' ? [...group.findings] : first(group.findings, page.samples);
  // A suggestion without placeholders is the same for all: it is told once, after the samples.
  const advice = suggestion !== undefined && isFilled(suggestion, {}) ? suggestion : undefined;
  const hidden = count - shown.length;
  return [
    ...paragraph(page, `${SYMBOLS[severity]} ${heading}`, 0, style[severity]),
    ...shown.flatMap((found, index) => [
      ...tableHeading(page, found, shown[index - 1]),
      ...sampleLines(page, found, advice),
    ]),
    ...(hidden > 0
      ? paragraph(page, fill(words.findings.more, { count: hidden }), 2, style.quiet)
      : []),
    ...(advice === undefined ? [] : suggestionLines(page, advice, 2)),
    ...paragraph(page, fill(words.findings.remedy, { remedy }), 2),
  ];
}

/** The file and sheet of a sample, unless they are those of the sample before. */
function tableHeading(page: Page, { place }: Finding, before: Finding | undefined): Lines {
  const table = tableText(place);
  if (before !== undefined && tableText(before.place) === table) return [];
  return paragraph(page, table, 2, page.style.heading);
}

function sampleLines(page: Page, found: Finding, advice: string | undefined): Lines {
  const { words, lang } = page;
  const { message, suggestion } = findingText(withContrast(found), lang, shorten);
  const position = positionText(found.place, words);
  const value = found.value === undefined ? '' : shorten(found.value);
  const isTold = value === '' || found.fix !== undefined || message.includes(value);
  return [
    ...paragraph(page, position === undefined ? message : `${position} · ${message}`, 4),
    ...(isTold ? [] : paragraph(page, fill(words.findings.value, { value }), 6)),
    ...(suggestion === undefined || suggestion === advice
      ? []
      : suggestionLines(page, suggestion, 6)),
  ];
}

/** Both sides of a long correction, cut to where they differ. */
function withContrast(found: Finding): Finding {
  if (found.fix === undefined) return found;
  const [from, to] = contrast(found.fix.from, found.fix.to, LONGEST_VALUE);
  return { ...found, fix: { from, to } };
}

export function suggestionLines(page: Page, suggestion: string, indent: number): Lines {
  return paragraph(
    page,
    fill(page.words.findings.suggestion, { suggestion }),
    indent,
    page.style.good,
  );
}

function repairLines(page: Page, groups: readonly Group[]): Lines {
  if (groups.length === 0) return [];
  const { words, style } = page;
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const heading = paragraph(
    page,
    `${SYMBOLS.info} ${fill(words.findings.repairs, { count })}`,
    0,
    style.info,
  );
  return [...heading, ...groups.flatMap((group) => paragraph(page, repairLine(page, group), 2))];
}

function repairLine(page: Page, { code, findings }: Group): string {
  const { words, lang } = page;
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
