import type { Random } from '../random.js';
import { escapeXml, SHEET, STRINGS, STYLES, WORKBOOK } from './build.js';

/** The parts of a workbook: edited in place. */
export type Parts = Record<string, string | Uint8Array>;

/** Changes how a workbook is written; it stays valid and holds the same. */
export type WorkbookRewrite = (parts: Parts, random: Random) => void;

const TEXT_ELEMENT = /(<t(?: [^>]*)?>)([^<]*)(<\/t>)/g;
const BARE_NUMBER = /(<c r="\w+"(?: s="\d")?><v>)(\d+(?:\.\d+)?)(?=<\/v>)/g;

/** Marks a sheet whose rows and cells must keep their places. */
const MOVED = '<!-- moved -->';

const SHEET_NAMES = [
  '../../../etc/passwd',
  'C:\\con',
  '__proto__',
  'constructor',
  '',
  ' ',
  'a'.repeat(300),
  '\u202ea',
  'Danh mục &amp; "phụ lục"',
  '&#10;',
];

/** Every one; whichever meet in a workbook must leave it valid. */
export const WORKBOOK_REWRITES: Readonly<Record<string, WorkbookRewrite>> = {
  'comments between elements': onXml((xml, random) =>
    xml.replace(/(?<=>)(?=<(?:row|c|v|si|f|is|xf|sheet)[ />])/g, () =>
      random.chance(0.2) ? '<!-- <row> & -->' : '',
    ),
  ),
  'comments in values': on([SHEET], (xml, random) =>
    xml.replace(/<v>(\d)(\d)/g, (whole, a, b) =>
      random.chance(0.5) ? `<v>${a}<!--9-->${b}` : whole,
    ),
  ),
  'processing instructions': onXml((xml, random) =>
    xml.replace(/(?<=>)(?=<row)/g, () => (random.chance(0.2) ? '<?x <row>?>' : '')),
  ),
  'blanks between elements': onXml((xml, random) =>
    xml.replace(/(?<=>)(?=<(?:row|c|v|si|xf|sheet|mergeCell)[ />])/g, () =>
      random.pick(['', ' ', '\n\t', '\r\n']),
    ),
  ),
  'blanks in tags': onXml((xml) => xml.replace(/"(?=\/?>)/g, '"\n ')),
  'character data': on([SHEET, STRINGS], (xml, random) =>
    xml.replace(TEXT_ELEMENT, (whole, open, text, close) =>
      random.chance(0.5) || /&gt;|\]/.test(text)
        ? whole
        : `${open}${inCharacterData(text)}${close}`,
    ),
  ),
  'letters as references': on([SHEET, STRINGS], (xml, random) =>
    xml.replace(TEXT_ELEMENT, (_, open, text, close) => {
      const letters = text.replace(/[^\0-\x7f]/gu, (letter: string) =>
        random.chance(0.3) ? `&#x${letter.codePointAt(0)?.toString(16)};` : letter,
      );
      return `${open}${letters}${close}`;
    }),
  ),
  'rich text': on([SHEET, STRINGS], (xml, random) =>
    xml.replace(TEXT_ELEMENT, (whole, _, text) =>
      random.chance(0.5) || /[&\r]|_x/.test(text) ? whole : inRuns(text, random),
    ),
  ),
  'a namespace prefix': (parts, random) => {
    const part = random.pick([SHEET, STRINGS, STYLES, WORKBOOK]);
    change(parts, part, (xml) =>
      xml.replace(/<(\/?)(?=\w)(?!\w+:)/g, '<$1x:').replace(' xmlns="', ' xmlns:x="'),
    );
  },
  'single quotes': onXml((xml) => xml.replace(/="([^"']*)"/g, "='$1'")),
  'attributes in another order': on([SHEET], (xml) =>
    xml.replace(/<c (r="\w+") ([^/>]+)>/g, '<c $2 $1>'),
  ),
  'unknown attributes': on([SHEET], (xml) =>
    xml.replace(/<(row|c) /g, '<$1 xmlns:y="urn:y" y:r="0" y:t="e" z="&lt;" '),
  ),
  'unknown elements': on([SHEET], (xml) =>
    xml
      .replaceAll('</row>', '<extLst><ext><c r="ZZ9"><v>1</v></c></ext></extLst></row>')
      .replace(
        '</sheetData>',
        '$&<extLst><ext><row r="1"><c r="A1"><v>1</v></c></row></ext></extLst>',
      ),
  ),
  'cells without places': on([SHEET], (xml) =>
    areMoved(xml) ? xml : xml.replace(/<c r="\w+"/g, '<c'),
  ),
  'rows without numbers': on([SHEET], (xml) =>
    areMoved(xml) ? xml : xml.replace(/<row r="\d+"/g, '<row'),
  ),
  'rows and cells in another order': on([SHEET], (xml, random) => {
    if (!isPlaced(xml)) return xml;
    const moved = xml.replace(/(<row r="\d+">)(.*?)(?=<\/row>)/gs, (_, open, cells) => {
      const list: string[] = cells.split(/(?=<c r)/);
      return open + random.shuffled(list).join('');
    });
    return moved.replace(
      /<row r="\d.*<\/row>/s,
      (rows) => `${MOVED}${random.shuffled(rows.split(/(?<=<\/row>)/)).join('')}`,
    );
  }),
  'numbers with exponents': on([SHEET], (xml, random) =>
    xml.replace(
      BARE_NUMBER,
      (_, open, number) =>
        open + random.pick([number, `${number}E0`, `${number}e+00`, `00${number}`, ` ${number}`]),
    ),
  ),
  'empty rows and cells': on([SHEET], (xml) =>
    xml.replace(
      '</sheetData>',
      `${'<row/>'.repeat(50)}<row ht="9" r="1048576"><c s="1" r="XFD1048576"/></row>$&`,
    ),
  ),
  'a strange used range': on([SHEET], (xml, random) =>
    xml.replace(
      /<dimension[^>]*>/,
      random.pick(['', '<dimension ref="A1:XFD1048576"/>', '<dimension ref=""/>']),
    ),
  ),
  'an odd sheet name': on([WORKBOOK], (xml, random) =>
    xml.replace(/ name="A"/, () => ` name="${escapeQuotes(random.pick(SHEET_NAMES))}"`),
  ),
  'UTF-16': (parts, random) => {
    const part = random.pick([SHEET, STRINGS, STYLES, WORKBOOK]);
    const content = parts[part];
    if (typeof content === 'string') parts[part] = Buffer.from(`\ufeff${content}`, 'utf16le');
  },
  'a byte order mark': onXml((xml) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
  'parts that nothing leads to': (parts) => {
    parts['docProps/custom.xml'] = '<a';
    parts['xl/worksheets/sheet2.xml'] = '';
  },
  'names of parts in capitals': (parts, random) => {
    const part = random.pick([SHEET, STRINGS, STYLES]);
    parts[part.toUpperCase()] = parts[part] ?? '';
    delete parts[part];
  },
};

function areMoved(xml: string): boolean {
  return xml.includes(MOVED);
}

/** Whether every row and cell says where it stands, right after its name. */
function isPlaced(xml: string): boolean {
  return !/<(?:row|c)(?! r=)[ />]|<extLst/.test(xml);
}

/** Changes one part, unless another rewrite has made bytes of it. */
function change(parts: Parts, part: string, edit: (xml: string) => string): void {
  const content = parts[part];
  if (typeof content === 'string') parts[part] = edit(content);
}

function on(
  names: readonly string[],
  edit: (xml: string, random: Random) => string,
): WorkbookRewrite {
  return (parts, random) => {
    for (const name of names) change(parts, name, (xml) => edit(xml, random));
  };
}

function onXml(edit: (xml: string, random: Random) => string): WorkbookRewrite {
  return on([SHEET, STRINGS, STYLES, WORKBOOK], edit);
}

function inCharacterData(text: string): string {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  return escapeXml(plain) === text ? `<![CDATA[${plain}]]>` : text;
}

/** The text of runs, with a reading aid that is no text. */
function inRuns(text: string, random: Random): string {
  const letters = Array.from(text);
  const at = random.below(letters.length + 1);
  const runs = [letters.slice(0, at), letters.slice(at)];
  const elements = runs.map(
    (run) => `<r><rPr><b/></rPr><t xml:space="preserve">${run.join('')}</t></r>`,
  );
  return `${elements.join('')}<rPh sb="0" eb="1"><t>khác</t></rPh>`;
}

function escapeQuotes(text: string): string {
  return text.replaceAll('"', '&quot;');
}
