import type { DelimitedTables } from './delimited-tables.js';

/** Knows which lines of a delimited file are rows of a table whose columns are about the same as those of the first. */
export class OwnRows {
  /** By part: where among its texts those of the first part's fields stand; undefined where its fields are others. */
  readonly #orders: readonly (readonly number[] | undefined)[];

  constructor(private readonly tables: DelimitedTables) {
    const [first] = tables.parts;
    const fields = first?.fields ?? [];
    this.#orders = tables.parts.map((part) => {
      const order = fields.map((field) => (field === undefined ? -1 : part.fields.indexOf(field)));
      const isLike = part.fields
        .filter((field) => field !== undefined)
        .every((field) => fields.includes(field));
      return isLike && fields.every((field, i) => field === undefined || order[i] !== -1)
        ? order
        : undefined;
    });
  }

  /** Whether a line stands below the first header, or was taken for a row above it. */
  isBelow(line: number): boolean {
    const { headerLine, rowsAbove } = this.tables;
    return line > headerLine || rowsAbove.has(line);
  }

  /** Takes a row's line and the texts of its wanted cells; gives them in the order of the first part's fields. */
  textsLikeFirst(line: number, texts: readonly string[]): readonly string[] | undefined {
    const { known, headersBelow } = this.tables;
    if (known.roles.has(line)) return undefined;
    const below = headersBelow.findLast((header) => header.line <= line);
    if (below === undefined) return known.texts.get(line) ?? texts;
    const order = below.part === undefined ? undefined : this.#orders[below.part];
    return order?.map((at) => texts[at] ?? '');
  }
}
