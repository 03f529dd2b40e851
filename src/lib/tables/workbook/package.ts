import { FileFailure } from '../failure.js';
import { type Door, TABLES, unrecognised, unsupported } from '../read/formats.js';
import { XmlReader } from './xml/reader.js';
import { utf8Xml } from './xml/text.js';
import { packedBytes, readZipDirectory, unpack, type ZipEntry } from './zip.js';

/** A workbook or document of many parts in one ZIP archive. Each part is unpacked when it is asked for. */
export class Package {
  /** By name in lower case: parts are told apart without it. */
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** Takes a ZIP file's bytes. Throws `file-encrypted`, `file-truncated` or `file-too-large`. */
  constructor(
    private readonly bytes: Buffer,
    readonly file: string,
  ) {
    const entries = readZipDirectory(bytes, file);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /**
   * Takes the formats that are wanted at a door; gives the one that this package is of. Throws
   * `format-unsupported`, or `file-truncated` when only the name says that it is of one.
   */
  format<F extends string>(wanted: readonly F[], door: Door = TABLES): F {
    const format = this.recognise();
    if (format === undefined) throw unrecognised(this.file, 'zip', door);
    const found = wanted.find((each) => each === format);
    if (found === undefined) throw unsupported(this.file, format, door);
    return found;
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Every entry, in the order of the archive's directory. */
  get list(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  /** An entry's bytes as they are packed. */
  packed(entry: ZipEntry): Buffer {
    return packedBytes(this.bytes, entry, this.file);
  }

  /** A part's bytes. Throws `file-truncated` when it isn't there or isn't whole. */
  read(part: string): Buffer {
    const entry = this.entries.get(part.toLowerCase());
    if (entry === undefined) throw this.broken(part);
    return unpack(this.bytes, entry, this.file);
  }

  /** A part as XML. Throws `file-truncated` when it isn't there, isn't whole or is no text. */
  xml(part: string): XmlReader {
    const text = utf8Xml(this.read(part));
    if (text === undefined) throw this.broken(part);
    return new XmlReader(text, { file: this.file, part });
  }

  private broken(part: string): FileFailure<'file-truncated'> {
    return new FileFailure('file-truncated', { file: this.file, reason: part });
  }

  private recognise(): string | undefined {
    if (this.has('mimetype')) {
      const type = this.read('mimetype').toString('latin1');
      return OPEN_DOCUMENTS.get(/opendocument\.([a-z]+)/.exec(type)?.[1] ?? '');
    }
    if (this.has('content.xml') && this.read('content.xml').includes(OPEN_SPREADSHEET))
      return 'ods';
    if (!this.has('[Content_Types].xml')) return undefined;
    if (this.has('xl/workbook.bin')) return 'xlsb';
    const names = [...this.entries.keys()];
    return OFFICE_FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1];
  }
}

/** Folders that only one kind of Office Open XML package has. */
const OFFICE_FOLDERS = [
  ['xl/', 'xlsx'],
  ['word/', 'docx'],
  ['ppt/', 'pptx'],
] as const;

/** What an OpenDocument workbook without a media type is known by. */
const OPEN_SPREADSHEET = '<office:spreadsheet';

/** The last word of the media type in an OpenDocument package's first entry. */
const OPEN_DOCUMENTS = new Map([
  ['spreadsheet', 'ods'],
  ['text', 'odt'],
  ['presentation', 'odp'],
]);
