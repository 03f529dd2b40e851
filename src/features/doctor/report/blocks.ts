import type { Damage } from '../../../core/store/index.js';
import { fill } from '../../../lib/text/index.js';
import { type Blocks, paragraph, sections, verdict, type Wording } from '../../../report/index.js';
import { isLatest, severityOf } from './severity.js';
import type { DoctorReport } from './types.js';
import { doctorWords } from './words/index.js';

type Words = ReturnType<typeof doctorWords>;

/** A file that is torn has damages by the thousand; the document holds them all. */
const SHOWN = 20;

/** Of `doctor`: what is damaged, what was done, what to do. */
export function doctorBlocks({ lang }: Wording, report: DoctorReport): Blocks {
  const words = doctorWords(lang);
  const { directory, revisions, datasets, damages, repair } = report;
  const rest = damages.length - SHOWN;
  return sections([
    paragraph(fill(words.heading, { directory, revisions }), 0, 'heading'),
    [
      ...damages
        .slice(0, SHOWN)
        .flatMap((damage) => paragraph(damageLine(damage, words), 2, severityOf(damage, datasets))),
      ...(rest > 0 ? paragraph(fill(words.more, { rest }), 2, 'quiet') : []),
    ],
    repair === undefined ? [] : repairBlocks(repair, words),
    verdictOf(report, words),
  ]);
}

function damageLine(
  { what, revision = 0, dataset = '', key = '', detail = '' }: Damage,
  words: Words,
): string {
  return fill(words.damages[what], { revision, dataset, key, detail });
}

function repairBlocks(
  { revisions, kept }: NonNullable<DoctorReport['repair']>,
  words: Words,
): Blocks {
  const made = revisions.map((revision) => `@${revision}`).join(', ');
  return [...paragraph(fill(words.restored, { made })), ...paragraph(fill(words.kept, { kept }))];
}

function verdictOf({ damages, datasets }: DoctorReport, words: Words): Blocks {
  if (damages.length === 0) return verdict(words.whole, 'good');
  if (damages.some(({ what }) => what === 'structure')) return verdict(words.torn, 'error');
  const lost = datasets.filter(({ newestWhole }) => newestWhole === undefined);
  const mendable = datasets.filter(
    ({ latest, newestWhole }) => newestWhole !== undefined && newestWhole !== latest,
  );
  return [
    ...lost.flatMap(({ dataset }) => verdict(fill(words.lost, { dataset }), 'error')),
    ...mendable.flatMap(({ dataset, newestWhole = 0 }) =>
      verdict(fill(words.mendable, { dataset, revision: newestWhole }), 'error'),
    ),
    ...(lost.length + mendable.length > 0 ? [] : lesser(damages, datasets, words)),
  ];
}

function lesser(
  damages: readonly Damage[],
  datasets: DoctorReport['datasets'],
  words: Words,
): Blocks {
  const isOlder = damages.every((damage) => !isLatest(damage, datasets));
  return verdict(isOlder ? words.older : words.records, 'warning');
}
