const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENAMETOOLONG: 'the name is too long for the file system',
  ELOOP: 'its symbolic links go in a circle',
  EBUSY: 'another program uses it',
  EMFILE: 'too many files are open',
  EFBIG: 'it is too large',
  CHANGED: 'it was changed while it was read, so run the command again',
  ENXIO: 'it is no ordinary file',
  NOT_ORDINARY: 'it is no ordinary file',
};

/** What the file system refused, in words; nothing when the error does not come from the file system. */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return reasons[String(error.code)] ?? String(error.code);
}
