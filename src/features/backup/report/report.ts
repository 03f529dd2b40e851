import type { Language } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  defineReport,
  noSeverities,
  ownTableOf,
  paragraph,
  sections,
  textsAlone,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { backupSchema } from './schema.js';
import type { BackupReport } from './types.js';
import { backupWords } from './words/index.js';

const tableWords = (lang: Language) => backupWords(lang).table;

/** A copy of a workspace, and what it holds. */
export const backupReport = defineReport<BackupReport, typeof backupSchema>({
  schema: 'backup-report',
  severities: noSeverities,
  document: ({ type: _, ...document }) => document,
  blocks: backupBlocks,
  tables: ({ datasets }) => ({
    summary: [],
    lines: ownTableOf(tableWords, ['dataset', 'latest'], datasets),
  }),
  redacted: textsAlone,
});

function backupBlocks({ lang }: Wording, report: BackupReport): Blocks {
  const { directory, file, bytes, sha256, revisions, datasets } = report;
  const words = backupWords(lang);
  return sections([
    [
      ...paragraph(fill(words.heading, { directory, revisions }), 0, 'heading'),
      ...datasets.flatMap((dataset) => paragraph(fill(words.dataset, dataset), 2)),
      ...paragraph(fill(words.file, { bytes, sha256 }), 2),
    ],
    verdict(fill(words.verdict, { file }), 'good'),
  ]);
}
