import type { Profile } from '../../../core/portal/index.js';

/** Of `profile check` and `profile new`. */
export interface ProfileReport {
  readonly type: 'profile';
  /** The one that it is for; absent when any is. */
  readonly kind?: string;
  readonly profile: Profile;
  /** Fields of its kind that no column is made of. */
  readonly leftOut: readonly string[];
  /** Of `profile new`: the file that it was written to. */
  readonly file?: string;
  /** Of `profile new`: sheets of the template that aren’t in the profile. */
  readonly sheetsLeftOut?: readonly string[];
  /** Of `profile new`: headers of the template that no field was found for. */
  readonly unmatched?: readonly string[];
}
