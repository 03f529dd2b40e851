import type { Given } from '../../../schemas/index.js';
import type { profileSchema } from './file-schema.js';

/** What a receiving system wants to be given; `schemas/profile.schema.json` describes each part. */
export type Profile = Given<typeof profileSchema>;

export type ProfileFile = Profile['files'][number];

/** A file of which the profile says every column. */
export type ProfileTable = NonNullable<ProfileFile['tables']>[number];

export type ProfileColumn = ProfileTable['columns'][number];
