import type { Grid } from '../../lib/tables/index.js';
import type { Place } from '../findings/index.js';

/** Where on a grid's file something was found: the sheet, or one row of it. */
export function placeOn({ source, sheet }: Grid, row?: number): Place {
  return {
    file: source.name,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
  };
}
