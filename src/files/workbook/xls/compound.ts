import { Failure } from '../../../findings/index.js';
import { unrecognised, unsupported } from '../../read/formats.js';
import type { CompoundEntry, CompoundFiles } from '../sheetjs.js';

/** Streams of OLE files that hold no tables, and the format they betray. */
const FOREIGN_STREAMS = [
  ['/WordDocument', 'doc'],
  ['/PowerPoint Document', 'ppt'],
  ['/__properties_version1.0', 'msg'],
] as const;

/**
 * Takes an OLE compound file that must be an xls workbook; gives the stream of its records. Throws
 * `file-encrypted` (an xlsx with a password is one, too), `format-unsupported` or `file-truncated`.
 */
export function workbookStream(library: CompoundFiles, bytes: Buffer, file: string): Buffer {
  const compound = readCompound(library, bytes, file);
  const stream = (path: string): CompoundEntry | null => library.find(compound, path);
  if (stream('/EncryptedPackage') !== null) throw new Failure('file-encrypted', { file });
  const workbook = stream('/Workbook') ?? stream('/Book');
  if (workbook === null) {
    const foreign = FOREIGN_STREAMS.find(([path]) => stream(path) !== null)?.[1];
    throw foreign === undefined ? unrecognised(file, 'ole') : unsupported(file, foreign);
  }
  const content = Buffer.from(workbook.content ?? []);
  if (content.length < workbook.size) throw truncated(file);
  return content;
}

function readCompound(library: CompoundFiles, bytes: Buffer, file: string): object {
  try {
    return library.read(bytes, { type: 'buffer' });
  } catch (cause) {
    throw truncated(file, cause);
  }
}

function truncated(file: string, cause?: unknown): Failure<'file-truncated'> {
  return new Failure('file-truncated', { file, reason: 'OLE' }, { cause });
}
