import { extname } from 'node:path';

/** The format of a report by the end of its file's name; `undefined` for names that tell nothing. */
export function formatOfName(name: string | undefined): string | undefined {
  return FORMATS_BY_SUFFIX[extname(name ?? '').toLowerCase()];
}

/** Which end of a name asks for which format. */
export const FORMATS_BY_SUFFIX: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.txt': 'pretty',
  '': 'pretty',
};
