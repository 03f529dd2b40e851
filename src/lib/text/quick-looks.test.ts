import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText, foldText, normaliseToneStyle, tidySpace } from './index.js';

// The slow ways, without the looks that settle most texts: what they give is what must be given.

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<\/?br\b[^<>]*>/gi;
const INVISIBLE = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function tidySlowly(text: string): string {
  return text.replace(BREAK, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function composeSlowly(text: string): string {
  const shaped = (cluster: string) =>
    cluster.replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g, '$2$1');
  return text
    .normalize('NFC')
    .normalize('NFD')
    .replace(/[aeoAEO][\u0300-\u036f]{2,}/g, shaped)
    .normalize('NFC');
}

/** A letter in front that no other touches keeps the look from settling the text. */
function toneSlowly(text: string): string {
  return normaliseToneStyle(`ìê ${text}`).slice('iề '.length);
}

/** Signs count as they stand before composing: of U+0374 it makes one of them. */
const SIGN =
  /[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d`\u00b4\u02bb\u02bc\u02b9\u2018-\u201b\u2032\uff07\u00ab\u00bb\u201c-\u201f\u2033\uff02ðɖ]/;

function foldSlowly(text: string): string {
  const lower = tidySlowly(text).toLowerCase();
  const folded = toneSlowly(composeSlowly(lower.replace(/\u00ad/g, '')));
  if (!SIGN.test(lower)) return folded;
  return folded
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[`\u00b4\u02bb\u02bc\u02b9\u2018-\u201b\u2032\uff07]/g, "'")
    .replace(/[\u00ab\u00bb\u201c-\u201f\u2033\uff02]/g, '"')
    .replace(/[ðɖ]/g, 'đ');
}

const PIECES = [
  ...'aăâeêioôơuưyđAÂĐƠGgqÀàáảãạấềờựịỷỹĩũỉ bcnzZ09.,;:-–—‘’“”"\'`<>/&\u00a0\u00ad\u0301\u0302\u0306\u031b\u0323\u200b\u0085\ufeff\n\tđðɖßſK',
  ...['<br>', '<br/>', '  ', 'hòa', 'thủy', 'qúy', 'gía', 'Ngìa', 'ÒA', 'nghìn'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test.each([
  ['tidySpace', tidySpace, tidySlowly],
  ['composeText', composeText, composeSlowly],
  ['normaliseToneStyle', normaliseToneStyle, toneSlowly],
  ['foldText', foldText, foldSlowly],
])('a quick look changes no answer of %s', (_, quick, slow) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(quick(text)).toBe(slow(text));
    }),
    { numRuns: 2000 },
  );
});

test('a quick look says of every letter alone what the slow way says', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const [alone, between] = [String.fromCharCode(code), `a${String.fromCharCode(code)}b`];
    for (const text of [alone, between]) {
      if (tidySpace(text) !== tidySlowly(text)) expect.fail(`tidySpace ${code.toString(16)}`);
      if (composeText(text) !== composeSlowly(text))
        expect.fail(`composeText ${code.toString(16)}`);
      if (foldText(text) !== foldSlowly(text)) expect.fail(`foldText ${code.toString(16)}`);
    }
  }
});
