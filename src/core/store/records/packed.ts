import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { sha256 } from './hashed-content.js';

/** Above this quality it takes ten times as long for a few per cent less. */
const QUALITY = 6;

/** JSON made small: findings and rejected rows repeat themselves a lot. */
export function pack(json: string): Buffer {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
  };
  return brotliCompressSync(json, { params });
}

/** What was packed, if it is what was stored: throws when its hash is another. */
export function unpackVerified({ hash, content }: Packed): string {
  const json = unpack(content);
  if (!sha256(json).equals(hash)) throw new Error('its hash is another');
  return json;
}

/** Packed JSON with the SHA-256 that it had before. */
interface Packed {
  readonly hash: Buffer;
  readonly content: Buffer;
}

/** The inverse of `pack`. */
export function unpack(content: Buffer): string {
  return brotliDecompressSync(content).toString('utf8');
}
