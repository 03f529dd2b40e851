import { HOSTILE_TEXTS } from '../procedure-list.js';
import type { Random } from '../random.js';
import { escapeXml } from './build.js';

/** Breaks the XML of a part. */
export type XmlDamage = (xml: string, random: Random) => string;

const ATTRIBUTE = / [\w:]+="[^"]*"/g;

const VALUES = [
  '',
  '0',
  '-1',
  '1.5',
  '1e9',
  'NaN',
  'Infinity',
  '4294967296',
  '99999999999999999999',
  'A0',
  'A1',
  'B3',
  'a1',
  '$A$1',
  'XFE1',
  'ZZZZZZZ1',
  'A1048577',
  'A99999999999',
  'A1:XFD1048576',
  'C3:A1',
  'A3:A4:A5',
  'A:A',
  's',
  'n',
  'b',
  'e',
  'd',
  'str',
  'inlineStr',
  '__proto__',
  'true',
  'hidden',
  '&#0;',
  '&nbsp;',
  '&lol;',
  '&#x1b;[31m',
  '../../../../etc/passwd',
  'rId1',
];

const TEXTS = [
  '',
  '0',
  '-1',
  '1E400',
  '-1E400',
  '1E308',
  '5E-324',
  '1.7976931348623157E308',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '2958466',
  '-2958466',
  '60',
  '1e15',
  '123456789012345678901234567890',
  '2025-02-31',
  '2025-07-01T25:61:61',
  '99999-01-01',
  '999999999',
  '#N/A',
  '#KHÔNG!',
  '_x0000_',
  '_x001B_[31m',
  '&',
  '&amp;amp;',
  ']]>',
  '<![CDATA[<v>]]>',
  '<![CDATA[',
  '<!--',
  '<v>1</v>',
];

const MERGES = [
  'A2:C2',
  'A3:A6',
  'B3:D9',
  'C4:E5',
  'E9:B3',
  'A1:XFD1048576',
  'A3:XFD3',
  'A1:A1048576',
  'B2:B2',
  'A1:B',
];

const FORMATS = [
  '0.00E+00',
  '# ?/?',
  '[h]:mm:ss',
  'yyyy-mm-ddThh:mm:ss.000',
  '[$-42A]dddd',
  '[Red][<5]0;[Blue]"a"',
  '@@@',
  '"',
  '\\',
  '[',
  ';;;',
  '0'.repeat(250),
  '?'.repeat(5000),
  '[DBNum1]0',
  'b2yyyy',
  'e',
];

