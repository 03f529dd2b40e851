import { type Notice, notice } from '../notice.js';
import type { FileFormat, Source } from '../table.js';
import { extensionOf, JSON_EXTENSIONS, TEXT_EXTENSIONS } from './formats.js';

/** The extensions under which files of a format go. */
const USUAL: Readonly<Record<FileFormat, readonly string[]>> = {
  xlsx: ['xlsx', 'xlsm'],
  xls: ['xls'],
  ods: ['ods'],
  html: ['html', 'htm', 'xhtml'],
  xml: ['xml'],
  mht: ['mht', 'mhtml'],
  csv: TEXT_EXTENSIONS,
  tsv: TEXT_EXTENSIONS,
  json: JSON_EXTENSIONS,
  ndjson: JSON_EXTENSIONS,
};

/** Takes a file that was read; tells what it really is when its name says that it is something else. */
export function notAsNamed({ name, format }: Source): Notice[] {
  const extension = extensionOf(name);
  const promises = Object.values(USUAL).some((usual) => usual.includes(extension));
  if (!promises || USUAL[format].includes(extension)) return [];
  return [
    notice('content-not-as-named', { place: { file: name } }, { content: format, extension }),
  ];
}
