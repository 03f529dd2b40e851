import { fill } from '../../../../lib/text/index.js';
import {
  evidenceWord,
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
  severityCounts,
  spellingWord,
  unreadableLines,
  wardsWords,
  wardWord,
} from '../../../../report/index.js';
import type { DerivedInput, DerivedRelationView, DerivedUnit, DeriveReport } from './types.js';
import { deriveWords } from './words/index.js';

/** Of `wards derive`: each text with its account and its clauses, then the findings, the verdict last. */
export function deriveLines(page: Page, report: DeriveReport): Lines {
  return sections([
    unreadableLines(page, report.unreadable),
    ...report.inputs.flatMap((input) => inputSections(page, input, report)),
    ...findingSections(page, report.findings),
    verdictLines(page, report),
  ]);
}

function inputSections(page: Page, input: DerivedInput, report: DeriveReport): Lines[] {
  const own = report.relations.filter(({ file }) => file === input.file);
  return [accountLines(page, input), isListed(page, input) ? clausesLines(page, own) : []];
}

/** What the register holds already is no proposal: its clauses are told when all is asked for. */
function isListed({ samples }: Page, { registered }: DerivedInput): boolean {
  return registered !== 'agrees' || samples === 'all';
}

function accountLines(page: Page, input: DerivedInput): Lines {
  const derive = deriveWords(page.lang);
  const { file, number, province, clauses, relations, unreadCharacters } = input;
  const { adopted, effective, asOf, registered } = input;
  const title = [file, number && fill(derive.number, { number }), province];
  const dates = [
    adopted && fill(derive.adopted, { adopted }),
    effective && fill(derive.effective, { effective }),
    fill(derive.asOf, { asOf }),
  ];
  return [
    ...paragraph(page, joined(title), 0, page.style.heading),
    ...paragraph(page, fill(derive.account, { clauses, relations, unreadCharacters }), 2),
    ...(relations === 0
      ? []
      : [
          ...paragraph(page, joined(dates), 2, page.style.quiet),
          ...paragraph(page, derive.registered[registered], 2),
          ...(isListed(page, input) ? [] : paragraph(page, derive.unlisted, 2)),
        ]),
  ];
}

function clausesLines(page: Page, relations: readonly DerivedRelationView[]): Lines {
  return relations.flatMap((relation, index) => [
    ...(isSameUnit(relation, relations[index - 1]) ? [] : clauseHeading(page, relation)),
    ...relationLines(page, relation),
  ]);
}

function isSameUnit(one: DerivedRelationView, other: DerivedRelationView | undefined): boolean {
  return one.legalBasis.clause === other?.legalBasis.clause && one.new.name === other?.new.name;
}

function clauseHeading(page: Page, { legalBasis, new: unit }: DerivedRelationView): Lines {
  const derive = deriveWords(page.lang);
  const clause = legalBasis.clause ?? '';
  return paragraph(page, fill(derive.clause, { clause, unit: unitText(unit) }));
}

function relationLines(page: Page, relation: DerivedRelationView): Lines {
  const derive = deriveWords(page.lang);
  const { old, evidence, spelling, written } = relation;
  const line = fill(derive.relation, { unit: unitText(old), taking: takingText(page, relation) });
  const reasons = [
    evidence && evidence !== 'name' && evidenceWord(evidence, page.lang),
    spelling && spelling !== 'exact' && spellingWord(spelling, page.lang),
    written && fill(wardsWords(page.lang).wards.written, { written }),
  ];
  const reason = joined(reasons);
  return [
    ...paragraph(page, line, 4),
    ...(reason === '' ? [] : paragraph(page, reason, 8, page.style.quiet)),
  ];
}

function takingText(page: Page, { coverage, area, population }: DerivedRelationView): string {
  const wards = wardsWords(page.lang).wards;
  const word = (key: string) => wardWord(key, page.lang);
  const said = { area: word(area), population: word(population) };
  const shares = coverage === 'partial' ? [fill(wards.shares, said)] : [];
  return [word(coverage), ...shares].join(' ');
}

function unitText({ code, name, district }: DerivedUnit): string {
  const coded = code === undefined ? name : `${code} ${name}`;
  return district === undefined || district === name ? coded : `${coded}, ${district}`;
}

function verdictLines(page: Page, { summary, unreadable }: DeriveReport): Lines {
  const derive = deriveWords(page.lang);
  const { relations, bySeverity } = summary;
  const { error, warning } = bySeverity;
  const counts = severityCounts(page, bySeverity);
  const count = unreadable.length;
  if (count > 0) {
    const said = fill(page.words.unreadable.others, { count, error, warning });
    return paragraph(page, said, 0, page.style.error);
  }
  if (relations === 0) return paragraph(page, derive.nothing, 0, page.style.error);
  if (error > 0) return paragraph(page, fill(derive.failed, { counts }), 0, page.style.error);
  if (warning > 0) return paragraph(page, fill(derive.warned, { counts }), 0, page.style.warning);
  return paragraph(page, fill(derive.clean, { relations }), 0, page.style.good);
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}
