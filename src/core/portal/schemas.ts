/** The door to the schema of the manifest, which the product never loads. */
export { manifestSchema } from './file-schema.js';
export { profileSchema } from './profile/file-schema.js';