export const XML_DAMAGES: Readonly<Record<string, XmlDamage>> = {
  'attribute dropped': onTag((tag, random) => onAttribute(tag, random, () => '')),
  'attribute twice': onTag((tag, random) => onAttribute(tag, random, (one) => one + one)),
  'attribute renamed': onTag((tag, random) =>
    onAttribute(tag, random, (one) => one.replace(/\w+=/, `${random.pick(['r', 's', 't', 'x'])}=`)),
  ),
  'attribute changed': onTag((tag, random) =>
    onAttribute(tag, random, (one) => one.replace(/".*"/s, () => `"${random.pick(VALUES)}"`)),
  ),
  'attributes changed everywhere': (xml, random) =>
    xml.replace(ATTRIBUTE, (one) =>
      random.chance(0.03) ? one.replace(/".*"/s, () => `"${random.pick(VALUES)}"`) : one,
    ),
  'cell types changed': (xml, random) =>
    xml.replace(/ t="\w+"/g, (type) =>
      random.chance(0.1) ? ` t="${random.pick(['s', 'n', 'b', 'e', 'd', 'str', 'z', ''])}"` : type,
    ),
  'shared texts mixed up': (xml, random) =>
    xml.replace(/(t="s"[^>]*><v>)\d+/g, (whole, open) =>
      random.chance(0.1)
        ? open + random.pick(['-1', '0', '999999', '1.5', '', '1e1', ' 1'])
        : whole,
    ),
  'values changed': (xml, random) =>
    xml.replace(/(<(?:v|t|f)(?: [^>]*)?>)[^<]*/g, (whole, open) =>
      random.chance(0.05) ? open + random.pick(TEXTS) : whole,
    ),
  'hostile text': (xml, random) =>
    xml.replace(/(<(?:v|t)(?: [^>]*)?>)[^<]*/g, (whole, open) =>
      random.chance(0.02) ? open + escapeXml(random.pick(HOSTILE_TEXTS)) : whole,
    ),
  merges: (xml, random) => {
    const merges = Array.from({ length: 1 + random.below(4) }, () => random.pick(MERGES));
    return xml.replace('<mergeCells count="1">', (open) =>
      merges.reduce((list, range) => `${list}<mergeCell ref="${range}"/>`, open),
    );
  },
  'formats changed': (xml, random) =>
    xml.replace(
      /formatCode="[^"]*"/g,
      () => `formatCode="${escapeXml(random.pick(FORMATS)).replaceAll('"', '&quot;')}"`,
    ),
  'rows taken elsewhere': (xml, random) =>
    xml.replace(/<row r="\d+"/g, (row) =>
      random.chance(0.1) ? `<row r="${random.pick(['1', '2', '3', '1048576', '70000'])}"` : row,
    ),
  'tag dropped': onTag(() => ''),
  'tag twice': onTag((tag) => tag + tag),
  'tag renamed': onTag((tag, random) =>
    tag.replace(
      /\w+/,
      random.pick(['row', 'c', 'v', 'f', 'is', 't', 'r', 'si', 'x:row', 'sheetData']),
    ),
  ),
  'tag closed at once': onTag((tag) => tag.replace(/\/?>$/, '/>')),
  'piece repeated': (xml, random) => {
    const tokens = tokensOf(xml);
    const at = random.below(tokens.length);
    const piece = tokens.slice(at, at + 1 + random.below(12)).join('');
    const times = Math.min(random.count(), Math.ceil(20_000_000 / (piece.length + 1)));
    return [...tokens.slice(0, at), piece.repeat(times), ...tokens.slice(at)].join('');
  },
  'piece moved': (xml, random) => {
    const tokens = tokensOf(xml);
    const piece = tokens.splice(random.below(tokens.length), 1 + random.below(12));
    tokens.splice(random.below(tokens.length), 0, ...piece);
    return tokens.join('');
  },
  'piece cut out': (xml, random) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + xml.slice(at + random.below(60));
  },
  'cut off': (xml, random) => xml.slice(0, random.below(xml.length + 1)),
  nested: onTag((tag, random) => '<a>'.repeat(random.count()) + tag),
  'a document type': (xml, random) =>
    `<!DOCTYPE x [<!ENTITY lol "${'ha'.repeat(random.below(100))}">]>${xml}`,
  'markup inserted': (xml, random) => {
    const at = random.below(xml.length + 1);
    const markup = random.pick([
      '<',
      '>',
      '&',
      '"',
      "'",
      '<!',
      '<!--',
      '-->',
      '<?',
      '<![CDATA[',
      ']]>',
      '\0',
      '</',
    ]);
    return xml.slice(0, at) + markup + xml.slice(at);
  },
};

/** Tags and the text between them, in turn. */
function tokensOf(xml: string): string[] {
  return xml.split(/(<[^>]*>)/);
}

/** Changes one tag, mostly an opening one. */
function onTag(change: (tag: string, random: Random) => string): XmlDamage {
  return (xml, random) => {
    const tokens = tokensOf(xml);
    const tags = tokens.flatMap((token, i) => (token.startsWith('<') ? [i] : []));
    if (tags.length === 0) return xml;
    const at = random.pick(tags);
    tokens[at] = change(tokens[at] ?? '', random);
    return tokens.join('');
  };
}

function onAttribute(tag: string, random: Random, change: (attribute: string) => string): string {
  const attributes = tag.match(ATTRIBUTE) ?? [];
  if (attributes.length === 0) return tag;
  const chosen = random.pick(attributes);
  return tag.replace(chosen, () => change(chosen));
}
