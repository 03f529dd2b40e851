import type { Marker } from '../markers.js';

/** A row that holds a title and nothing else. */
export interface Heading {
  /** Index of the column in which the title stands. */
  readonly column: number;
  /** On one line, without the marker. */
  readonly text: string;
  readonly marker?: Marker;
}

/**
 * What a row looks like by itself. `lone` holds one text and nothing that tells whether it is a
 * title; `head` holds labels with values, as above a table; `blank` holds nothing in the table's
 * columns; `struck` is struck through and left out; `unread` may be a record and may not; `solid` is data beyond doubt.
 */
export type RowClass =
  | { readonly is: 'data'; readonly solid: boolean }
  | {
      readonly is:
        | 'blank'
        | 'total'
        | 'closing'
        | 'header-repeated'
        | 'title'
        | 'head'
        | 'struck'
        | 'unread';
    }
  | { readonly is: 'section' | 'lone'; readonly heading: Heading };
