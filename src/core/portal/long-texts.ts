import {
  type CompanionFile,
  CompanionTexts,
  companionReference,
  fitsCell,
} from '../../lib/tables/index.js';
import type { ExportContent } from './export-content.js';

/** A text that stands in a file of its own beside the workbook, and whose it is. */
export interface CompanionText extends CompanionFile {
  readonly key: string;
  readonly field: string;
}

/** A content whose cells refer to texts that stand elsewhere, and those texts. */
export interface Companions {
  readonly content: ExportContent;
  readonly texts: readonly CompanionText[];
}

/** Puts references in place of the texts that no cell holds; `dataset` begins the names of their files. */
export function withCompanionTexts(content: ExportContent, dataset: string): Companions {
  const companions = new CompanionTexts(dataset);
  const texts: CompanionText[] = [];
  const rows = content.rows.map((cells, index) =>
    cells.map((text, column) => {
      if (fitsCell(text)) return text;
      const key = content.records[index]?.key ?? '';
      const field = content.fields[column]?.field ?? '';
      const file = companions.add(text, [key, field]);
      texts.push({ ...file, key, field });
      return companionReference(file);
    }),
  );
  return { content: content.withRows(rows), texts };
}
