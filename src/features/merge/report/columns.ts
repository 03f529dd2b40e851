import type { Language } from '../../../core/kinds/index.js';
import { mergeWords } from './words/index.js';

/** Columns of a workbook of conflicts. */
export type ConflictColumn = keyof ReturnType<typeof mergeWords>['columns'];

/** In this order: what somebody has to see to answer, what they fill in, and what the conflict is known by; with their widths. */
export const CONFLICT_COLUMNS = [
  ['key', 16],
  ['name', 34],
  ['field', 20],
  ['base', 34],
  ['ours', 34],
  ['theirs', 34],
  ['choice', 12],
  ['id', 14],
] as const satisfies readonly (readonly [ConflictColumn, number])[];

/** The headers of a workbook of conflicts in one language. */
export function conflictColumns(language: Language): Readonly<Record<ConflictColumn, string>> {
  return mergeWords(language).columns;
}
