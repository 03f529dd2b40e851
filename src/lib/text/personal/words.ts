/** The words by which data of a person are known in texts: whoever asks for a mask brings them. */
export interface PersonalWords {
  /** What announces a number of somebody: CCCD, SĐT, số tài khoản. */
  readonly numbers: readonly string[];
  /** What stands before a person's name: ông, bà, đồng chí. */
  readonly titles: readonly string[];
  /** What a colon and a person's name stand behind: họ và tên, chủ hộ. */
  readonly labels: readonly string[];
  readonly surnames: readonly string[];
  /** Behind these a name is that of a place, whosever it was: phường Lê Lợi. */
  readonly places: readonly string[];
}

/** What a table says of its persons, by which the same is known wherever else it stands. */
export interface Known {
  /** By `nameKey`. */
  readonly names: ReadonlySet<string>;
  /** By `digitsKey`. */
  readonly numbers: ReadonlySet<string>;
}

/** Part of a text, by its UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
