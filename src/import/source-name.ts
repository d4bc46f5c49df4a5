import { fileNameOf } from '../formats/file-name.ts';

const ending = '.role.ts';

/** A name that reads well in lower case, with dashes, and leads nowhere. */
const wellFormed = /^(?:\/[A-Z0-9]+\/)?[A-Z0-9]+(?:_+[A-Z0-9]+)*$/;
/** Devices of Windows, whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 60;

/**
 * The name of the source file of a role: `/MSFTSEN/SENTINEL_READER` becomes `msftsen-sentinel-reader.role.ts`. A role
 * whose name has anything but letters, digits and single underscores, or that would take a name which is taken, has
 * the name of its role file in front: different for different roles, and always inside its folder.
 *
 * @param isTaken whether another role has a file name already
 */
export function sourceNameOf(roleName: string, isTaken: (fileName: string) => boolean = () => false): string {
  const plain = roleName.toLowerCase().replace(/^\//, '').replaceAll(/[_/]/g, '-');
  const isUsable = wellFormed.test(roleName) && !roleName.includes('__') && plain.length <= longest;
  const name = `${plain}${ending}`;
  return isUsable && !device.test(plain) && !isTaken(name) ? name : `${fileNameOf(roleName)}${ending}`;
}
