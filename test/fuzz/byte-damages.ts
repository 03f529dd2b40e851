import type { Random } from './random.js';

/** Breaks a file of any format, blindly. */
export type ByteDamage = (bytes: Buffer, random: Random) => Buffer;

const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0xfe, 0xc3, 0xe1, 0xef];

export const BYTE_DAMAGES: Readonly<Record<string, ByteDamage>> = {
  'bits flipped': (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let i = 0; i < 1 + random.below(8); i += 1) {
      const at = random.below(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  'bytes replaced': (bytes, random) => {
    const replaced = Buffer.from(bytes);
    const at = random.below(bytes.length);
    replaced.subarray(at, at + 1 + random.below(8)).fill(random.pick(NUMBERS));
    return replaced;
  },
  'bytes inserted': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const inserted = Buffer.alloc(1 + random.below(30), random.pick(NUMBERS));
    return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
  },
  'bytes cut out': (bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(30))]);
  },
  'bytes cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  'bytes of its own repeated': (bytes, random) => {
    const at = random.below(bytes.length);
    const piece = bytes.subarray(at, at + random.below(300));
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  'another encoding from the middle on': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const rest = Buffer.from(bytes.toString('utf8', at), random.pick(['utf16le', 'latin1']));
    return Buffer.concat([bytes.subarray(0, at), rest]);
  },
};
