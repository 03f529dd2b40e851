import { crc32, inflateRawSync } from 'node:zlib';
import { Failure } from '../../findings/index.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';

/** One file inside a ZIP archive, as the central directory describes it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const END_RECORD_BYTES = 22;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

const STORED = 0;
const DEFLATED = 8;

/** A size that stands in a ZIP64 extra field instead, or behind the data. */
const ELSEWHERE = 0xffffffff;

/**
 * Takes a ZIP archive; gives what its central directory lists. Throws `file-truncated` when the
 * directory isn't whole, `file-encrypted` when an entry is, and `file-too-large` when the declared
 * sizes are beyond the limits: nothing has been unpacked by then.
 */
export function readZipDirectory(bytes: Buffer, file: string): readonly ZipEntry[] {
  const entries = orTruncated(file, 'ZIP', () => [...centralHeaders(bytes)]);
  if (entries.some((entry) => entry.encrypted)) throw new Failure('file-encrypted', { file });
  let total = 0;
  for (const { size } of entries) {
    refuseBytesBeyond(LIMITS.partBytes, size, file);
    total += size;
  }
  refuseBytesBeyond(LIMITS.workbookBytes, total, file);
  return entries;
}

/** Gives an entry's bytes. Throws `file-truncated` when they aren't what the directory declares. */
export function unpack(bytes: Buffer, entry: ZipEntry, file: string): Buffer {
  return orTruncated(file, entry.name, () => {
    const start = dataStart(bytes, entry);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const content = entry.method === STORED ? packed : inflate(packed, entry.size);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipError();
    return content;
  });
}

class ZipError extends Error {}

/** Whatever breaks while reading a ZIP archive means that the archive is broken. */
function orTruncated<T>(file: string, reason: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Failure('file-truncated', { file, reason }, { cause });
  }
}

function* centralHeaders(bytes: Buffer): Iterable<ZipEntry> {
  const end = bytes.lastIndexOf(END_RECORD);
  if (end === -1 || end + END_RECORD_BYTES > bytes.length) throw new ZipError();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw new ZipError();
    const nameEnd = at + CENTRAL_HEADER_BYTES + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    yield {
      name: bytes.toString('utf8', at + CENTRAL_HEADER_BYTES, nameEnd),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...sizes(bytes, at, bytes.subarray(nameEnd, extraEnd)),
      offset: bytes.readUInt32LE(at + 42),
    };
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
}

/** Sizes of an entry; those too large for the header stand in its ZIP64 extra field (4.5.3). */
function sizes(bytes: Buffer, at: number, extra: Buffer): { packedSize: number; size: number } {
  const packedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  if (size !== ELSEWHERE && packedSize !== ELSEWHERE) return { packedSize, size };
  if (extra.readUInt16LE(0) !== 1) throw new ZipError();
  const wide = [4, 12].map((from) => Number(extra.readBigUInt64LE(from)));
  return { size: wide[0] ?? 0, packedSize: wide[1] ?? 0 };
}

/**
 * Where an entry's data begins. The local header must not contradict the central directory:
 * another reader of the same bytes may trust it instead, and our limits with it.
 */
function dataStart(bytes: Buffer, entry: ZipEntry): number {
  const { offset } = entry;
  const method = bytes.readUInt16LE(offset + 8);
  const known = [STORED, DEFLATED].includes(method);
  if (bytes.readUInt32LE(offset) !== LOCAL_HEADER || method !== entry.method || !known) {
    throw new ZipError();
  }
  const sizesFollow = (bytes.readUInt16LE(offset + 6) & 8) === 8;
  const local = [bytes.readUInt32LE(offset + 18), bytes.readUInt32LE(offset + 22)];
  const declared = [entry.packedSize, entry.size];
  const agrees = local.every((size, i) => size === ELSEWHERE || size === declared[i]);
  if (!sizesFollow && !agrees) throw new ZipError();
  const nameAndExtra = bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return offset + LOCAL_HEADER_BYTES + nameAndExtra;
}

function inflate(packed: Buffer, size: number): Buffer {
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
}
