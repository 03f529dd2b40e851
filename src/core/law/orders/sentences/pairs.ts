import { exactKey } from '../../../register/index.js';
import type { Order, OrderKind, OrderStep, OrderTaking, OrderUnit } from '../types.js';

/** What a sentence says of which new unit is made of which old one. */
export interface Pairing {
  readonly kind: OrderKind;
  readonly targets: readonly OrderUnit[];
  readonly takings: readonly OrderTaking[];
  /** "lần lượt", "tương ứng". */
  readonly isInOrder: boolean;
}

/**
 * Takes units that are made of others. Of one unit it is one order; several made of as many whole ones are each
 * made of the one of its name, or in their order where the sentence says so. What neither decides, or where
 * one contradicts the other, stays open.
 */
export function pairsOf({ kind, targets, takings, isInOrder }: Pairing): readonly OrderStep[] {
  const [target, another] = targets;
  const isOne = target !== undefined && another === undefined;
  // Several can be put together under a name, but not be given one.
  if (isOne && (kind !== 'rename' || takings.length === 1)) return [orderOf(kind, takings, target)];
  const sources = takings.map(({ unit }) => unit);
  const open = { node: 'open-pairs', targets, sources } as const;
  const areWhole = takings.every(({ coverage }) => coverage === 'full');
  if (!areWhole || takings.length !== targets.length) return [open];
  const named = byName(targets, takings);
  const isAsNamed = named.every((one, at) => one === undefined || one === takings[at]);
  const nameless = named.filter((one) => one === undefined).length;
  const isDecided = nameless === 0 || (isAsNamed && (isInOrder || nameless === 1));
  if (!isDecided || (isInOrder && !isAsNamed)) return [open];
  return targets.map((each, at) => orderOf(kind, [named[at] ?? takings[at]].flatMap(given), each));
}

function orderOf(kind: OrderKind, takings: readonly OrderTaking[], target: OrderUnit): Order {
  return { node: 'order', kind, takings, target };
}

function given<T>(one: T | undefined): T[] {
  return one === undefined ? [] : [one];
}

/** For each target the only taking of its name, where it is the only target of that name. */
function byName(targets: readonly OrderUnit[], takings: readonly OrderTaking[]) {
  return targets.map(({ name }) => {
    const isIts = (other: OrderUnit) => exactKey(other.name) === exactKey(name);
    const [only, another] = takings.filter(({ unit }) => isIts(unit));
    const isTwice = another !== undefined || targets.filter(isIts).length > 1;
    return isTwice ? undefined : only;
  });
}
