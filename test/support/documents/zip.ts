import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. What a header says can be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declared?: { readonly size?: number; readonly crc?: number; readonly method?: number };
  /** Bytes that only the central directory says about it, such as a ZIP64 field. */
  readonly extra?: Uint8Array;
  /** Lists the data of the part of this name instead of its own. */
  readonly sharing?: string;
}

const DEFLATED = 8;

/** A ZIP archive, compressed, as other programs write it (PKWARE APPNOTE 4.3). */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  const offsets = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const sizes = header(part, content, packed);
    const name = Buffer.from(part.name);
    const offset = offsets.get(part.sharing ?? '') ?? at;
    if (part.sharing === undefined) {
      offsets.set(part.name, at);
      const local = Buffer.concat([localHeader(sizes, name), packed]);
      locals.push(local);
      at += local.length;
    }
    centrals.push(centralHeader(sizes, name, offset, part.extra ?? Buffer.alloc(0)));
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endRecord(parts.length, directory.length, at)]);
}

/** Method, time, checksum and sizes: what both headers of a part say. */
function header({ declared }: ZipPart, content: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(declared?.method ?? DEFLATED, 0);
  bytes.writeUInt32LE(declared?.crc ?? crc32(content), 6);
  bytes.writeUInt32LE(packed.length, 10);
  bytes.writeUInt32LE(declared?.size ?? content.length, 14);
  return bytes;
}

function localHeader(sizes: Buffer, name: Buffer): Buffer {
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), sizes, lengths, name]);
}

function centralHeader(sizes: Buffer, name: Buffer, offset: number, extra: Uint8Array): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(name.length, 0);
  rest.writeUInt16LE(extra.length, 2);
  rest.writeUInt32LE(offset, 14);
  const start = Buffer.from('PK\x01\x02\x14\0\x14\0\0\0', 'latin1');
  return Buffer.concat([start, sizes, rest, name, extra]);
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
