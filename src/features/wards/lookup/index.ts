/** Lookup: takes a name, a code or an address, gives the units that it may mean, best first. */
export { lookupCommand } from './command.js';
