/** What the operating system answers when it refuses to write, by its name for the error. */
export const system = {
  ENOENT: 'its folder does not exist',
  EEXIST: 'something else of this name is in the way',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'writing is not permitted',
  EPERM: 'writing is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be larger than the system allows',
  EDQUOT: 'the storage quota is used up',
  ENAMETOOLONG: 'the file name is too long',
} as const;
