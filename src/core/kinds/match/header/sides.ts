import type { FieldSpec } from '../../kind.js';
import type { Claim } from '../columns/claims.js';

/**
 * Of two columns that are called alike and of which one tells its side of a merger, the other is of the other side:
 * beside “Xã cũ” a column “Xã” is no second old one. It is a guess, and told; where a third column says that it is of
 * that side, the one that says nothing is nobody's.
 */
export function withSidesApart(specs: readonly FieldSpec[], claims: readonly Claim[]): Claim[] {
  const telling = claims.filter(({ told }) => told !== undefined);
  return claims.flatMap((claim) => {
    if (claim.told !== undefined || claim.why === 'mapped') return [claim];
    const isBeside = telling.some(
      ({ name, column }) => name === claim.name && column !== claim.column,
    );
    const other = specs.find(({ field }) => field === claim.name)?.otherSide;
    if (!isBeside || other === undefined) return [claim];
    const isTaken = telling.some(({ name }) => name === other);
    return isTaken ? [] : [{ ...claim, name: other, score: claim.score * BY_ITS_NEIGHBOUR }];
  });
}

/** Less than sure: it is told as a guess. */
const BY_ITS_NEIGHBOUR = 0.85;
