export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const NAMESPACE = `xmlns:w="${MAIN}"`;

/** Levels of headings and of lists that have a look. */
export const HEADINGS = 6;
export const LEVELS = 9;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATED}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Half points: 14 for texts, as offices write (Decree 30/2020/NĐ-CP, appendix I). */
const SIZE = 28;

const STYLES =
  `${XML}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  `<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  `${Array.from({ length: HEADINGS }, (_, at) => headingStyle(at + 1)).join('')}</w:styles>`;

/** The first stands in the middle, as a title does. */
function headingStyle(level: number): string {
  const centred = level === 1 ? '<w:jc w:val="center"/>' : '';
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>${centred}<w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    '<w:rPr><w:b/></w:rPr></w:style>'
  );
}

const BULLETS = ['–', '+', '•'];

/** How far each level of a list stands in, in twentieths of a point. */
const INDENT = 425;

const NUMBERING =
  `${XML}<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  `${Array.from({ length: LEVELS }, (_, at) => levelXml(at)).join('')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

function levelXml(level: number): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>` +
    `<w:lvlText w:val="${BULLETS[level % BULLETS.length]}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${INDENT * (level + 1)}" w:hanging="${INDENT}"/></w:pPr></w:lvl>`
  );
}

/** The parts that are the same in every document, those first by which a file is known. */
export const FIXED_PARTS: readonly (readonly [name: string, text: string])[] = [
  ['[Content_Types].xml', TYPES],
  ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
  [
    'word/_rels/document.xml.rels',
    relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
  ],
  ['word/styles.xml', STYLES],
  ['word/numbering.xml', NUMBERING],
];
