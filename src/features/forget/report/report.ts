import type { Language } from '../../../core/kinds/index.js';
import { defineReport, noSeverities, ownTableOf, textsAlone } from '../../../report/index.js';
import { forgetBlocks } from './blocks.js';
import type { forgetSchema } from './schema.js';
import type { ForgetReport } from './types.js';
import { forgetWords } from './words/index.js';

const tableWords = (lang: Language) => forgetWords(lang).table;

/** What was forgotten. */
export const forgetReport = defineReport<ForgetReport, typeof forgetSchema>({
  schema: 'forget-report',
  severities: noSeverities,
  document: ({ type: _, ...document }) => document,
  blocks: forgetBlocks,
  tables: ({ workbooks, questions }) => ({
    summary: [],
    lines: ownTableOf(
      tableWords,
      ['workbook', 'dataset', 'revision', 'file', 'storedAt', 'rows'],
      [...workbooks.map((one) => ({ ...one, revision: one.revision ?? undefined })), ...questions],
    ),
  }),
  redacted: textsAlone,
});
