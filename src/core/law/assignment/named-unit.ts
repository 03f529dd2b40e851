import type { CommuneType, TypedName } from '../../register/index.js';

/** A commune that a text may mean. `district` and `province` are codes; since 1 July 2025 no district. */
export interface NamedUnit extends TypedName<CommuneType> {
  readonly code: string;
  readonly district?: string | undefined;
  readonly province: string;
}
