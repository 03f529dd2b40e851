import type { Consequence, KeyedRecord, Kind } from '../kinds/index.js';
import {
  type Change,
  type ChangeType,
  type FieldChange,
  type Repeal,
  SEVERITY_OF,
} from './change.js';
import { recordConsequences } from './consequences/index.js';
import { repealOf, saysRepealed } from './consequences/repealed.js';
import { MEANT_BY } from './effects/effect.js';
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
    // A list that names a record only to say that it is repealed tells of nothing new.
    const given: readonly Consequence[] = saysRepealed(record) ? [] : ['new'];
    return this.#change('added', known(record), { new: record }, given, [], repealOf(record));
  }

  removed(record: KeyedRecord): Change {
    const repeal = repealOf(record);
    const change = this.#change('removed', known(record), { old: record }, ['missing'], [], repeal);
    // Nobody need look after what was repealed before it went.
    return repeal === undefined ? change : { ...change, severity: 'info' };
  }

  /** `undefined` when no field differs of which both sides speak, and nothing was repealed. */
  changed(pair: RecordPair): Change | undefined {
    const heard = this.#silence.without(pair);
    const fields = this.#compareFields(heard.old.fields, heard.new.fields);
    const repealed = repealedNow(pair);
    return fields.length === 0 && repealed.length === 0
      ? undefined
      : this.#change('changed', shown(pair), heard, repealed, fields, repealOf(pair.new));
  }

  renamed(pair: RenamedKey): Change {
    const heard = this.#silence.without(pair);
    const fields = this.#compareFields(heard.old.fields, heard.new.fields);
    const given = ['key-changed', ...repealedNow(pair)] as const;
    return {
      ...this.#change('renamed-key', shown(pair), heard, given, fields, repealOf(pair.new)),
      oldKey: pair.old.key,
    };
  }

  #change(
    type: ChangeType,
    { key, name }: { readonly key: string; readonly name: string },
    states: States,
    consequences: readonly Consequence[],
    fields: readonly FieldChange[],
    repeal: Repeal | undefined,
  ): Change {
    const all = [...consequences, ...fields.flatMap(meanings)];
    const told = recordConsequences({ ...states, asOf: this.#asOf }, all);
    return {
      type,
      key,
      name,
      severity: SEVERITY_OF[type],
      consequences: told,
      fields,
      ...(repeal !== undefined && (type === 'removed' || told.includes('repealed')) && { repeal }),
    };
  }
}

/** Of which the old list says nothing, the new one may say it all the same. */
function repealedNow(pair: RecordPair): readonly 'repealed'[] {
  return saysRepealed(pair.new) && !saysRepealed(pair.old) ? ['repealed'] : [];
}

/** What the change of a field means, and what its effects mean besides. */
function meanings({ consequence, effects = [] }: FieldChange): readonly Consequence[] {
  if (consequence !== 'channels-changed') return [consequence];
  const meant = effects.flatMap(({ effect }) => MEANT_BY[effect] ?? []);
  return [consequence, ...meant];
}

/** How people know a record: by its new name, or by the one it had where the new list has no names. */
function shown(pair: RecordPair) {
  return { key: pair.new.key, name: nameOf(pair.new) || nameOf(pair.old) };
}

function known(record: KeyedRecord) {
  return { key: record.key, name: nameOf(record) };
}
