/** Other things that get the name of a role file on their way. */
const beginnings = {
  zip: 'PK\x03\x04',
  gzip: '\x1f\x8b',
  lfs: 'version https://git-lfs.github.com/spec/',
  html: /^\s*<(?:!doctype html|html)[\s>]/i,
  xml: '<?xml',
} as const;

/** What a file is instead of a role file. */
export type ForeignForm = keyof typeof beginnings;

/** Recognises by its first bytes what is no role file, and could hold one or lead to one. */
export function foreignForm(head: Uint8Array): ForeignForm | undefined {
  const text = Buffer.from(head.subarray(0, 200))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  for (const [form, begins] of Object.entries(beginnings)) {
    if (typeof begins === 'string' ? text.startsWith(begins) : begins.test(text)) return form as ForeignForm;
  }
  return undefined;
}

/** Whether lines end with CR alone, as on old Macintoshes, or after a transfer that lost the LF. */
export function hasBareReturns(head: Uint8Array): boolean {
  if (head.includes(0x0a)) return false;
  return /\r(?:RELEASE|LOADED_AGRS|AGR_[A-Z0-9]+) +[^ \r]/.test(Buffer.from(head).toString('latin1'));
}
