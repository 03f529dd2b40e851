import type { WorkbookLoss } from '../../lib/tables/index.js';
import type { Params } from '../../lib/text/index.js';

/** What the parts of a workbook are called in one language. */
interface PartWords {
  readonly workbookParts: Readonly<Record<WorkbookLoss, string>>;
}

/** The parts of a workbook (`parts`) are a parameter that has words of its own. */
export function withPartWords(params: Params, { workbookParts }: PartWords): Params {
  const { parts } = params;
  if (typeof parts !== 'object') return params;
  const words: Readonly<Record<string, string>> = workbookParts;
  return { ...params, parts: parts.map((part) => words[part] ?? part) };
}
