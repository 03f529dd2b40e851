import { FileFailure } from '../../failure.js';
import { type Door, TABLES, unrecognised, unsupported } from '../../read/formats.js';
import type { CompoundEntry, CompoundFiles } from '../sheetjs.js';

/** Streams of OLE files, and the format they betray. */
const STREAMS = [
  ['/Workbook', 'xls'],
  ['/Book', 'xls'],
  ['/WordDocument', 'doc'],
  ['/PowerPoint Document', 'ppt'],
  ['/__properties_version1.0', 'msg'],
] as const;

/**
 * Takes an OLE compound file that must be an xls workbook; gives the stream of its records. Throws
 * `file-encrypted` (an xlsx with a password is one, too), `format-unsupported` or `file-truncated`.
 */
export function workbookStream(library: CompoundFiles, bytes: Buffer, file: string): Buffer {
  const stream = streamsOf(library, bytes, file);
  const workbook = stream('/Workbook') ?? stream('/Book');
  if (workbook === null) throw refusal(stream, file, TABLES);
  const content = Buffer.from(workbook.content ?? []);
  if (content.length < workbook.size) throw truncated(file);
  return content;
}

/**
 * Takes an OLE compound file at a door that reads nothing of the kind; throws `file-encrypted`,
 * `format-unsupported` or `file-truncated`.
 */
export function refuseCompound(
  library: CompoundFiles,
  bytes: Buffer,
  file: string,
  door: Door,
): never {
  throw refusal(streamsOf(library, bytes, file), file, door);
}

type Streams = (path: string) => CompoundEntry | null;

function streamsOf(library: CompoundFiles, bytes: Buffer, file: string): Streams {
  const compound = readCompound(library, bytes, file);
  const stream: Streams = (path) => library.find(compound, path);
  if (stream('/EncryptedPackage') !== null) throw new FileFailure('file-encrypted', { file });
  return stream;
}

function refusal(
  stream: Streams,
  file: string,
  door: Door,
): FileFailure<'format-unsupported'> | FileFailure<'file-truncated'> {
  const format = STREAMS.find(([path]) => stream(path) !== null)?.[1];
  return format === undefined ? unrecognised(file, 'ole', door) : unsupported(file, format, door);
}

function readCompound(library: CompoundFiles, bytes: Buffer, file: string): object {
  try {
    return library.read(bytes, { type: 'buffer' });
  } catch (cause) {
    throw truncated(file, cause);
  }
}

function truncated(file: string, cause?: unknown): FileFailure<'file-truncated'> {
  return new FileFailure('file-truncated', { file, reason: 'OLE' }, { cause });
}
