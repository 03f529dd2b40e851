import type { Bilingual, MatchedTable } from '../kinds/index.js';
import { kindAsked } from './dataset/dataset.js';
import type { Progress, ReadOptions } from './options.js';
import { readTables } from './tables/tables.js';

/** A field that a person has to choose a column for. */
export interface ColumnQuestion {
  readonly field: string;
  readonly label: Bilingual;
  readonly file: string;
  /** The columns that it may be, in the table's order. */
  readonly columns: readonly { readonly letter: string; readonly header: string }[];
}

/** What finds the questions about files that are to be read as a kind. */
export type FindQuestions = (
  kindName: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
) => Promise<readonly ColumnQuestion[]>;

/** What a person has to be asked before files can be read as a kind; nothing when all is clear. */
export const columnQuestions: FindQuestions = async (kindName, patterns, options, progress) => {
  const { tables } = await readTables(kindAsked(kindName, options), patterns, options, progress);
  return questionsOf(tables);
};

/** The same of tables that were understood. */
export function questionsOf(tables: readonly MatchedTable[]): readonly ColumnQuestion[] {
  const questions = tables.flatMap(({ table, matching }) =>
    matching.open.map(({ field, columns }) => ({
      field: field.field,
      label: field.label,
      file: table.source.name,
      columns: columns.map(({ letter, header }) => ({ letter, header })),
    })),
  );
  // Files of one form ask the same: one answer serves them all.
  return [
    ...new Map(
      questions.map((asked) => [JSON.stringify([asked.field, asked.columns]), asked]),
    ).values(),
  ];
}
