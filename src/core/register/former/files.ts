import { decodeTsv, encodeTsv } from '../codec/tsv.js';
import { wordReader } from '../codec/word-reader.js';
import { STRENGTHS } from './strengths.js';
import type { FormerName, FormerNames } from './types.js';

const strengthOf = wordReader(STRENGTHS);

export const FORMER_NAMES = {
  file: 'former-names.tsv',
  header: ['survivor', 'name', 'strength', 'code', 'year', 'source'],
} as const;

export const FORMER_NAME_SOURCES = {
  file: 'former-name-sources.tsv',
  header: ['number', 'source'],
} as const;

/** Takes the former names; gives the text of their file and that of their sources. */
export function encodeFormerNames({ names, sources }: FormerNames): {
  names: string;
  sources: string;
} {
  const rows = names.map(({ survivor, name, strength, code = '', year = '', source }) => [
    survivor,
    name,
    strength,
    code,
    year,
    source,
  ]);
  return {
    names: encodeTsv(FORMER_NAMES.header, rows),
    sources: encodeTsv(FORMER_NAME_SOURCES.header, [...sources]),
  };
}

/** The way back. Throws `RegisterError` when a file is damaged. */
export function decodeFormerNames(texts: { names: string; sources: string }): FormerNames {
  const names = decodeTsv(texts.names, FORMER_NAMES.header, FORMER_NAMES.file, readName);
  const { header, file } = FORMER_NAME_SOURCES;
  const sources = decodeTsv(texts.sources, header, file, (cells, at): [string, string] => [
    cells[at] ?? '',
    cells[at + 1] ?? '',
  ]);
  return { names, sources: new Map(sources) };
}

function readName(cells: readonly string[], at: number): FormerName {
  const [survivor = '', name = '', strength, code, year, source = ''] = cells.slice(at, at + 6);
  return {
    survivor,
    name,
    strength: strengthOf(strength),
    ...(code && { code }),
    ...(year && { year }),
    source,
  };
}
