import { type Damage, examineText, memoise } from '../../../lib/text/index.js';

/** Takes the text of a cell; gives what it suffered, as `examineText` does. */
type Examine = (text: string) => Damage | undefined;

/** Texts of the row that is read: each is asked about for what it says, and for what is to be told of it. */
const MOST_AT_HAND = 16;

/** Districts and provinces, in more spellings than a table has: they come again in every row. */
const MOST_PLACES = 4_000;

const examine: Examine = (text) => examineText(text);

/** Of wards, addresses and parts of wards, whose texts are often the only ones of their kind. */
export const examineVaried: Examine = memoise(examine, MOST_AT_HAND);

/** Of all others. */
export const examinePlace: Examine = memoise(examine, MOST_PLACES);
