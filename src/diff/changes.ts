import type { KeyedRecord, Kind } from '../datasets/index.js';
import { type Change, type ChangeType, type FieldChange, SEVERITY_OF } from './change.js';
import type { Consequence } from './consequences/consequence.js';
import { recordConsequences } from './consequences/index.js';
import { type FieldComparer, fieldComparer } from './fields.js';
import { nameOf } from './name.js';
import type { RenamedKey } from './renamed-keys.js';

/** One record in the old state, the new one, or both. */
type States =
  | { readonly old: KeyedRecord; readonly new?: undefined }
  | { readonly old?: KeyedRecord; readonly new: KeyedRecord };

/** Makes the changes of one comparison; each method tells what became of one record. */
export class ChangeMaker {
  readonly #compareFields: FieldComparer;
  readonly #asOf: string | undefined;

  constructor(kind: Kind, asOf: string | undefined) {
    this.#compareFields = fieldComparer(kind);
    this.#asOf = asOf;
  }

  added(record: KeyedRecord): Change {
    return this.#change('added', { new: record }, ['new'], []);
  }

  removed(record: KeyedRecord): Change {
    return this.#change('removed', { old: record }, ['missing'], []);
  }

  /** `undefined` when no field differs. */
  changed(old: KeyedRecord, next: KeyedRecord): Change | undefined {
    const fields = this.#compareFields(old.fields, next.fields);
    return fields.length === 0
      ? undefined
      : this.#change('changed', { old, new: next }, [], fields);
  }

  renamed(pair: RenamedKey): Change {
    const fields = this.#compareFields(pair.old.fields, pair.new.fields);
    return { ...this.#change('renamed-key', pair, ['key-changed'], fields), oldKey: pair.old.key };
  }

  #change(
    type: ChangeType,
    states: States,
    consequences: readonly Consequence[],
    fields: readonly FieldChange[],
  ): Change {
    const record = states.new === undefined ? states.old : states.new;
    const all = [...consequences, ...fields.map((field) => field.consequence)];
    return {
      type,
      key: record.key,
      name: nameOf(record),
      severity: SEVERITY_OF[type],
      consequences: recordConsequences({ ...states, asOf: this.#asOf }, all),
      fields,
    };
  }
}
