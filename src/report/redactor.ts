import type { Change, FieldChange } from '../core/compare/index.js';
import {
  type AnyFailure,
  type Finding,
  type Findings,
  sayOtherwise,
} from '../core/findings/index.js';
import {
  type ColumnOf,
  EXTRA,
  type Fields,
  isExtra,
  type Kind,
  personalWords,
  personColumn,
} from '../core/kinds/index.js';
import type { UnreadableInput } from '../core/reading/index.js';
import { isJsonList, type Json } from '../lib/tables/index.js';
import { type Known, MASK, type Mask, mapParams, personalMask } from '../lib/text/index.js';
import type { FileNames } from './file-names.js';
import { mapTexts } from './map-texts.js';
import { present } from './present.js';
import type { QuestionView } from './questions/view.js';

/** Parts of a report that are never data: names in a schema, which are looked up by the words, hashes and ids. */
const NOT_DATA: ReadonlySet<string> = new Set([
  'rule',
  'part',
  'expected',
  'sha256',
  'id',
  'statements',
]);

/** Parts that name a file: shown as they are, unless they are asked to be masked, too. */
const FILE_NAMES: ReadonlySet<string> = new Set([
  'file',
  'pattern',
  'out',
  'beside',
  'decisions',
  'workbook',
  'directory',
  'old',
  'new',
  'rejectedFiles',
  'files',
  'undated',
  'younger',
  'others',
]);

/** Parameters that name a person. */
const PERSONS: ReadonlySet<string> = new Set(['by']);

/** What is known besides the kind of what is to be masked. */
export interface Masking {
  /** The persons of the tables that a command read. */
  readonly persons?: Known & { readonly columnOf?: ColumnOf };
  /** Present where names of files are to be masked, too. */
  readonly files?: FileNames;
}

/**
 * Masks personal data, knowing which fields of a kind hold it, which columns and which words tell it, and who is
 * known from the tables. Whatever else a report holds passes `everyText`, so that no part of one can be forgotten.
 */
export class Redactor {
  readonly #mask: Mask;
  readonly #files: FileNames | undefined;
  readonly #personal: ReadonlySet<string>;
  readonly #isKeyPersonal: boolean;
  readonly #columnOf: ColumnOf;

  constructor(kind: Kind | undefined, { persons, files }: Masking = {}) {
    this.#mask = personalMask(personalWords(), persons);
    this.#files = files;
    this.#columnOf = persons?.columnOf ?? personColumn;
    this.#personal = new Set(
      kind?.fields.flatMap(({ field, personal }) => (personal ? [field] : [])),
    );
    this.#isKeyPersonal = kind?.key.some((field) => this.#personal.has(field)) ?? false;
  }

  /** What it was known by was made of what is masked. */
  finding({ fingerprint: _, ...found }: Finding): Finding {
    const { field, value, key, fix, params, place } = found;
    const isCell = value !== undefined && this.#isPersonalColumn(place.column);
    const mask = isCell ? () => MASK : this.#maskFor(field);
    // The same code with the same parameters, each text still a text.
    return {
      ...found,
      ...present({
        value: value === undefined ? undefined : mask(value),
        key: key === undefined ? undefined : this.key(key),
        fix: fix && { from: mask(fix.from), to: mask(fix.to) },
      }),
      params: mapParams(params, (text, name) =>
        name === 'keys' ? this.key(text) : maskParam(text, name, mask),
      ),
    } as Finding;
  }

  findings(found: Findings): Findings {
    return sayOtherwise(found, (one) => this.finding(one));
  }

  /** Inputs that could not be read. */
  unreadable<T extends UnreadableInput>(inputs: readonly T[]): T[] {
    return inputs.map((input) => ({ ...input, failure: this.failure(input.failure) }));
  }

  /** Every text of a report, however deep: a part that no other method knows has no personal data in it either. */
  everyText<R>(report: R): R {
    return mapTexts(report, (text, name) => {
      if (NOT_DATA.has(name)) return text;
      return FILE_NAMES.has(name) ? (this.#files?.masked(text) ?? text) : this.#mask(text);
    });
  }

  /** A cell of a column with this header. */
  cell(header: string | undefined, text: string): string {
    return this.#isPersonalColumn(header) ? MASK : this.#mask(text);
  }

  text(text: string): string {
    return this.#mask(text);
  }

  questions(questions: readonly QuestionView[]): QuestionView[] {
    const masked = questions.map(({ evidence, examples, ...question }) => ({
      ...question,
      evidence: this.texts(evidence),
      examples: examples.map(({ words, ...row }) => ({ ...row, words: this.texts(words) })),
    }));
    return this.everyText(masked);
  }

  /** A file that holds one text is named by its record's key. */
  manifest<T extends { readonly texts?: readonly NamedText[] | undefined }>(manifest: T): T {
    const texts = manifest.texts?.map((text) => {
      const key = this.key(text.key);
      return { ...text, key, name: key === text.key ? text.name : MASK };
    });
    return texts === undefined ? manifest : { ...manifest, texts };
  }

  /** The names of files are shown as findings show them. */
  failure(failure: AnyFailure): AnyFailure {
    return failure.masked((text, name) =>
      FILE_NAMES.has(name) ? (this.#files?.masked(text) ?? text) : this.#mask(text),
    );
  }

  change(change: Change): Change {
    const { key, oldKey, name, fields } = change;
    return {
      ...change,
      key: this.key(key),
      name: this.#maskFor('name')(name),
      fields: fields.map((field) => this.#fieldChange(field)),
      ...present({ oldKey: oldKey === undefined ? undefined : this.key(oldKey) }),
    };
  }

  /** Texts of cells by field or header, those of an address among them. */
  texts(texts: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [
        field,
        this.#isPersonalColumn(field) ? MASK : this.#maskFor(field)(text),
      ]),
    );
  }

  fields(fields: Fields): Fields {
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        field,
        maskJson(value, this.#maskFor(field)),
      ]),
    );
  }

  key(key: string): string {
    return this.#isKeyPersonal ? MASK : this.#mask(key);
  }

  #fieldChange(change: FieldChange): FieldChange {
    const { field, from, to } = change;
    const mask = this.#maskFor(field);
    return {
      ...change,
      ...present({
        from: from === undefined ? undefined : maskJson(from, mask),
        to: to === undefined ? undefined : maskJson(to, mask),
      }),
    };
  }

  #maskFor(field: string | undefined): Mask {
    return field !== undefined && this.#isPersonal(field) ? () => MASK : this.#mask;
  }

  #isPersonalColumn(header: string | undefined): boolean {
    return header !== undefined && this.#columnOf(header) !== undefined;
  }

  /** Of a column that no field takes nobody knows what it holds. */
  #isPersonal(field: string): boolean {
    const [whole = field] = field.split('.');
    return (
      [field, whole].some((one) => this.#personal.has(one)) || field === EXTRA || isExtra(field)
    );
  }
}

function maskParam(text: string, name: string, mask: Mask): string {
  if (PERSONS.has(name)) return MASK;
  return NOT_DATA.has(name) ? text : mask(text);
}

/** Every text of a value masked; a number that reads like personal data becomes a masked text. */
function maskJson(value: Json, mask: Mask): Json {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') {
    const masked = mask(String(value));
    return masked === String(value) ? value : masked;
  }
  if (value === null || typeof value === 'boolean') return value;
  if (isJsonList(value)) return value.map((item) => maskJson(item, mask));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, maskJson(part, mask)]),
  );
}

interface NamedText {
  readonly key: string;
  readonly name: string;
}
