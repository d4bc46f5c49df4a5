/**
 * How much of an XML file is taken. The largest files that abapGit writes for roles and authorization defaults have a
 * few megabytes; what is beyond is refused before it costs memory or time.
 */
export const xmlLimits = {
  /** Bytes of a file; to be asked before it is read. */
  bytes: 16 * 1024 * 1024,
  /** How deep elements may be nested; abapGit needs nine levels. */
  depth: 64,
  elements: 500_000,
  /** Characters of one piece of text between two tags. */
  text: 64 * 1024,
  /** Characters of a tag with its attributes. */
  tag: 16 * 1024,
} as const;
