import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

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

/** The inverse of `pack`. */
export function unpack(content: Buffer): string {
  return brotliDecompressSync(content).toString('utf8');
}
