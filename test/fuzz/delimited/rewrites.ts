import type { Random } from '../random.js';
import { type DelimitedFile, ENCODING_NAMES } from './file.js';

/** Changes how a file is written; the file stays valid and holds the same. */
export type Rewrite = (file: DelimitedFile, random: Random) => void;

export const REWRITES: Readonly<Record<string, Rewrite>> = {
  delimiter: (file, random) => {
    file.delimiter = random.pick([';', '\t', '|', '^', '~', '\x1f']);
  },
  'line ends': (file, random) => {
    file.lineEnds = random.pick([['\r\n'], ['\r'], ['\n', '\r\n', '\r'], ['\r\n', '\n']]);
  },
  'all quoted': (file) => {
    file.quoting = 'always';
  },
  'single quotes': (file) => {
    file.quoting = 'always';
    file.quote = "'";
  },
  'backslashes before quotes': (file) => {
    file.quoting = 'always';
    file.backslash = true;
  },
  'spaces before quotes': (file) => {
    file.quoting = 'always';
    file.gap = ' ';
  },
  'titles above': ({ rows }) => {
    rows.unshift(['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'], [], ['DANH MỤC THỦ TỤC HÀNH CHÍNH']);
  },
  'numbered columns': ({ rows }) => {
    const at = rows.findIndex((row) => row.length > 1);
    rows.splice(
      at + 1,
      0,
      (rows[at] ?? []).map((_, i) => `(${i + 1})`),
    );
  },
  encoding: (file, random) => {
    file.encoding = random.pick(ENCODING_NAMES);
  },
  'sep line': (file) => {
    file.sepLine = true;
  },
  'empty cells at the end': (file, random) => {
    file.trailing = 1 + random.below(5);
  },
  'blank lines': ({ rows }, random) => {
    for (let i = 0; i < 3; i += 1) rows.splice(random.below(rows.length + 1), 0, ['']);
  },
  'header repeated': ({ rows }, random) => {
    const header = rows.find((row) => row.length > 1) ?? [];
    const at = rows.indexOf(header);
    rows.splice(at + 2 + random.below(rows.length - at - 1), 0, [...header]);
  },
  'no line end at the end': (file) => {
    file.endsWithLineEnd = false;
  },
};
