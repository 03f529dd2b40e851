import type { Bilingual } from '../kinds/index.js';
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

/** What a person has to be asked before files can be read as a kind; nothing when all is clear. */
export async function columnQuestions(
  kindName: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<readonly ColumnQuestion[]> {
  const { tables } = await readTables(kindAsked(kindName, options), patterns, options, progress);
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
