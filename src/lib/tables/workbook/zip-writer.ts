import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ZipEntry } from './zip.js';

/** An entry that is written as it was packed, or new content that is yet to be. */
export type ZipContent =
  | { readonly name: string; readonly content: Buffer }
  | { readonly entry: ZipEntry; readonly packed: Buffer };

interface Header {
  readonly name: Buffer;
  /** Method, time, checksum, sizes: what both headers of an entry say. */
  readonly fields: Buffer;
  readonly packed: Buffer;
}

const DEFLATED = 8;

/** 1 January 1980: the first day that the format knows. No entry tells when it was written. */
const NO_DAY = 0x21;

/** Version 2.0; names are UTF-8 (PKWARE APPNOTE 4.4.3 and 4.4.4). */
const VERSION_AND_FLAGS = Buffer.from([20, 0, 0, 8]);

/** Takes the entries of an archive in their order; gives the archive: the same bytes at any time. */
export function packZip(contents: readonly ZipContent[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, fields, packed } of contents.map(headerOf)) {
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), VERSION_AND_FLAGS, fields, lengths, name];
    centrals.push(centralHeader(name, fields, at));
    locals.push(...local, packed);
    at += packed.length + local.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endRecord(contents.length, directory.length, at)]);
}

function headerOf(content: ZipContent): Header {
  const { name, method, crc, size, packed } =
    'entry' in content ? { ...content.entry, packed: content.packed } : packedNow(content);
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(method, 0);
  fields.writeUInt16LE(NO_DAY, 4);
  fields.writeUInt32LE(crc, 6);
  fields.writeUInt32LE(packed.length, 10);
  fields.writeUInt32LE(size, 14);
  return { name: Buffer.from(name), fields, packed };
}

/** The zlib in Node packs into other bytes on another processor or in another version; this library doesn't. */
function packedNow({ name, content }: { readonly name: string; readonly content: Buffer }) {
  const packed = Buffer.from(deflateSync(content, { level: 3 }));
  return { name, method: DEFLATED, crc: crc32(content), size: content.length, packed };
}

function centralHeader(name: Buffer, fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(name.length, 0);
  rest.writeUInt32LE(offset, 14);
  const start = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), VERSION_AND_FLAGS]);
  return Buffer.concat([start, fields, rest, name]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
