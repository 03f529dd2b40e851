import type { Language } from '../../../core/kinds/index.js';
import { defineReport, ownTableOf, textsAlone } from '../../../report/index.js';
import { doctorBlocks } from './blocks.js';
import type { doctorSchema } from './schema.js';
import { severityOf } from './severity.js';
import type { DoctorReport } from './types.js';
import { doctorWords } from './words/index.js';

const tableWords = (lang: Language) => doctorWords(lang).table;

/** What is whole in a workspace, and what is not. */
export const doctorReport = defineReport<DoctorReport, typeof doctorSchema>({
  schema: 'doctor-report',
  severities: ({ damages, datasets }) => damages.map((damage) => severityOf(damage, datasets)),
  document: ({ directory, revisions, datasets, damages, repair }) => ({
    directory,
    revisions,
    datasets: datasets.map(({ dataset, latest, newestWhole = null }) => ({
      dataset,
      latest,
      newestWhole,
    })),
    damages: damages.map((damage) => ({ ...damage, severity: severityOf(damage, datasets) })),
    ...(repair !== undefined && { repair }),
  }),
  blocks: doctorBlocks,
  tables: ({ damages }) => ({
    summary: [],
    lines: ownTableOf(tableWords, ['what', 'dataset', 'revision', 'key', 'detail'], damages),
  }),
  redacted: textsAlone,
});
