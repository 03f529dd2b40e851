import { HOSTILE_TEXTS } from '../procedure-list.js';
import type { Random } from '../random.js';

/** Breaks the text of a delimited file. */
export type TextDamage = (text: string, random: Random) => string;

const FRAGMENTS = ['"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', '\ufeff', ' '];
const LINE_END = /\r\n|\n|\r/;

export const TEXT_DAMAGES: Readonly<Record<string, TextDamage>> = {
  'fragment inserted': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(FRAGMENTS).repeat(random.count()) + text.slice(at);
  },
  'fragments inserted everywhere': (text, random) => {
    const fragment = random.pick(FRAGMENTS);
    return Array.from(text, (letter) => (random.chance(0.05) ? fragment : '') + letter).join('');
  },
  'fragments dropped': (text, random) => {
    const fragment = random.pick(FRAGMENTS);
    return text
      .split(fragment)
      .reduce((whole, part) => whole + (random.chance(0.3) ? '' : fragment) + part);
  },
  'piece repeated': (text, random) => {
    const at = random.below(text.length);
    const piece = text.slice(at, at + 1 + random.below(40));
    return text.slice(0, at) + piece.repeat(random.count()) + text.slice(at);
  },
  'piece cut out': (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + random.below(200));
  },
  'cut off': (text, random) => text.slice(0, random.below(text.length)),
  'lines swapped': (text, random) => random.shuffled(text.split(LINE_END)).join('\n'),
  'one line': (text) => text.split(LINE_END).join(' '),
  'header twice': (text) => `${text.split(LINE_END)[0]}\n${text}`,
  'header names twice': (text) => {
    const [header = '', ...rest] = text.split('\n');
    return [`${header},${header}`, ...rest].join('\n');
  },
  'sep line': (text, random) => `sep=${random.pick([',', ';', '"', '\\', 'ab', ''])}\n${text}`,
  'hostile text inserted': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(HOSTILE_TEXTS) + text.slice(at);
  },
  'control characters': (text, random) =>
    Array.from(text, (letter) =>
      random.chance(0.02) ? String.fromCharCode(random.below(32)) : letter,
    ).join(''),
  'every cell opens a quote': (text) => text.replaceAll(',', ',"'),
  'foreign beginning': (text, random) =>
    random.pick(['{', '[', '<?xml version="1.0"?>', '<table>', 'PK', '\ufeff\ufeff']) + text,
};
