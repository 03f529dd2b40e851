import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  dayText,
  minuteText,
  paragraph,
  sections,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { ForgetReport } from './types.js';
import { forgetWords } from './words/index.js';

/** Of `forget`: what was removed, what stays and why, what a person has to do. */
export function forgetBlocks({ lang }: Wording, report: ForgetReport): Blocks {
  const words = forgetWords(lang);
  const { directory, before, workbooks, questions, findings } = report;
  return sections([
    [
      ...paragraph(fill(words.heading, { directory, before: dayText(before, lang) }), 0, 'heading'),
      ...workbooks.flatMap(({ storedAt, revision: _, ...workbook }) =>
        paragraph(fill(words.workbook, { ...workbook, time: minuteText(storedAt, lang) }), 2),
      ),
      ...questions.flatMap((question) => paragraph(fill(words.question, question), 2)),
    ],
    findings === 0 ? [] : paragraph(fill(words.findings, { findings })),
    stayingBlocks(words, report),
    verdictOf(words, report),
  ]);
}

type Words = ReturnType<typeof forgetWords>;

function stayingBlocks(words: Words, { undated, younger, others }: ForgetReport): Blocks {
  const told = [
    [words.undated, undated],
    [words.younger, younger],
    [words.others, others],
  ] as const;
  return told.flatMap(([template, files]) =>
    files.length === 0 ? [] : paragraph(fill(template, { files }), 0, 'warning'),
  );
}

function verdictOf(words: Words, { workbooks, questions, dryRun }: ForgetReport): Blocks {
  const all = [...workbooks, ...questions];
  if (all.length === 0) return verdict(words.nothing, 'good');
  const counts = { rows: all.reduce((sum, { rows }) => sum + rows, 0), files: all.length };
  if (dryRun) return verdict(fill(words.would, counts), 'good');
  return [...verdict(fill(words.done, counts), 'good'), ...paragraph(words.backups, 0, 'quiet')];
}
