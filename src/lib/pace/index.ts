/**
 * Pace: takes from loops how far they are; gives that to whoever watches the process. Knows neither steps nor words, and
 * costs a loop next to nothing.
 */
export { BLOCK, breath, type Pace, paced, tellPace, watchPace } from './pace.js';
