import { fill } from '../../../../lib/text/index.js';
import {
  type Blocks,
  dayText,
  evidenceWord,
  findingBlocks,
  paragraph,
  sections,
  severityCounts,
  spellingWord,
  unreadableBlocks,
  verdict,
  type Wording,
  wardsWords,
  wardWord,
} from '../../../../report/index.js';
import type { DerivedInput, DerivedRelationView, DerivedUnit, DeriveReport } from './types.js';
import { deriveWords } from './words/index.js';

/** Of `wards derive`: each text with its account and its clauses, then the findings, the verdict last. */
export function deriveBlocks(wording: Wording, report: DeriveReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    ...report.inputs.flatMap((input) => inputSections(wording, input, report)),
    findingBlocks(report.findings),
    verdictBlocks(wording, report),
  ]);
}

function inputSections(wording: Wording, input: DerivedInput, report: DeriveReport): Blocks[] {
  const own = report.relations.filter(({ file }) => file === input.file);
  const provinces = report.provinces.filter(({ file }) => file === input.file);
  return [
    accountBlocks(wording, input),
    provinces.flatMap(({ code, before, after }) =>
      paragraph(fill(deriveWords(wording.lang).province, { code, before, after })),
    ),
    isListed(wording, input) ? clausesBlocks(wording, own) : [],
  ];
}

/** What the register holds already is no proposal: its clauses are told when all is asked for. */
function isListed({ all }: Wording, { registered }: DerivedInput): boolean {
  return registered !== 'agrees' || all;
}

function accountBlocks(wording: Wording, input: DerivedInput): Blocks {
  const derive = deriveWords(wording.lang);
  const { file, number, province, clauses, relations, unreadCharacters } = input;
  const { adopted, effective, asOf, registered } = input;
  const day = (iso: string) => dayText(iso, wording.lang);
  const title = [file, number && fill(derive.number, { number }), province];
  const dates = [
    adopted && fill(derive.adopted, { adopted: day(adopted) }),
    effective && fill(derive.effective, { effective: day(effective) }),
    fill(derive.asOf, { asOf: day(asOf) }),
  ];
  return [
    ...paragraph(joined(title), 0, 'heading'),
    ...paragraph(fill(derive.account, { clauses, relations, unreadCharacters }), 2),
    ...(relations === 0
      ? []
      : [
          ...paragraph(joined(dates), 2, 'quiet'),
          ...paragraph(derive.registered[registered], 2),
          ...(isListed(wording, input) ? [] : paragraph(derive.unlisted, 2)),
        ]),
  ];
}

function clausesBlocks(wording: Wording, relations: readonly DerivedRelationView[]): Blocks {
  return relations.flatMap((relation, index) => [
    ...(isSameUnit(relation, relations[index - 1]) ? [] : clauseHeading(wording, relation)),
    ...relationBlocks(wording, relation),
  ]);
}

function isSameUnit(one: DerivedRelationView, other: DerivedRelationView | undefined): boolean {
  const [mine, others] = [one.legalBasis, other?.legalBasis];
  const isSamePlace = mine.clause === others?.clause && mine.point === others?.point;
  return isSamePlace && mine.article === others?.article && one.new.name === other?.new.name;
}

function clauseHeading(wording: Wording, { legalBasis, new: unit }: DerivedRelationView): Blocks {
  const derive = deriveWords(wording.lang);
  const { clause, point = '' } = legalBasis;
  const words = clause === undefined && point === '' ? derive.sentence : derive.clause;
  return paragraph(fill(words, { clause: `${clause ?? ''}${point}`, unit: unitText(unit) }));
}

function relationBlocks(wording: Wording, relation: DerivedRelationView): Blocks {
  const derive = deriveWords(wording.lang);
  const { old, evidence, spelling, written } = relation;
  const line = fill(derive.relation, {
    unit: unitText(old),
    taking: takingText(wording, relation),
  });
  const reasons = [
    evidence && evidence !== 'name' && evidenceWord(evidence, wording.lang),
    spelling && spelling !== 'exact' && spellingWord(spelling, wording.lang),
    written && fill(wardsWords(wording.lang).wards.written, { written }),
  ];
  const reason = joined(reasons);
  return [...paragraph(line, 4), ...(reason === '' ? [] : paragraph(reason, 8, 'quiet'))];
}

function takingText(wording: Wording, { coverage, area, population }: DerivedRelationView): string {
  const wards = wardsWords(wording.lang).wards;
  const word = (key: string) => wardWord(key, wording.lang);
  const said = { area: word(area), population: word(population) };
  const shares = coverage === 'partial' ? [fill(wards.shares, said)] : [];
  return [word(coverage), ...shares].join(' ');
}

function unitText({ code, name, district }: DerivedUnit): string {
  const coded = code === undefined ? name : `${code} ${name}`;
  return district === undefined || district === name ? coded : `${coded}, ${district}`;
}

function verdictBlocks(wording: Wording, { summary, unreadable }: DeriveReport): Blocks {
  const derive = deriveWords(wording.lang);
  const { relations, bySeverity } = summary;
  const { error, warning } = bySeverity;
  const counts = severityCounts(wording, bySeverity);
  const count = unreadable.length;
  if (count > 0) {
    const said = fill(wording.words.unreadable.others, { count, error, warning });
    return verdict(said, 'error');
  }
  if (relations === 0) return verdict(derive.nothing, 'error');
  if (error > 0) return verdict(fill(derive.failed, { counts }), 'error');
  if (warning > 0) return verdict(fill(derive.warned, { counts }), 'warning');
  return verdict(fill(derive.clean, { relations }), 'good');
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}
