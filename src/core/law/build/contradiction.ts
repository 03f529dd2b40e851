/** A place where the sources of the register contradict each other, or don't say enough. */
export type Contradiction =
  | {
      readonly rule: 'resolution-unread';
      readonly resolution: string;
      readonly reason: string;
      readonly sentence: string;
    }
  | { readonly rule: 'province-unknown'; readonly resolution: string; readonly name: string }
  | { readonly rule: 'predecessor-unknown'; readonly province: string; readonly share: number }
  | {
      readonly rule: 'predecessor-differs';
      readonly province: string;
      readonly found: readonly string[];
      readonly witness: readonly string[];
    }
  | {
      readonly rule: 'name-unresolved';
      readonly resolution: string;
      readonly clause: number;
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly rule: 'new-unit-without-code';
      readonly resolution: string;
      readonly clause: number;
      readonly name: string;
    }
  | { readonly rule: 'code-without-clause'; readonly code: string; readonly name: string }
  | { readonly rule: 'code-twice'; readonly code: string; readonly from: string }
  | { readonly rule: 'unit-unused'; readonly code: string; readonly name: string }
  | {
      readonly rule: 'unit-overused';
      readonly code: string;
      readonly name: string;
      readonly clauses: readonly string[];
    }
  | { readonly rule: 'unit-without-source'; readonly code: string; readonly name: string }
  | {
      readonly rule: 'reference-unmet';
      readonly resolution: string;
      readonly clause: number;
      readonly refersTo: number;
      readonly name: string;
    }
  | {
      readonly rule: 'total-differs';
      readonly province: string;
      readonly type: string;
      readonly stated: number;
      readonly counted: number;
      readonly by: 'resolution' | 'witness';
    }
  | {
      readonly rule: 'province-crossed';
      readonly resolution: string;
      readonly clause: number | undefined;
      readonly old: string;
      readonly new: string;
    }
  | {
      readonly rule: 'change-unfounded';
      readonly resolution: string;
      readonly code: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly rule: 'former-unit-without-end'; readonly unit: string }
  | {
      readonly rule: 'list-total-differs';
      readonly day: string;
      readonly of: string;
      readonly stated: number;
      readonly counted: number;
    };
