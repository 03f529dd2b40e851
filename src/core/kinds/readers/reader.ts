import type { Json } from '../../../lib/tables/index.js';
import type { RepairContext } from '../repairs/repair.js';

/** What a reader is told besides the text: the declaration, and the text before repairs. */
export interface ReadContext extends RepairContext {
  readonly original: string;
}

/**
 * One way of reading a cell. `read` takes a repaired, non-empty text and gives the field's value;
 * a text it doesn't understand becomes a value that the schema or the vocabulary check will name.
 * `plain` writes a value so that `read` gives it back, or gives undefined where no plain text can.
 */
export interface Reader {
  read(text: string, context: ReadContext): Json;
  plain(value: Json, context: RepairContext): string | undefined;
}
