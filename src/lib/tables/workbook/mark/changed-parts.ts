import { applyEdits, lastChildEdits, prefixOf, withAttribute } from '../add/xlsx/edits.js';
import { attributeText } from '../add/xlsx/text.js';
import { readXmlPart, type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';
import type { Package } from '../package.js';
import type { XmlReader } from '../xml/reader.js';
import { packZip, type ZipContent } from '../zip-writer.js';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What the types of relationships begin with (ECMA-376-1, 22.1); strict documents have another. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespace of sheets, notes and styles, in documents of either edition. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The parts of a package as they are changed one after the other; those that nobody touches stay as they are packed. */
export class ChangedParts {
  readonly #changed = new Map<string, XmlPart>();
  readonly #added: string[] = [];

  constructor(private readonly parts: Package) {}

  has(part: string): boolean {
    return this.#changed.has(part.toLowerCase()) || this.parts.has(part);
  }

  /** A part as it is now. */
  read(part: string): XmlPart {
    return this.#changed.get(part.toLowerCase()) ?? readXmlPart(this.parts, part);
  }

  /** As `Package.xml` gives it. */
  xml(part: string): XmlReader {
    return xmlReader(this.read(part));
  }

  /** Takes what a part is from now on. */
  put(part: string, bytes: Buffer): void {
    this.#changed.set(part.toLowerCase(), { bytes, part, file: this.parts.file });
  }

  /** Takes a new part and its media type. */
  add(part: string, bytes: Buffer, type: string): void {
    this.put(part, bytes);
    this.#added.push(part);
    const types = this.read(CONTENT_TYPES);
    // Some programs declare parts that they don't write.
    if (types.bytes.includes(`"/${part}"`)) return;
    this.put(
      CONTENT_TYPES,
      withLast(types, 'Types', 'Override', { PartName: `/${part}`, ContentType: type }),
    );
  }

  /** The first name that no part has; `name` makes one of a number. */
  freeName(name: (number: number) => string): string {
    for (let number = 1; ; number += 1) if (!this.has(name(number))) return name(number);
  }

  /** Has one part lead to another; gives the id of the relationship. */
  relate(from: string, type: string, to: string): string {
    const part = relationshipsOf(from);
    if (!this.has(part)) {
      this.#added.push(part);
      this.put(
        part,
        Buffer.from(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`),
      );
    }
    const known = this.read(part);
    const id = freeId(known.bytes.toString());
    this.put(
      part,
      withLast(known, 'Relationships', 'Relationship', {
        Id: id,
        Type: `${this.namespace}/${type}`,
        Target: `/${to}`,
      }),
    );
    return id;
  }

  /**
   * Takes the opening tag of a part's root and the id of a relationship; gives the attribute that leads there, with the
   * prefix that the part has for it.
   */
  leading(root: string, id: string): string {
    const { namespace } = this;
    const known = /\sxmlns:([\w.-]+)\s*=\s*(["'])([^"']*)\2/g;
    const prefix = [...root.matchAll(known)].find(([, , , uri]) => uri === namespace)?.[1];
    return prefix === undefined ? `xmlns:r="${namespace}" r:id="${id}"` : `${prefix}:id="${id}"`;
  }

  /** The namespace that new sheets, notes and styles are written in: parts of two editions don't make one workbook. */
  get main(): string {
    return this.namespace.startsWith('http://purl.oclc.org/') ? STRICT_MAIN : MAIN;
  }

  /** The namespace of the ids of relationships, which their types begin with. */
  private get namespace(): string {
    const root = this.read('_rels/.rels').bytes.toString();
    return /"([^"]*)\/officeDocument"/.exec(root)?.[1] ?? TRANSITIONAL;
  }

  /** The package with all that was changed. */
  pack(): Buffer {
    const contents = this.parts.list.map((entry): ZipContent => {
      const changed = this.#changed.get(entry.name.toLowerCase());
      if (changed === undefined) return { entry, packed: this.parts.packed(entry) };
      return { name: entry.name, content: changed.bytes };
    });
    const added = this.#added.map((name) => ({ name, content: this.read(name).bytes }));
    return packZip([...contents, ...added]);
  }
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function freeId(relationships: string): string {
  for (let number = 1; ; number += 1) {
    const id = `rIdHaicap${number}`;
    if (!relationships.includes(`"${id}"`)) return id;
  }
}

/** A part with one more child, the last of its root. */
function withLast(
  part: XmlPart,
  root: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Buffer {
  const { bytes } = part;
  const xml = xmlReader(part);
  const depth = xml.root(root);
  const tag = { start: xml.tagStart, end: xml.position };
  const prefix = prefixOf(bytes, tag);
  const child = Object.entries(attributes).reduce(
    (text, [attribute, value]) => withAttribute(text, attribute, attributeText(value)),
    `<${prefix}${name}/>`,
  );
  while (xml.nextChild(depth));
  const places = { tag, end: xml.tagStart };
  return applyEdits(bytes, lastChildEdits(bytes, places, `${prefix}${root}`, child));
}
