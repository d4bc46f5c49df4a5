import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { readAbapGitFile } from '../../catalog/abapgit/read-abapgit-file.ts';
import type { FactDraft } from '../../catalog/records/fact-draft.ts';
import type { CatalogSource } from '../../catalog/records/index-header.ts';
import { readTableExport } from '../../catalog/tables/read-table-export.ts';
import type { TableName } from '../../catalog/tables/table-definition.ts';
import { detectEncoding } from '../../codec/detect-encoding.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import { xmlLimits } from '../../codec/xml/limits.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { reasonOf } from '../output/reason.ts';
import { chunksOf } from '../role-files/chunks-of.ts';
import type { CatalogFile } from './find-catalog-files.ts';

export interface ReadOptions {
  readonly cwd: string;
  readonly table: TableName | undefined;
  readonly encoding: Encoding | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadCatalogFile {
  /** Missing for a file that says nothing. */
  readonly source?: CatalogSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file into a draft. */
export function readCatalogFile({ path }: CatalogFile, draft: FactDraft, options: ReadOptions): ReadCatalogFile {
  const absolute = resolve(options.cwd, path);
  try {
    const { sha256, size, encoding } = survey(absolute);
    const xml = /\.(suso|sush)\.xml$/i.exec(path)?.[1]?.toUpperCase();
    const read =
      xml === undefined
        ? readTable(path, absolute, draft, { ...options, encoding: options.encoding ?? encoding })
        : readXml(path, absolute, size, xml, draft);
    const { kind, rows, diagnostics } = read;
    if (kind === undefined) return { diagnostics };
    return { source: { file: basename(path), kind, sha256, rows }, diagnostics };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { diagnostics: [diagnose('R5101', { path, reason })] };
  }
}

interface Read {
  readonly kind?: string;
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

function readTable(path: string, absolute: string, draft: FactDraft, options: ReadOptions): Read {
  const { table, encoding, onProgress } = options;
  const read = readTableExport(
    chunksOf(absolute, onProgress),
    {
      file: path,
      ...(encoding === undefined ? {} : { encoding }),
      ...(table === undefined ? {} : { table }),
    },
    // What SAP delivers is not what the customer has made of it.
    (found) => draft.sink(found === 'USOBX' || found === 'USOBT' ? 'sap' : 'system', path),
  );
  const { rows, diagnostics } = read;
  if (read.table !== undefined) return { kind: read.table, rows, diagnostics };
  return { rows, diagnostics };
}

function readXml(path: string, absolute: string, size: number, kind: string, draft: FactDraft): Read {
  if (size > xmlLimits.bytes) {
    const reason = `it has ${size} bytes, and an XML file may have ${xmlLimits.bytes}`;
    return { rows: 0, diagnostics: [diagnose('R5101', { path, reason })] };
  }
  const read = readAbapGitFile(readFile(absolute), path);
  if (read === undefined) return { rows: 0, diagnostics: [] };
  draft.add('abapgit', read.facts, path);
  const rows = (read.facts.objects?.length ?? 0) + (read.facts.defaults?.length ?? 0);
  return rows === 0 ? { rows, diagnostics: read.diagnostics } : { kind, rows, diagnostics: read.diagnostics };
}

/** Digest, size and encoding of a file; the first characters beyond ASCII may stand far behind its beginning. */
function survey(absolute: string): {
  readonly sha256: string;
  readonly size: number;
  readonly encoding: Encoding | undefined;
} {
  const hash = createHash('sha256');
  let size = 0;
  let encoding: Encoding | undefined;
  for (const chunk of chunksOf(absolute)) {
    hash.update(chunk);
    const { name } = detectEncoding(chunk);
    if (encoding === undefined && (size === 0 || name === 'utf-8')) encoding = encodingNamed(name ?? '');
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size, encoding };
}
