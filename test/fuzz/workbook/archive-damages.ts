import type { ZipPart } from '../../support/documents/zip.js';
import type { Random } from '../random.js';

/** Breaks what a ZIP archive says about its entries. */
export type ArchiveDamage = (entries: readonly ZipPart[], random: Random) => readonly ZipPart[];

const SIZES = [0, 1, 100, 0x7fffffff, 0xfffffffe, 0xffffffff];

export const ARCHIVE_DAMAGES: Readonly<Record<string, ArchiveDamage>> = {
  'a size that lies': onEntry((entry, random) => ({
    ...entry,
    declared: { ...entry.declared, size: random.pick(SIZES) },
  })),
  'a checksum that lies': onEntry((entry, random) => ({
    ...entry,
    declared: { ...entry.declared, crc: random.below(1000) },
  })),
  'a method that lies': onEntry((entry, random) => ({
    ...entry,
    declared: { ...entry.declared, method: random.pick([0, 1, 9, 12, 14, 99]) },
  })),
  'an odd extra field': onEntry((entry, random) => ({
    ...entry,
    extra: Buffer.from(
      random.pick(['01', '01000000', '0100080000000000', '01001800ffff', '9999ffff']),
      'hex',
    ),
  })),
  'bytes of another entry': (entries, random) => {
    const { name } = random.pick(entries.slice(0, 1));
    return onEntry((entry) => (entry.name === name ? entry : { ...entry, sharing: name }))(
      entries,
      random,
    );
  },
  'an entry twice': (entries, random) => [...entries, random.pick(entries)],
  'an entry dropped': (entries, random) => {
    const dropped = random.pick(entries);
    return entries.filter((entry) => entry !== dropped);
  },
  'entries with each other’s names': (entries, random) => {
    const names = random.shuffled(entries.map(({ name }) => name));
    return entries.map((entry, i) => ({ ...entry, name: names[i] ?? entry.name }));
  },
  'an odd name': onEntry((entry, random) => ({
    ...entry,
    name: random.pick([
      '',
      '/',
      '../x',
      '__proto__',
      `/${entry.name}`,
      'mimetype',
      'xl/workbook.bin',
    ]),
  })),
};

function onEntry(change: (entry: ZipPart, random: Random) => ZipPart): ArchiveDamage {
  return (entries, random) => {
    const changed = random.pick(entries);
    return entries.map((entry) => (entry === changed ? change(entry, random) : entry));
  };
}
