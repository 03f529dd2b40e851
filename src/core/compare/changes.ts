import type { Consequence, KeyedRecord, Kind } from '../kinds/index.js';
import { type Change, type ChangeType, type FieldChange, SEVERITY_OF } from './change.js';
import { recordConsequences } from './consequences/index.js';
import { type FieldComparer, fieldComparer } from './fields.js';
import { nameOf } from './name.js';
import type { RenamedKey } from './renamed-keys.js';
import type { RecordPair, Silence } from './silence.js';

/** One record in the old state, the new one, or both. */
type States =
  | { readonly old: KeyedRecord; readonly new?: undefined }
  | { readonly old?: KeyedRecord; readonly new: KeyedRecord };

/** Makes the changes of one comparison; each method tells what became of one record. */
export class ChangeMaker {
  readonly #compareFields: FieldComparer;
  readonly #silence: Silence;
  readonly #asOf: string | undefined;

  constructor(kind: Kind, silence: Silence, asOf: string | undefined) {
    this.#compareFields = fieldComparer(kind);
    this.#silence = silence;
    this.#asOf = asOf;
  }

  added(record: KeyedRecord): Change {
    return this.#change('added', known(record), { new: record }, ['new'], []);
  }

  removed(record: KeyedRecord): Change {
    return this.#change('removed', known(record), { old: record }, ['missing'], []);
  }

  /** `undefined` when no field differs of which both sides speak. */
  changed(pair: RecordPair): Change | undefined {
    const heard = this.#silence.without(pair);
    const fields = this.#compareFields(heard.old.fields, heard.new.fields);
    return fields.length === 0
      ? undefined
      : this.#change('changed', shown(pair), heard, [], fields);
  }

  renamed(pair: RenamedKey): Change {
    const heard = this.#silence.without(pair);
    const fields = this.#compareFields(heard.old.fields, heard.new.fields);
    return {
      ...this.#change('renamed-key', shown(pair), heard, ['key-changed'], fields),
      oldKey: pair.old.key,
    };
  }

  #change(
    type: ChangeType,
    { key, name }: { readonly key: string; readonly name: string },
    states: States,
    consequences: readonly Consequence[],
    fields: readonly FieldChange[],
  ): Change {
    const all = [...consequences, ...fields.map((field) => field.consequence)];
    return {
      type,
      key,
      name,
      severity: SEVERITY_OF[type],
      consequences: recordConsequences({ ...states, asOf: this.#asOf }, all),
      fields,
    };
  }
}

/** How people know a record: by its new name, or by the one it had where the new list has no names. */
function shown(pair: RecordPair) {
  return { key: pair.new.key, name: nameOf(pair.new) || nameOf(pair.old) };
}

function known(record: KeyedRecord) {
  return { key: record.key, name: nameOf(record) };
}
