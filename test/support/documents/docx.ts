import { packParts, relationships } from './xlsx.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of a document: its root element by its local name, with this XML inside. */
export function root(name: string, content: string): string {
  return `<w:${name} xmlns:w="${MAIN}">${content}</w:${name}>`;
}

/** The parts of a document whose body holds this XML. */
export function docxParts(body: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  };
}

/** A paragraph of this text, which is XML. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A picture in a paragraph of its own. */
export const PICTURE = '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r></w:p>';

/** A paragraph that Word numbers by itself, by the list of this id. */
export function numbered(text: string, list = 1): string {
  const properties = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return paragraph(text).replace('<w:p>', `<w:p>${properties}`);
}

/** The bytes of a document whose body holds this XML; list 1 counts "1.", "2.", …. */
export function docxOf(body: string): Buffer {
  return packParts({
    ...docxParts(body),
    'word/_rels/document.xml.rels': relationships([['numbering', 'numbering.xml']]),
    'word/numbering.xml': root(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
  });
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
