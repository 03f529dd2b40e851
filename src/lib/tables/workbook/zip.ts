import { crc32, inflateRawSync } from 'node:zlib';
import { FileFailure } from '../failure.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';

/** One file inside a ZIP archive, as the central directory describes it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  /** With `/` between its parts, on every system. */
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
const ZIP64_FIELD = 1;

const STORED = 0;
const DEFLATED = 8;

/** A size or place that stands in a ZIP64 extra field instead, or a size behind the data. */
const ELSEWHERE = 0xffffffff;

/**
 * Takes a ZIP archive; gives what its central directory lists. Throws `file-truncated` when the
 * directory isn't whole, lists a name twice or bytes that belong to two entries (another reader of
 * the same file would see other contents), `file-encrypted` when an entry is, and `file-too-large`
 * when the declared sizes are beyond the limits: nothing has been unpacked by then.
 */
export function readZipDirectory(bytes: Buffer, file: string): readonly ZipEntry[] {
  const entries = orTruncated(file, 'ZIP', () => [...centralHeaders(bytes)]);
  if (entries.some((entry) => entry.encrypted)) throw new FileFailure('file-encrypted', { file });
  let total = 0;
  for (const { size } of entries) {
    refuseBytesBeyond(LIMITS.partBytes, size, file);
    total += size;
  }
  refuseBytesBeyond(LIMITS.workbookBytes, total, file);
  orTruncated(file, 'ZIP', () => {
    refuseSharedNames(entries);
    refuseSharedBytes(bytes, entries);
  });
  return entries;
}

/** Gives an entry's bytes. Throws `file-truncated` when they aren't what the directory declares. */
export function unpack(bytes: Buffer, entry: ZipEntry, file: string): Buffer {
  return orTruncated(file, entry.name, () => {
    const packed = packedBytes(bytes, entry, file);
    const content = entry.method === STORED ? packed : inflate(packed, entry.size);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipError();
    return content;
  });
}

/** Gives an entry's bytes as they stand in the archive. Throws `file-truncated`. */
export function packedBytes(bytes: Buffer, entry: ZipEntry, file: string): Buffer {
  return orTruncated(file, entry.name, () => {
    const start = dataStart(bytes, entry);
    return bytes.subarray(start, start + entry.packedSize);
  });
}

class ZipError extends Error {}

/** Whatever breaks while reading a ZIP archive means that the archive is broken. */
function orTruncated<T>(file: string, reason: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new FileFailure('file-truncated', { file, reason }, { cause });
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
      name: bytes.toString('utf8', at + CENTRAL_HEADER_BYTES, nameEnd).replaceAll('\\', '/'),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...placeAndSizes(bytes, at, bytes.subarray(nameEnd, extraEnd)),
    };
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
}

/** Those too large for the header stand in the ZIP64 extra field, in this order (4.5.3). */
function placeAndSizes(
  bytes: Buffer,
  at: number,
  extra: Buffer,
): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
  const inHeader = [24, 20, 42].map((from) => bytes.readUInt32LE(at + from));
  if (!inHeader.includes(ELSEWHERE)) {
    const [size = 0, packedSize = 0, offset = 0] = inHeader;
    return { size, packedSize, offset };
  }
  const wide = zip64Field(extra);
  let from = 0;
  const [size = 0, packedSize = 0, offset = 0] = inHeader.map((value) => {
    if (value !== ELSEWHERE) return value;
    from += 8;
    return Number(wide.readBigUInt64LE(from - 8));
  });
  return { size, packedSize, offset };
}

function zip64Field(extra: Buffer): Buffer {
  let at = 0;
  for (;;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === ZIP64_FIELD) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
}

/** The names of a package's parts differ by more than case (ECMA-376 Part 2, 6.2.2.3). */
function refuseSharedNames(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw new ZipError();
}

/** Entries that share their bytes unpack to more than any honest archive of that size. */
function refuseSharedBytes(bytes: Buffer, entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw new ZipError();
    free = dataStart(bytes, entry) + entry.packedSize;
  }
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

/** zlib's smallest output buffer. */
const LEAST_CHUNK = 64;

/** Into one buffer of the declared size, and a byte more that tells when there is more. */
function inflate(packed: Buffer, size: number): Buffer {
  return inflateRawSync(packed, {
    maxOutputLength: Math.max(size, 1),
    chunkSize: Math.max(size + 1, LEAST_CHUNK),
  });
}
